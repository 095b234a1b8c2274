import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Width left for a drawing in a pane of the usual width. */
const USUAL_WIDTH = 318;

/** The width of an element in pixels, so that drawings are laid out for it, not stretched. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(200, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
