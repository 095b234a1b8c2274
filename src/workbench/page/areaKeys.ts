/** A part of the page where F6 stops. */
export interface Area {
  readonly element: HTMLElement;
  /** Focuses it; false if it has nothing to focus. */
  enter(): boolean;
}

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * F6 goes from area to area and Shift+F6 back, as in Excel, because the grid keeps Tab for itself.
 * Returns a function that stops it.
 */
export function moveByAreaKeys(areas: readonly Area[]): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    // The grid also listens on the window and would handle the key itself.
    event.stopImmediatePropagation();
    enterNext(areas, event.shiftKey ? -1 : 1);
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
}

/** Areas with nothing to focus are skipped; from outside all areas it starts at the first. */
function enterNext(areas: readonly Area[], step: 1 | -1): void {
  const current = areas.findIndex(({ element }) => element.contains(document.activeElement));
  const start = current < 0 && step < 0 ? 0 : current;
  for (let turn = 1; turn <= areas.length; turn++) {
    const next = areas[(start + step * turn + areas.length * 2) % areas.length]!;
    if (next.enter()) return;
  }
}

/** An area of controls: it focuses the control that last had focus, else the first. */
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
