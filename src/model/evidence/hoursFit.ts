import { incompleteGamma } from "../../numerics/functions/gammaFunction";
import {
  fitRoundedLognormal,
  type LogFit,
  probabilityBetween,
  type ValueInterval,
} from "../../numerics/laws/roundedLognormal";
import type { IntervalEstimate } from "./ticketFit";

/** Lognormal hours of tickets that were rounded up to an increment. */
export interface HoursFit {
  readonly tickets: number;
  readonly mean: IntervalEstimate;
  readonly cv: IntervalEstimate;
  /** P-value of the chi-square test that the hours are lognormal; undefined with too few different values. */
  readonly lognormalP: number | undefined;
}

/** 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;
/** Hours on a multiple within this are not rounded further. */
const TIE = 1e-9;
const CLASSES = 10;
/** What the functions take as hours_cv; beyond it the hours tell next to nothing of their mean. */
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
  // Cox's interval for the mean of a lognormal law, and the usual one for sigma; rounding widens both a little.
  const meanError = Z * Math.sqrt(sigma ** 2 / count + sigma ** 4 / (2 * Math.max(1, count - 1)));
  const sigmaError = (Z * sigma) / Math.sqrt(2 * count);
  const mean = Math.exp(mu + sigma ** 2 / 2);
  const cvOf = (each: number) => Math.sqrt(Math.expm1(Math.max(0, each) ** 2));
  if (!(cvOf(sigma) <= MOST_CV)) return undefined;
  return {
    tickets: count,
    mean: { value: mean, low: mean * Math.exp(-meanError), high: mean * Math.exp(meanError) },
    cv: { value: cvOf(sigma), low: cvOf(sigma - sigmaError), high: cvOf(sigma + sigmaError) },
    lognormalP: lognormalP(values, fit, count),
  };
}

/** Equal hours together, as the intervals that they were rounded from. */
function intervals(hours: readonly number[], increment: number): readonly ValueInterval[] {
  const counts = new Map<number, number>();
  // Hours of so many increments cannot be told from hours that were not rounded.
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
