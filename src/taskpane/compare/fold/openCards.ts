import { createContext, useContext } from "react";

/** The cards of Compare below the answer, in their order. */
export const CARDS = [
  "offers",
  "terms",
  "costs",
  "curves",
  "difference",
  "flips",
  "tornado",
  "assumed",
  "term",
  "scenarios",
  "reasons",
] as const;

export type CardId = (typeof CARDS)[number];

/** Which cards are open, and how to change it. */
export interface OpenCards {
  readonly open: ReadonlySet<CardId>;
  readonly toggle: (card: CardId) => void;
  readonly setAll: (isOpen: boolean) => void;
}

/** Outside Compare, cards do not fold. */
export const OpenCardsContext = createContext<OpenCards>({
  open: new Set(CARDS),
  toggle: () => undefined,
  setAll: () => undefined,
});

export function useOpenCards(): OpenCards {
  return useContext(OpenCardsContext);
}
