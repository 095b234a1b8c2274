import { ASSUMPTION_WORDS_DE } from "./deAssumptions";
import { COMPARE_WORDS_DE } from "./deCompare";
import { FRAME_WORDS_DE } from "./deFrame";
import { INPUT_WORDS_DE } from "./deInputs";
import type { Messages } from "./en";

/** Every word of the pane in German; a missing one does not compile. */
export const DE: Messages = {
  ...FRAME_WORDS_DE,
  compare: COMPARE_WORDS_DE,
  charts: {
    asTable: "Als Tabelle zeigen",
    asChart: "Als Bild zeigen",
    copyPicture: "Als Bild kopieren",
    copied: "Kopiert. Fügen Sie es ein, wo Sie möchten.",
    notCopied: "Das Bild ließ sich hier nicht kopieren; zeigen Sie die Tabelle und kopieren Sie die Zellen.",
    updating: "wird neu berechnet",
    pending: "Wird berechnet.",
    unavailable: (reason: string) => `Nicht genau genug, um es zu zeigen: ${reason}.`,
  },
  assumptions: ASSUMPTION_WORDS_DE,
  inputs: INPUT_WORDS_DE,
};
