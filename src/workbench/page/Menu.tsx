import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  /** One sentence, as a tooltip says it. */
  readonly description?: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly isBusy: boolean;
}

/** How many items each key moves down; Home and End go to the first and the last. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** A button with a menu: arrow keys move through it, Escape closes it and returns focus to the button. */
export function Menu({ label, items, isBusy }: MenuProps) {
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
    const buttons = [...menu.current!.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement) + step;
    buttons[Math.min(buttons.length - 1, Math.max(0, at))]?.focus();
  };
  return (
    <div
      className="menu"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        ref={opener}
        className="opens-menu"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isBusy}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <ul role="menu" aria-label={label} ref={menu} onKeyDown={walk}>
          {items.map((item) => (
            <li key={item.label} role="none">
              <button
                role="menuitem"
                tabIndex={-1}
                title={item.description}
                onClick={() => {
                  close();
                  item.run();
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
