import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Hands the keyboard on when the element that holds it goes, as a button does that has done its work: browsers
 * give it to nobody then, and who cannot see the page is lost. Who has it elsewhere keeps it.
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
  // Fluent's types name no element that its refs take; this one takes any.
  return ref as RefObject<never>;
}

/** The first control of the pane: the scenario that is shown, or what can be done to the only one. */
export function firstControl(element: HTMLElement): HTMLElement | null | undefined {
  return element.closest("[data-pane]")?.querySelector<HTMLElement>("select, button");
}
