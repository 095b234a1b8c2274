import { NO_CURRENCY } from "../../src/taskpane/language/currencyMarks";
import { figures } from "../../src/taskpane/language/figures";
import { EN } from "../../src/taskpane/language/messages/en/en";
import type { Wording } from "../../src/taskpane/language/wording";

/** English words; numbers as a locale writes them. */
export function englishWording(locale = "en-US"): Wording {
  return { words: EN, figures: figures(locale, NO_CURRENCY) };
}
