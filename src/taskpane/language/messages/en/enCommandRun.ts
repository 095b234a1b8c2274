/** Words around commands; their reports have their own sentences. */
export const COMMAND_RUN_WORDS_EN = {
  working: "Working in the workbook",
  show: "Show",
  showAt: (address: string) => `Show ${address}`,
  dismiss: "Close this message",
  fault: (reason: string) => `Something went wrong in the add-in: ${reason}`,
};
