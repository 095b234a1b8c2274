import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Moves focus on when the focused element disappears, like a button that has done its work. Browsers
 * would focus nothing, which leaves screen reader users lost. Focus elsewhere stays where it is.
 */
export function useFocusFallback(
  heirOf: (own: HTMLElement) => HTMLElement | null | undefined,
): RefObject<never> {
  const ref = useRef<HTMLElement>(null);
  const find = useRef(heirOf);
  useEffect(() => void (find.current = heirOf), [heirOf]);
  useLayoutEffect(() => {
    const own = ref.current;
    return () => {
      if (own?.contains(document.activeElement)) find.current(own)?.focus();
    };
  }, []);
  // Fluent's types do not name the elements of its refs; this one takes any.
  return ref as RefObject<never>;
}

/** The first control of the pane: the scenario that is shown, or what can be done to the only one. */
export function firstControl(element: HTMLElement): HTMLElement | null | undefined {
  return element.closest("[data-pane]")?.querySelector<HTMLElement>("select, button");
}
