import { createContext, useContext } from "react";
import { NO_CURRENCY } from "./currencyMarks";
import { figures } from "./figures";
import { EN } from "./messages/en/en";
import type { Wording } from "./wording";

/** English until the pane knows the language. */
export const WordingContext = createContext<Wording>({ words: EN, figures: figures("en-US", NO_CURRENCY) });

export function useWording(): Wording {
  return useContext(WordingContext);
}
