import type { Messages } from "../en/en";

export const COMMAND_RUN_WORDS_DE: Messages["commandRun"] = {
  working: "Die Arbeitsmappe wird bearbeitet",
  show: "Zeigen",
  showAt: (address) => `${address} zeigen`,
  dismiss: "Meldung schließen",
  fault: (reason) => `Im Add-in ist etwas schiefgegangen: ${reason}`,
};
