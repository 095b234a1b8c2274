import { useEffect, useMemo, useState } from "react";
import { type CardId, CARDS, type OpenCards } from "./openCards";

const STORED = "fixOrFlat.openCards";

/** Storage may be blocked inside a frame; all cards are closed then. */
function storedCards(): readonly CardId[] {
  try {
    const names = (localStorage.getItem(STORED) ?? "").split(" ");
    return CARDS.filter((card) => names.includes(card));
  } catch {
    return [];
  }
}

function store(cards: ReadonlySet<CardId>): void {
  try {
    localStorage.setItem(STORED, [...cards].join(" "));
  } catch {
    // Not critical: the cards are closed the next time.
  }
}

/** The open cards, kept on this computer as they were left. */
export function useKeptCards(): OpenCards {
  const [open, setOpen] = useState<ReadonlySet<CardId>>(() => new Set(storedCards()));
  useEffect(() => store(open), [open]);
  return useMemo(
    () => ({
      open,
      toggle: (card) =>
        setOpen((before) => new Set(CARDS.filter((each) => (each === card) !== before.has(each)))),
      setAll: (isOpen) => setOpen(new Set(isOpen ? CARDS : [])),
    }),
    [open],
  );
}
