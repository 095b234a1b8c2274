import { calendarMonth, firstDay } from "../cost/calendarMonth";

/** How many tickets a calendar month had; the month is 12 x year + month - 1. */
export interface MonthCount {
  readonly month: number;
  readonly count: number;
}

/** Days from `first` up to, but without, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** This part of the tickets in half the months or fewer, and hardly any in the others: the export is cut. */
const CORE_SHARE = 0.95;
const CORE_RATIO = 10;

/** Tickets in each whole calendar month of a span. */
export function countMonths(days: readonly number[], { first, end }: Span): readonly MonthCount[] {
  const from = calendarMonth(first) + (firstDay(calendarMonth(first)) === first ? 0 : 1);
  const counts = Array<number>(Math.max(0, calendarMonth(end) - from)).fill(0);
  for (const day of days) {
    const index = calendarMonth(day) - from;
    if (index >= 0 && index < counts.length) counts[index]! += 1;
  }
  return counts.map((count, index) => ({ month: from + index, count }));
}

/**
 * The months of a history in which nearly all tickets lie, where months before or after hold next to none: an export of
 * some months trails off like that. Undefined where the history is of one piece.
 */
export function denseMonths(counts: readonly MonthCount[]): readonly MonthCount[] | undefined {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const core = shortestRun(counts, CORE_SHARE * total);
  if (core.length === 0 || core.length * 2 > counts.length) return undefined;
  const inside = core.reduce((sum, { count }) => sum + count, 0);
  const outside = (total - inside) / (counts.length - core.length);
  return inside / core.length > CORE_RATIO * outside ? core : undefined;
}

/** The fewest months in a row that hold at least this many tickets. */
function shortestRun(counts: readonly MonthCount[], least: number): readonly MonthCount[] {
  let [from, sum] = [0, 0];
  let best = counts;
  counts.forEach(({ count }, to) => {
    sum += count;
    for (; from <= to && sum - counts[from]!.count >= least; from++) sum -= counts[from]!.count;
    if (sum >= least && to + 1 - from < best.length) best = counts.slice(from, to + 1);
  });
  return best;
}
