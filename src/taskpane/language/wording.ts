import type { Figures } from "./figures";
import type { Messages } from "./messages/en/en";

/** The words of a language, and numbers in the notation of the workbook. */
export interface Wording {
  readonly words: Messages;
  readonly figures: Figures;
}
