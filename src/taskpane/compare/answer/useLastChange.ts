import { useEffect, useRef, useState } from "react";

/** How long a change is shown once no other one follows. */
const SHOWN_MILLISECONDS = 6000;

/** What the last change did to a figure. */
export interface LastChange {
  readonly before: number;
  readonly now: number;
}

/**
 * The figure before the changes of the last seconds and now; undefined when nothing has changed. Another `subject`
 * (another scenario or quote) does not count as a change.
 */
export function useLastChange(subject: string, figure: number | undefined): LastChange | undefined {
  const [change, setChange] = useState<LastChange>();
  const last = useRef({ subject, figure });
  useEffect(() => {
    const { subject: known, figure: before } = last.current;
    last.current = { subject, figure };
    if (known !== subject || before === undefined || figure === undefined) {
      setChange(undefined);
      return undefined;
    }
    if (before !== figure) setChange((shown) => ({ before: shown?.before ?? before, now: figure }));
    const over = setTimeout(() => setChange(undefined), SHOWN_MILLISECONDS);
    return () => clearTimeout(over);
  }, [subject, figure]);
  return change && change.before !== change.now ? change : undefined;
}
