import { calendarMonth, firstDay } from "../cost/calendarMonth";
import type { Span } from "./monthCounts";

/** First and last day that a history covers; where one is not given, the whole months between first and last ticket. */
export interface CoveredDays {
  readonly firstDay?: number | undefined;
  readonly lastDay?: number | undefined;
}

/** The days that count; undefined without any date. A month is only known to be whole when tickets lie on both sides of it. */
export function coveredSpan(days: readonly number[], covered: CoveredDays): Span | undefined {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const day of days) [earliest, latest] = [Math.min(earliest, day), Math.max(latest, day)];
  if (earliest === Infinity) return undefined;
  return {
    first: Math.floor(covered.firstDay ?? firstDay(calendarMonth(earliest) + 1)),
    end: covered.lastDay === undefined ? firstDay(calendarMonth(latest)) : Math.floor(covered.lastDay) + 1,
  };
}
