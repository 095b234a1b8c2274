import { NO_CURRENCY } from "../../src/taskpane/currencyMarks";
import { figures } from "../../src/taskpane/figures";
import { EN } from "../../src/taskpane/messages/en";
import type { Speech } from "../../src/taskpane/speech";

/** English words; numbers as a locale writes them. */
export function englishSpeech(locale = "en-US"): Speech {
  return { words: EN, figures: figures(locale, NO_CURRENCY) };
}
