import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { INSERT_ITEMS, type InsertItem } from "./insertItems";

interface InsertMenuProps {
  readonly isBusy: boolean;
  readonly onChosen: (item: InsertItem) => void;
}

/** How many items each key moves down; Home and End go to the first and the last. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** A button with a menu: arrow keys move through it, Escape closes it and returns focus to the button. */
export function InsertMenu({ isBusy, onChosen }: InsertMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector("button")?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === "Escape") close();
    if (step === undefined) return;
    event.preventDefault();
    const items = [...menu.current!.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement) + step;
    items[Math.min(items.length - 1, Math.max(0, at))]?.focus();
  };
  return (
    <div
      className="menu"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isBusy}
        onClick={() => setOpen(!isOpen)}
      >
        Insert
      </button>
      {isOpen && (
        <ul role="menu" aria-label="Insert at the selected cell" ref={menu} onKeyDown={walk}>
          {INSERT_ITEMS.map((item) => (
            <li key={item.label} role="none">
              <button
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  onChosen(item);
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
