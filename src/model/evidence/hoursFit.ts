import { studentQuantile } from "../../numerics/functions/incompleteBeta";
import { incompleteGamma } from "../../numerics/functions/gammaFunction";
import {
  fitRoundedLognormal,
  type LogFit,
  probabilityBetween,
  type ValueInterval,
} from "../../numerics/laws/roundedLognormal";
import { lawScores, type LawScores, lognormalDeviance } from "./hoursLaws";
import type { IntervalEstimate } from "./intervalEstimate";

/** Lognormal hours of tickets that were rounded up to an increment. */
export interface HoursFit {
  readonly tickets: number;
  readonly mean: IntervalEstimate;
  readonly cv: IntervalEstimate;
  /** P-value of the chi-square test that the hours are lognormal; undefined with too few different values. */
  readonly lognormalP: number | undefined;
  /** Undefined with fewer than four tickets. */
  readonly scores: LawScores | undefined;
}

/** Intervals are of 95 %. */
const OUTSIDE = 0.05;
/** Step of the differences that stand for derivatives; the likelihood is smooth over it. */
const STEP = 3e-3;
/** Hours on a multiple within this are not rounded further. */
const TIE = 1e-9;
const CLASSES = 10;
/** The largest hours_cv that the functions accept; beyond it the hours hardly determine their mean. */
const MOST_CV = 10;

/**
 * Fits the hours (all > 0); an increment of 0 takes them as they are. At least two tickets are needed. Undefined where
 * the law of greatest likelihood has a cv above 10: most hours below one increment and a few huge ones.
 */
export function fitHours(hours: readonly number[], increment: number): HoursFit | undefined {
  const values = intervals(hours, increment);
  const fit = fitRoundedLognormal(values);
  const { mu, sigma } = fit;
  const count = hours.length;
  const { logMeanError, logSigmaError } = fitErrors(values, fit, count);
  const mean = Math.exp(mu + sigma ** 2 / 2);
  const cvOf = (each: number) => Math.sqrt(Math.expm1(each ** 2));
  if (!(cvOf(sigma) <= MOST_CV)) return undefined;
  return {
    tickets: count,
    mean: { value: mean, low: mean * Math.exp(-logMeanError), high: mean * Math.exp(logMeanError) },
    cv: {
      value: cvOf(sigma),
      low: cvOf(sigma * Math.exp(-logSigmaError)),
      high: cvOf(sigma * Math.exp(logSigmaError)),
    },
    lognormalP: lognormalP(values, fit, count),
    scores: lawScores(values, fit),
  };
}

/**
 * Half the widths of the intervals for the logarithms of mean and sigma: from the observed information, which knows what
 * rounding hides, with Student's t and the sigma of a sample, because there may be few tickets. Without rounding this is
 * Cox's interval for the mean of a lognormal law (Olsson, Journal of Statistics Education 13(1), 2005).
 */
function fitErrors(values: readonly ValueInterval[], fit: LogFit, count: number) {
  const { sigma } = fit;
  const { level, both, spread } = information(values, fit, count);
  const determinant = level * spread - both ** 2;
  const degrees = Math.max(1, count - 1);
  const distance = studentQuantile(OUTSIDE, degrees) * Math.sqrt(count / degrees);
  // The logarithm of the mean, mu + sigma^2 / 2, has the slopes sigma by mu / sigma and sigma^2 by log sigma.
  const variance = (sigma ** 2 * (spread - 2 * sigma * both + sigma ** 2 * level)) / determinant;
  return {
    logMeanError: distance * Math.sqrt(variance),
    logSigmaError: distance * Math.sqrt(level / determinant),
  };
}

/** Second derivatives of the likelihood by mu / sigma and by the logarithm of sigma, as differences. */
function information(values: readonly ValueInterval[], { mu, sigma }: LogFit, count: number) {
  const at = (shift: number, stretch: number) =>
    lognormalDeviance(values, { mu: mu + shift * STEP * sigma, sigma: sigma * Math.exp(stretch * STEP) }) / 2;
  const middle = at(0, 0);
  const across = (one: number, other: number) => (one - 2 * middle + other) / STEP ** 2;
  const [level, spread] = [across(at(1, 0), at(-1, 0)), across(at(0, 1), at(0, -1))];
  const both = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * STEP ** 2);
  // All hours in one interval show no spread at all; then the law has the information of exact hours.
  const isCurved = level > 0 && level * spread > both ** 2 && Number.isFinite(level * spread);
  return isCurved ? { level, both, spread } : { level: count, both: 0, spread: 2 * count };
}

/** Equal hours together, as the intervals that they were rounded from. */
function intervals(hours: readonly number[], increment: number): readonly ValueInterval[] {
  const counts = new Map<number, number>();
  // Above this many increments, rounding no longer matters.
  const isRounded = (each: number) => increment > 0 && each / increment < 1 / TIE;
  for (const each of hours) {
    const upTo = isRounded(each) ? increment * Math.ceil(each / increment - TIE) : each;
    counts.set(upTo, (counts.get(upTo) ?? 0) + 1);
  }
  const width = (upTo: number) => (isRounded(upTo) ? Math.min(increment, upTo) : 0);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([upTo, count]) => ({ upTo, above: upTo - width(upTo), count }));
}

/** Chi-square test over about ten classes of like size, with edges where hours can be. */
function lognormalP(
  values: readonly ValueInterval[],
  { mu, sigma }: LogFit,
  total: number,
): number | undefined {
  const classes: { upTo: number; count: number }[] = [];
  let open = 0;
  for (const { upTo, count } of values) {
    open += count;
    if (open < total / CLASSES) continue;
    classes.push({ upTo, count: open });
    open = 0;
  }
  const score = (hours: number) => (Math.log(hours) - mu) / sigma;
  if (open > 0) classes.push({ upTo: Infinity, count: open });
  // Two parameters were fitted, and the counts add up.
  const degrees = classes.length - 3;
  if (degrees < 1) return undefined;
  let from = -Infinity;
  let statistic = 0;
  classes.forEach(({ upTo, count }, index) => {
    const to = index === classes.length - 1 ? Infinity : score(upTo);
    const expected = total * probabilityBetween(from, to);
    statistic += (count - expected) ** 2 / Math.max(expected, 1e-12);
    from = to;
  });
  return incompleteGamma(degrees / 2, statistic / 2).above;
}
