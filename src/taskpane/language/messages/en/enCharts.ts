/** Words shared by all drawings. */
export const CHART_WORDS_EN = {
  asTable: "Show as table",
  copyPicture: "Copy as picture",
  copied: "Copied. Paste it where you like.",
  notCopied: "The picture could not be copied here; use Show as table and copy the cells.",
  unavailable: (reason: string) => `Not exact enough to show: ${reason}.`,
};
