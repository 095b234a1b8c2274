/** Words that all drawings share. */
export const CHART_WORDS_EN = {
  asTable: "Show as table",
  asChart: "Show as chart",
  copyPicture: "Copy as picture",
  copied: "Copied. Paste it where you like.",
  notCopied: "The picture could not be copied here; use Show as table and copy the cells.",
  updating: "being recalculated",
  pending: "Being worked out.",
  unavailable: (reason: string) => `Not exact enough to show: ${reason}.`,
};
