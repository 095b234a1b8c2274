import { incompleteGamma } from "../../numerics/functions/gammaFunction";
import { calendarMonth, DAYS_PER_MONTH, firstDay } from "../cost/calendarMonth";
import { fitHours, type HoursFit } from "./hoursFit";
import { issueOf, type Outcome } from "../assumptions/issue";
import { TICKET_SENTENCES, type TicketStatement } from "./ticketSentences";

/** A value with its interval of 95 % confidence. */
export interface IntervalEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A ticket of a history: the day as Excel counts days, and its hours when they are known and above 0. */
export interface Ticket {
  readonly day: number;
  readonly hours?: number;
}

export interface FitTerms {
  /** Hours were rounded up to a multiple of this; 0 = as they are. */
  readonly incrementHours: number;
  /** First and last day that the history covers; without both, the whole months between first and last ticket. */
  readonly firstDay?: number;
  readonly lastDay?: number;
}

/** What a ticket history says about demand. */
export interface TicketFit {
  /** Days from `firstDay` to `lastDay` are counted, and so many whole calendar months. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly months: number;
  readonly tickets: number;
  readonly perMonth: IntervalEstimate;
  /** Pearson's dispersion of the months' counts: 1 for Poisson. */
  readonly dispersion: number;
  /** P-value of the test that months differ by chance alone. */
  readonly poissonP: number;
  readonly countLaw: "Poisson" | "negative binomial";
  /** Coefficient of variation of the months' levels beyond chance. */
  readonly monthCv: number;
  /** The same for a year, if good and bad months follow each other at random: monthCv / sqrt(12). */
  readonly yearCv: number;
  /** Tickets whose hours are known. */
  readonly timedTickets: number;
  /** Undefined with fewer than two tickets that have hours, and where no lognormal law describes them. */
  readonly hours: HoursFit | undefined;
}

/** Fewer whole months say nothing of their spread. */
const FEWEST_MONTHS = 3;
const Z = 1.959963984540054;
/** Below this chance the months differ by more than chance. */
const SIGNIFICANCE = 0.05;

/** Incident rate, its spread and the hours of a ticket history; an issue says why there is no answer. */
export function fitTickets(tickets: readonly Ticket[], terms: FitTerms): Outcome<TicketFit> {
  const span = fitSpan(tickets, terms);
  if (!span) return refusal(["dates"]);
  const inside = tickets.filter(({ day }) => day >= span.first && day < span.end);
  const counts = monthCounts(inside, span);
  if (counts.length < FEWEST_MONTHS) return refusal(["months", counts.length, FEWEST_MONTHS]);
  if (inside.length === 0) return refusal(["window"]);
  const hours = inside.flatMap((ticket) => (ticket.hours === undefined ? [] : [ticket.hours]));
  return {
    ok: true,
    value: {
      firstDay: span.first,
      lastDay: span.end - 1,
      months: counts.length,
      ...fitCounts(counts, inside.length, (span.end - span.first) / DAYS_PER_MONTH),
      timedTickets: hours.length,
      hours: hours.length < 2 ? undefined : fitHours(hours, terms.incrementHours),
    },
  };
}

/** Why a fit has no hours, to stand in a sentence. */
export function whyNoHours({ timedTickets }: TicketFit): string {
  return timedTickets < 2
    ? "fewer than two tickets have hours"
    : "the hours lie too far apart for a lognormal law";
}

const refusal = (statement: TicketStatement): Outcome<never> => ({
  ok: false,
  issues: [issueOf(TICKET_SENTENCES, { kind: "error", subject: "dates" }, statement)],
});

/** Days from `first` up to, but without, `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
}

function fitSpan(tickets: readonly Ticket[], terms: FitTerms): Span | undefined {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { day } of tickets) [earliest, latest] = [Math.min(earliest, day), Math.max(latest, day)];
  if (earliest === Infinity) return undefined;
  // A month is only known to be whole when tickets lie on both sides of it.
  const first = terms.firstDay ?? firstDay(calendarMonth(earliest) + 1);
  const end = terms.lastDay === undefined ? firstDay(calendarMonth(latest)) : Math.floor(terms.lastDay) + 1;
  return { first: Math.floor(first), end };
}

/** Tickets in each whole calendar month of the span. */
function monthCounts(tickets: readonly Ticket[], { first, end }: Span): number[] {
  const from = calendarMonth(first) + (firstDay(calendarMonth(first)) === first ? 0 : 1);
  const counts = Array<number>(Math.max(0, calendarMonth(end) - from)).fill(0);
  for (const { day } of tickets) {
    const index = calendarMonth(day) - from;
    if (index >= 0 && index < counts.length) counts[index]! += 1;
  }
  return counts;
}

function fitCounts(counts: readonly number[], tickets: number, months: number) {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const pearson = mean === 0 ? 0 : counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  const degrees = counts.length - 1;
  const dispersion = pearson / degrees;
  const poissonP = incompleteGamma(degrees / 2, pearson / 2).above;
  const monthCv = mean === 0 ? 0 : Math.sqrt(Math.max(0, (dispersion - 1) / mean));
  // On the logarithm, with the variance that the months show; never less than chance gives.
  const error = Z * Math.sqrt(Math.max(1, dispersion) / tickets);
  const rate = tickets / months;
  return {
    tickets,
    perMonth: { value: rate, low: rate * Math.exp(-error), high: rate * Math.exp(error) },
    dispersion,
    poissonP,
    countLaw: poissonP < SIGNIFICANCE ? ("negative binomial" as const) : ("Poisson" as const),
    monthCv,
    yearCv: monthCv / Math.sqrt(12),
  };
}
