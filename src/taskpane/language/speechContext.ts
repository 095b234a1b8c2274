import { createContext, useContext } from "react";
import { NO_CURRENCY } from "./currencyMarks";
import { figures } from "./figures";
import { EN } from "./messages/en/en";
import type { Speech } from "./speech";

/** English until the pane knows better. */
export const SpeechContext = createContext<Speech>({ words: EN, figures: figures("en-US", NO_CURRENCY) });

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
