import { incompleteGamma } from "../../numerics/functions/gammaFunction";
import { studentQuantile } from "../../numerics/functions/incompleteBeta";
import { DAYS_PER_MONTH, firstDay } from "../cost/calendarMonth";
import type { IntervalEstimate } from "./intervalEstimate";
import type { MonthCount } from "./monthCounts";
import { fitNegativeBinomial } from "./negativeBinomialFit";
import { fitTrend, type Trend } from "./trend";

/** What the counts of months imply for demand. */
export interface RateFit {
  readonly perMonth: IntervalEstimate;
  /** The rate of the last months, where there are enough before them to compare it with. */
  readonly recent: { readonly months: number; readonly perMonth: IntervalEstimate } | undefined;
  /** Growth of the rate, where it is more than chance. */
  readonly trend: Trend | undefined;
  /** Pearson's dispersion of the months' counts, about the trend where there is one: 1 for Poisson. */
  readonly dispersion: number;
  /** P-value of the test that months differ by chance alone. */
  readonly poissonP: number;
  /** P-value of the test that they are no more alike than by chance. */
  readonly alikeP: number;
  readonly countLaw: "Poisson" | "negative binomial";
  /** Coefficient of variation of the months' levels beyond chance. */
  readonly monthCv: number;
  /** The same for a year, if good and bad months follow each other at random; undefined below a year of months. */
  readonly yearCv: number | undefined;
}

/** What is counted: tickets in whole months, and all tickets of the days that are covered. */
export interface CountedMonths {
  readonly counts: readonly MonthCount[];
  readonly tickets: number;
  /** Length of the days covered, in months. */
  readonly months: number;
}

/** Below this p-value months differ by more than chance. */
const SIGNIFICANCE = 0.05;
/** A trend, and counts too alike, are remarked on only where chance makes them in one history of a hundred. */
const REMARKABLE = 0.01;
const MONTHS_OF_YEAR = 12;
const RECENT_MONTHS = 6;
const NORMAL = 1.959963984540054;

/** Incident rate, its trend and its spread from the counts of at least two whole months. */
export function fitRate({ counts, tickets, months }: CountedMonths): RateFit {
  const days = counts.map(({ month }) => firstDay(month + 1) - firstDay(month));
  const found = fitTrend(counts.map(({ month, count }, at) => ({ time: month, days: days[at]!, count })));
  const trend = found && found.chance < REMARKABLE ? found : undefined;
  const dispersion = trend?.dispersion ?? plainDispersion(counts);
  const degrees = counts.length - (trend ? 2 : 1);
  const { above, below } = incompleteGamma(degrees / 2, (dispersion * degrees) / 2);
  const law = fitNegativeBinomial(
    counts.map(({ count }) => count),
    trend?.expected ?? days,
  );
  const isSpread = above < SIGNIFICANCE;
  const monthCv = law ? 1 / Math.sqrt(law.size) : 0;
  const spread = { dispersion, degrees, isSpread };
  return {
    perMonth: rateInterval(tickets, months, spread),
    recent: recentRate(counts, days, spread),
    trend,
    dispersion,
    poissonP: above,
    alikeP: below,
    countLaw: isSpread ? "negative binomial" : "Poisson",
    monthCv,
    yearCv: counts.length < MONTHS_OF_YEAR ? undefined : monthCv / Math.sqrt(MONTHS_OF_YEAR),
  };
}

/** Whether counts are more alike than chance makes them. */
export const areTooAlike = ({ alikeP }: RateFit) => alikeP < REMARKABLE;

function plainDispersion(counts: readonly MonthCount[]): number {
  const mean = counts.reduce((sum, { count }) => sum + count, 0) / counts.length;
  if (mean === 0) return 0;
  return counts.reduce((sum, { count }) => sum + (count - mean) ** 2 / mean, 0) / (counts.length - 1);
}

interface MonthSpread {
  readonly dispersion: number;
  readonly degrees: number;
  readonly isSpread: boolean;
}

/** On the logarithm, with the variance that the months show; never less than chance gives. */
function rateInterval(
  tickets: number,
  months: number,
  { dispersion, degrees, isSpread }: MonthSpread,
): IntervalEstimate {
  const distance = isSpread ? studentQuantile(SIGNIFICANCE, degrees) : NORMAL;
  const error = distance * Math.sqrt(Math.max(1, dispersion) / tickets);
  const rate = tickets / months;
  return { value: rate, low: rate * Math.exp(-error), high: rate * Math.exp(error) };
}

function recentRate(
  counts: readonly MonthCount[],
  days: readonly number[],
  spread: MonthSpread,
): RateFit["recent"] {
  if (counts.length < 2 * RECENT_MONTHS) return undefined;
  const tickets = counts.slice(-RECENT_MONTHS).reduce((sum, { count }) => sum + count, 0);
  if (tickets === 0) return undefined;
  const length = days.slice(-RECENT_MONTHS).reduce((sum, each) => sum + each, 0) / DAYS_PER_MONTH;
  return { months: RECENT_MONTHS, perMonth: rateInterval(tickets, length, spread) };
}
