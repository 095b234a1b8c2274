import type { Figures } from "./figures";
import type { Messages } from "./messages/en/en";

/** What presenters speak with: the words of a language, and numbers in the notation of the workbook. */
export interface Wording {
  readonly words: Messages;
  readonly figures: Figures;
}
