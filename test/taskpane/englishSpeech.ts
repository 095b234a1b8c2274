import { NO_CURRENCY } from "../../src/taskpane/language/currencyMarks";
import { figures } from "../../src/taskpane/language/figures";
import { EN } from "../../src/taskpane/language/messages/en/en";
import type { Speech } from "../../src/taskpane/language/speech";

/** English words; numbers as a locale writes them. */
export function englishSpeech(locale = "en-US"): Speech {
  return { words: EN, figures: figures(locale, NO_CURRENCY) };
}
