import { calendarMonth, isoDay } from "../../cost/calendarMonth";
import type { EvidenceRow, RefusedRow } from "./evidenceTable";
import type { TableStatement } from "./tableSentences";

/** 1 January 1990 as Excel counts days: no ticket system is older. */
const EARLIEST = 32_874;
/** Empty months beyond which a few dates lie apart from all others. */
const EMPTY_MONTHS = 6;
/** A larger part of all dates is a history of its own, not a slip. */
const SLIP_SHARE = 0.1;

/** Rows of a table, and what of it was refused. */
export interface SortedRows {
  readonly rows: readonly EvidenceRow[];
  readonly refused: readonly RefusedRow[];
}

/** Takes rows with dates that cannot belong to the history out of those that count; cells do not know the present day. */
export function withoutStrays({ rows, refused }: SortedRows, today = Infinity): SortedRows {
  const strays = strayDates(
    rows.map(({ day }) => day),
    today,
  );
  if (strays.size === 0) return { rows, refused };
  const found = [...strays].map(([index, reason]) => ({ ...rows[index]!, reason }));
  const places = new Set(found.map(({ row }) => row));
  return {
    rows: rows.filter((_, index) => !strays.has(index)),
    refused: [
      ...refused.filter(({ row }) => !places.has(row)),
      ...found.map(({ row, day, reason }) => ({ row, text: isoDay(day), reason, isPart: false })),
    ].sort((a, b) => a.row - b.row),
  };
}

/** Why a date cannot belong to a history, for the place of each such date. */
function strayDates(days: ArrayLike<number>, today: number): ReadonlyMap<number, TableStatement> {
  const strays = new Map<number, TableStatement>();
  const months = new Map<number, number>();
  for (let index = 0; index < days.length; index++) {
    const day = days[index]!;
    if (day >= Math.floor(today) + 1) strays.set(index, ["future"]);
    else if (day < EARLIEST) strays.set(index, ["distant"]);
    else months.set(calendarMonth(day), (months.get(calendarMonth(day)) ?? 0) + 1);
  }
  const lonely = lonelyMonths(months);
  if (lonely.size === 0) return strays;
  for (let index = 0; index < days.length; index++)
    if (!strays.has(index) && lonely.has(calendarMonth(days[index]!)))
      strays.set(index, ["apart", EMPTY_MONTHS + 1]);
  return strays;
}

/** Months of the small groups that long gaps part from the largest. */
function lonelyMonths(counts: ReadonlyMap<number, number>): ReadonlySet<number> {
  const groups: { readonly months: number[]; count: number }[] = [];
  let last = -Infinity;
  for (const month of [...counts.keys()].sort((a, b) => a - b)) {
    if (month - last > EMPTY_MONTHS + 1) groups.push({ months: [], count: 0 });
    const group = groups[groups.length - 1]!;
    group.months.push(month);
    group.count += counts.get(month)!;
    last = month;
  }
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(0, ...groups.map(({ count }) => count));
  const isSlip = ({ count }: { count: number }) => count < largest && count <= SLIP_SHARE * all;
  return new Set(groups.filter(isSlip).flatMap(({ months }) => months));
}
