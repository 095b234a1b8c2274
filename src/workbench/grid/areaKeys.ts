/** A part of the page that F6 stops at. */
export interface Area {
  readonly element: HTMLElement;
  /** Gives it the keyboard; false where it has nothing to give it to. */
  enter(): boolean;
}

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * F6 goes from area to area and Shift+F6 back, as in Excel, because the grid keeps Tab for itself.
 * Returns how to stop.
 */
export function moveByAreaKeys(areas: readonly Area[]): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    // The grid listens on the window too and would take the key for its own.
    event.stopImmediatePropagation();
    enterNext(areas, event.shiftKey ? -1 : 1);
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
}

/** Areas without anything to stop at are passed over; from outside all of them the way begins at the first. */
function enterNext(areas: readonly Area[], step: 1 | -1): void {
  const current = areas.findIndex(({ element }) => element.contains(document.activeElement));
  const start = current < 0 && step < 0 ? 0 : current;
  for (let turn = 1; turn <= areas.length; turn++) {
    const next = areas[(start + step * turn + areas.length * 2) % areas.length]!;
    if (next.enter()) return;
  }
}

/** An area of controls: it gives the keyboard back to the one that had it, else to the first. */
export function controlArea(element: HTMLElement): Area {
  let last: HTMLElement | undefined;
  element.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return {
    element,
    enter: () => {
      const stop = last && isStop(last) ? last : firstStop(element);
      stop?.focus();
      return stop !== undefined;
    },
  };
}

function firstStop(element: HTMLElement): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(STOPS)].find((each) => each.tabIndex >= 0 && isStop(each));
}

function isStop(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(":disabled");
}
