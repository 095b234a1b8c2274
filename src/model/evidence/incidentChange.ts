import { incompleteGamma } from "../../numerics/functions/gammaFunction";
import {
  chanceOfRatio,
  equalRatesChance,
  type PoissonCounts,
  rateRatio,
} from "../../numerics/functions/poissonComparison";
import { issueOf, type Outcome } from "../assumptions/issue";
import { DAYS_PER_MONTH } from "../cost/calendarMonth";
import type { IntervalEstimate } from "./intervalEstimate";
import { countMonths, type Span } from "./monthCounts";
import type { TicketHistory } from "./ticketHistory";
import { type CoveredDays, coveredSpan } from "./coveredSpan";
import { historyRemarks } from "./ticketRemarks";
import { type EvidenceRemark, TICKET_SENTENCES, type TicketStatement } from "./ticketSentences";

export interface ChangeTerms extends CoveredDays {
  /** The first day of the time after. */
  readonly changeDay: number;
  /** The reduction that was promised, as a fraction. */
  readonly promised?: number | undefined;
}

/** The tickets of the days on one side of the change. */
export interface ChangeSide {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly tickets: number;
  readonly perMonth: number;
}

/** Whether tickets became fewer, and how surely. */
export interface IncidentChange {
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  /** Rate after divided by the rate before. */
  readonly ratio: IntervalEstimate;
  /** 1 less the ratio: positive where tickets became fewer. */
  readonly reduction: IntervalEstimate;
  /** P-value of the test that nothing has changed. */
  readonly unchangedP: number;
  /** How likely at least the promised reduction is, given the counts. */
  readonly promisedChance: number | undefined;
  readonly remarks: readonly EvidenceRemark[];
}

const CONFIDENCE = 0.95;
const SIGNIFICANCE = 0.05;
/** Fewer days on one side do not make a comparison. */
const FEWEST_DAYS = 28;

/**
 * Compares the rates before and after a day, by the exact conditional test for two Poisson rates (Przyborowski and
 * Wilenski, Biometrika 31, 1940). An issue says why there is nothing to compare.
 */
export function incidentChange(history: TicketHistory, terms: ChangeTerms): Outcome<IncidentChange> {
  const days = history.tickets.map(({ day }) => day);
  const span = coveredSpan(days, terms);
  if (!span) return refusal("dates", ["dates"]);
  const change = Math.floor(terms.changeDay);
  if (change - span.first < FEWEST_DAYS || span.end - change < FEWEST_DAYS)
    return refusal("change_date", ["changeOutside", FEWEST_DAYS]);
  const [early, late]: readonly Span[] = [
    { first: span.first, end: change },
    { first: change, end: span.end },
  ];
  const [before, after] = [sideOf(days, early!), sideOf(days, late!)];
  if (before.tickets === 0) return refusal("dates", ["noneBefore"]);
  const counts: PoissonCounts = {
    before: before.tickets,
    beforeExposure: change - span.first,
    after: after.tickets,
    afterExposure: span.end - change,
  };
  const ratio = rateRatio(counts, CONFIDENCE);
  const { promised } = terms;
  const outside = days.length - before.tickets - after.tickets;
  return {
    ok: true,
    value: {
      before,
      after,
      ratio,
      reduction: { value: 1 - ratio.value, low: 1 - ratio.high, high: 1 - ratio.low },
      unchangedP: equalRatesChance(counts),
      promisedChance: promised === undefined ? undefined : chanceOfRatio(counts, 1 - promised),
      remarks: [
        ...historyRemarks(history, { outside: 0, thin: undefined }),
        ...(outside > 0 ? [["outsideChange", outside] as const] : []),
        ...(areOverdispersed(days, [early!, late!]) ? [["overdispersed"] as const] : []),
      ],
    },
  };
}

const refusal = (subject: string, statement: TicketStatement): Outcome<never> => ({
  ok: false,
  issues: [issueOf(TICKET_SENTENCES, { kind: "error", subject }, statement)],
});

function sideOf(days: readonly number[], { first, end }: Span): ChangeSide {
  const tickets = days.filter((day) => day >= first && day < end).length;
  return { firstDay: first, lastDay: end - 1, tickets, perMonth: (tickets / (end - first)) * DAYS_PER_MONTH };
}

/** Whether the months of each side differ by more than chance, which the exact test takes for granted that they do not. */
function areOverdispersed(days: readonly number[], spans: readonly Span[]): boolean {
  let [statistic, degrees] = [0, 0];
  for (const span of spans) {
    const counts = countMonths(days, span).map(({ count }) => count);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (counts.length < 2 || mean === 0) continue;
    statistic += counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    degrees += counts.length - 1;
  }
  return degrees > 0 && incompleteGamma(degrees / 2, statistic / 2).above < SIGNIFICANCE;
}
