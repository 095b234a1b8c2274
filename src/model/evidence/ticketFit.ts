import { issueOf, type Outcome } from "../assumptions/issue";
import { DAYS_PER_MONTH, firstDay } from "../cost/calendarMonth";
import { type CoveredDays, coveredSpan } from "./coveredSpan";
import { fitHours, type HoursFit } from "./hoursFit";
import { countMonths, denseMonths, type MonthCount, type Span } from "./monthCounts";
import { fitRate, type RateFit } from "./rateFit";
import { refusedSentence } from "./refusedSentence";
import type { Ticket, TicketHistory } from "./ticketHistory";
import { historyRemarks, hoursRemarks, rateRemarks } from "./ticketRemarks";
import { type EvidenceRemark, TICKET_SENTENCES, type TicketStatement } from "./ticketSentences";

export interface FitTerms extends CoveredDays {
  /** Hours were rounded up to a multiple of this; 0 = as they are. */
  readonly incrementHours: number;
}

/** What a ticket history implies for demand. */
export interface TicketFit extends RateFit {
  /** Days from `firstDay` to `lastDay` are counted; `months` is the number of whole calendar months. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly months: number;
  readonly counts: readonly MonthCount[];
  readonly tickets: number;
  /** Tickets whose hours are known, in incomplete months too. */
  readonly timedTickets: number;
  /** Undefined with fewer than two tickets that have hours, and where no lognormal law describes them. */
  readonly hours: HoursFit | undefined;
  readonly remarks: readonly EvidenceRemark[];
}

/** With fewer whole months, their spread cannot be estimated. */
const FEWEST_MONTHS = 3;

/** Incident rate, its spread and the hours of a ticket history; an issue says why there is no answer. */
export function fitTickets(history: TicketHistory, terms: FitTerms): Outcome<TicketFit> {
  const { tickets } = history;
  const covered = fitWindow(tickets, terms);
  if (!covered) return leftOutRefusal(history, 0) ?? refusal(["dates"]);
  const { span, counts, thin } = covered;
  const inside = tickets.filter(({ day }) => day >= span.first && day < span.end).length;
  const isGiven = terms.firstDay !== undefined && terms.lastDay !== undefined;
  const missing = leftOutRefusal(history, tickets.length);
  if (missing) return missing;
  if (counts.length < FEWEST_MONTHS)
    return refusal([isGiven ? "shortWindow" : "months", counts.length, FEWEST_MONTHS]);
  if (inside === 0) return refusal(["window"]);
  const rate = fitRate({ counts, tickets: inside, months: (span.end - span.first) / DAYS_PER_MONTH });
  const known = tickets.flatMap(({ hours }) => (hours === undefined ? [] : [hours]));
  const hours = known.length < 2 ? undefined : fitHours(known, terms.incrementHours);
  const outside = tickets.length - inside - (thin?.tickets ?? 0);
  return {
    ok: true,
    value: {
      firstDay: span.first,
      lastDay: span.end - 1,
      months: counts.length,
      counts,
      tickets: inside,
      ...rate,
      timedTickets: known.length,
      hours,
      remarks: [
        ...historyRemarks(history, { outside, thin }),
        ...rateRemarks(rate, counts.length),
        ...hoursRemarks(known, hours),
      ],
    },
  };
}

/** Why a fit has no hours, as part of a sentence. */
export function whyNoHours({ timedTickets }: Pick<TicketFit, "timedTickets">): string {
  return timedTickets < 2
    ? "fewer than two tickets have hours"
    : "the hours lie too far apart for a lognormal law";
}

const refusal = (statement: TicketStatement): Outcome<never> => ({
  ok: false,
  issues: [issueOf(TICKET_SENTENCES, { kind: "error", subject: "dates" }, statement)],
});

/** Refuses where more rows are left out than used. */
function leftOutRefusal({ refused }: TicketHistory, used: number): Outcome<never> | undefined {
  const rows = refused.filter(({ isPart }) => !isPart);
  return rows.length > used
    ? refusal(["mostLeftOut", rows.length, used, refusedSentence(rows[0]!)])
    : undefined;
}

interface FitWindow {
  readonly span: Span;
  readonly counts: readonly MonthCount[];
  /** Months with next to no tickets at an end, which were left out, and their tickets. */
  readonly thin: { readonly tickets: number; readonly months: number } | undefined;
}

function fitWindow(tickets: readonly Ticket[], terms: FitTerms): FitWindow | undefined {
  const days = tickets.map(({ day }) => day);
  const span = coveredSpan(days, terms);
  if (!span) return undefined;
  const counts = countMonths(days, span);
  const dense = terms.firstDay === undefined && terms.lastDay === undefined ? denseMonths(counts) : undefined;
  if (!dense) return { span, counts, thin: undefined };
  const sum = (months: readonly MonthCount[]) => months.reduce((total, { count }) => total + count, 0);
  return {
    span: { first: firstDay(dense[0]!.month), end: firstDay(dense[dense.length - 1]!.month + 1) },
    counts: dense,
    thin: { tickets: sum(counts) - sum(dense), months: counts.length - dense.length },
  };
}
