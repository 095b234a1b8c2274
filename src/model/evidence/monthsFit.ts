import { issueOf, type Outcome } from "../assumptions/issue";
import { calendarMonth, DAYS_PER_MONTH, firstDay, isoDay } from "../cost/calendarMonth";
import type { MonthCount } from "./monthCounts";
import { fitRate, type RateFit } from "./rateFit";
import { refusedSentence } from "./refusedSentence";
import type { EvidenceRow } from "./table/evidenceTable";
import type { SortedRows } from "./table/strayDates";
import { historyRemarks, rateRemarks } from "./ticketRemarks";
import { type EvidenceRemark, TICKET_SENTENCES, type TicketStatement } from "./ticketSentences";

/** What counts per month imply for demand. */
export interface MonthsFit extends RateFit {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly months: number;
  readonly counts: readonly MonthCount[];
  readonly tickets: number;
  /** Mean of the averages of the months, weighted with their counts; undefined where none is given. */
  readonly hours: number | undefined;
  readonly remarks: readonly EvidenceRemark[];
}

const FEWEST_MONTHS = 3;

/** Fits rows of a month, a count and average hours; rows of the same month add up, and months in between that are missing do not count. */
export function fitMonths({ rows, refused }: SortedRows): Outcome<MonthsFit> {
  // A month without a count had no tickets; one whose count cannot be read is not known.
  const unknown = new Set(refused.map(({ row }) => row));
  const counted = rows.filter(({ row, count }) => count !== undefined || !unknown.has(row));
  const leftOut = refused.filter(({ isPart }) => !isPart);
  if (leftOut.length > counted.length)
    return refusal(["mostLeftOut", leftOut.length, counted.length, refusedSentence(leftOut[0]!)]);
  const counts = monthCounts(counted);
  if (counts.length < FEWEST_MONTHS) return refusal(["fewCounts", counts.length, FEWEST_MONTHS]);
  const tickets = counts.reduce((sum, { count }) => sum + count, 0);
  if (tickets === 0) return refusal(["noTickets"]);
  const days = counts.reduce((sum, { month }) => sum + firstDay(month + 1) - firstDay(month), 0);
  const rate = fitRate({ counts, tickets, months: days / DAYS_PER_MONTH });
  const [first, last] = [counts[0]!.month, counts[counts.length - 1]!.month];
  return {
    ok: true,
    value: {
      firstDay: firstDay(first),
      lastDay: firstDay(last + 1) - 1,
      months: counts.length,
      counts,
      tickets,
      ...rate,
      hours: meanHours(counted),
      remarks: [
        ...historyRemarks({ tickets: [], refused, twins: 0 }, { outside: 0, thin: undefined }),
        ...missingMonths(counts),
        ...rateRemarks(rate, counts.length),
      ],
    },
  };
}

const refusal = (statement: TicketStatement): Outcome<never> => ({
  ok: false,
  issues: [issueOf(TICKET_SENTENCES, { kind: "error", subject: "months" }, statement)],
});

function monthCounts(rows: readonly EvidenceRow[]): readonly MonthCount[] {
  const counts = new Map<number, number>();
  for (const { day, count = 0 } of rows) {
    const month = calendarMonth(day);
    counts.set(month, (counts.get(month) ?? 0) + count);
  }
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => a.month - b.month);
}

function meanHours(rows: readonly EvidenceRow[]): number | undefined {
  const timed = rows.filter(({ hours, count = 0 }) => hours !== undefined && count > 0);
  if (timed.length === 0) return undefined;
  const tickets = timed.reduce((sum, { count }) => sum + count!, 0);
  return timed.reduce((sum, { hours, count }) => sum + hours! * count!, 0) / tickets;
}

function missingMonths(counts: readonly MonthCount[]): readonly EvidenceRemark[] {
  const known = new Set(counts.map(({ month }) => month));
  const missing: string[] = [];
  for (let month = counts[0]!.month; month < counts[counts.length - 1]!.month; month++)
    if (!known.has(month)) missing.push(isoDay(firstDay(month)).slice(0, 7));
  return missing.length === 0 ? [] : [["missingMonths", missing.join(", ")]];
}
