import { studentQuantile, studentTails } from "../../numerics/functions/incompleteBeta";
import type { IntervalEstimate } from "./intervalEstimate";

/** How the counts of months grow: what a month is multiplied by, a year later. */
export interface Trend {
  readonly yearlyGrowth: IntervalEstimate;
  /** Growth of the logarithm from one month to the next. */
  readonly slope: number;
  /** P-value of the test that there is no trend. */
  readonly chance: number;
  /** Pearson's dispersion about the trend. */
  readonly dispersion: number;
  /** Expected count of each month on the trend. */
  readonly expected: readonly number[];
}

/** One month of the trend: its place in time, in months, its length in days and its count. */
export interface TrendMonth {
  readonly time: number;
  readonly days: number;
  readonly count: number;
}

/** With fewer months a trend is anybody's guess. */
const FEWEST_MONTHS = 6;
const MOST_ROUNDS = 50;
const PRECISION = 1e-13;

/**
 * The Poisson regression of counts on time, log-linear with the months' days as exposure, by Fisher's scoring; its
 * errors are widened by the dispersion that the months show (quasi-likelihood: McCullagh and Nelder, Generalized Linear
 * Models, 1989, section 9.2). Undefined with fewer than six months, or without tickets in more than one of them.
 */
export function fitTrend(months: readonly TrendMonth[]): Trend | undefined {
  if (months.length < FEWEST_MONTHS || months.filter(({ count }) => count > 0).length < 2) return undefined;
  const middle = months.reduce((sum, { time }) => sum + time, 0) / months.length;
  let [level, slope] = [Math.log(sumOf(months, ({ count }) => count) / sumOf(months, ({ days }) => days)), 0];
  const expectedOf = ({ time, days }: TrendMonth) => days * Math.exp(level + slope * (time - middle));
  let variance = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moments = scoreMoments(months, expectedOf, middle);
    variance = moments.weight / moments.determinant;
    level += moments.levelStep;
    slope += moments.slopeStep;
    if (Math.abs(moments.levelStep) + Math.abs(moments.slopeStep) < PRECISION) break;
  }
  if (!Number.isFinite(slope)) return undefined;
  const expected = months.map(expectedOf);
  const degrees = months.length - 2;
  const dispersion = months.reduce((sum, { count }, at) => sum + (count - expected[at]!) ** 2 / expected[at]!, 0) / degrees; // prettier-ignore
  const error = Math.sqrt(variance * Math.max(1, dispersion));
  const half = error * studentQuantile(0.05, degrees);
  const yearly = (each: number) => Math.exp(12 * each);
  return {
    yearlyGrowth: { value: yearly(slope), low: yearly(slope - half), high: yearly(slope + half) },
    slope,
    chance: studentTails(slope / error, degrees),
    dispersion,
    expected,
  };
}

const sumOf = (months: readonly TrendMonth[], of: (month: TrendMonth) => number) =>
  months.reduce((sum, month) => sum + of(month), 0);

/** One step of the scoring: the solution of two linear equations. */
function scoreMoments(
  months: readonly TrendMonth[],
  expectedOf: (month: TrendMonth) => number,
  middle: number,
) {
  let [weight, first, second, residue, slopeResidue] = [0, 0, 0, 0, 0];
  for (const month of months) {
    const [expected, time] = [expectedOf(month), month.time - middle];
    weight += expected;
    first += expected * time;
    second += expected * time * time;
    residue += month.count - expected;
    slopeResidue += (month.count - expected) * time;
  }
  const determinant = weight * second - first * first;
  return {
    weight,
    determinant,
    levelStep: (second * residue - first * slopeResidue) / determinant,
    slopeStep: (weight * slopeResidue - first * residue) / determinant,
  };
}
