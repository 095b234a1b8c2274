import { incompleteGamma, logGamma } from "../../numerics/functions/gammaFunction";
import { leastValue } from "../../numerics/functions/nelderMead";
import { probabilityBetween, type LogFit, type ValueInterval } from "../../numerics/laws/roundedLognormal";

/** Laws that hours are compared with. */
export const HOURS_LAWS = ["lognormal", "gamma", "Weibull"] as const;
export type HoursLawName = (typeof HOURS_LAWS)[number];

/** Akaike's criterion of each law, corrected for the number of values: the smallest describes them best. */
export type LawScores = Readonly<Record<HoursLawName, number>>;

/** All three laws have two parameters. */
const PARAMETERS = 2;
/** A probability below this has lost its digits, and a law that gives it is out of the question. */
const LEAST = 1e-300;

/** A law by its tail and the logarithm of its density. */
interface Likelihood {
  readonly above: (hours: number) => number;
  readonly logDensity: (hours: number) => number;
}

/** AICc of the three laws for hours known only within intervals; undefined with too few of them for the correction. */
export function lawScores(values: readonly ValueInterval[], fit: LogFit): LawScores | undefined {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  if (total < PARAMETERS + 2) return undefined;
  const aicc = (deviance: number) =>
    deviance + 2 * PARAMETERS + (2 * PARAMETERS * (PARAMETERS + 1)) / (total - PARAMETERS - 1);
  const mean = Math.exp(fit.mu + fit.sigma ** 2 / 2);
  const shape = 1 / Math.expm1(Math.min(fit.sigma ** 2, 20));
  const least = (law: (x: number, y: number) => Likelihood, start: readonly [number, number]) =>
    leastValue((x, y) => deviance(values, law(x, y)), start, 0.3);
  return {
    lognormal: aicc(lognormalDeviance(values, fit)),
    gamma: aicc(least((x, y) => gamma(Math.exp(x), Math.exp(y)), [Math.log(shape), Math.log(mean / shape)])),
    Weibull: aicc(least((x, y) => weibull(Math.exp(x), Math.exp(y)), [-Math.log(fit.sigma), fit.mu + 0.3])),
  };
}

/** Minus twice the logarithm of the likelihood. */
function deviance(values: readonly ValueInterval[], { above, logDensity }: Likelihood): number {
  let sum = 0;
  for (const value of values) {
    const log =
      value.above === value.upTo
        ? logDensity(value.upTo)
        : Math.log(Math.max(LEAST, above(value.above) - above(value.upTo)));
    sum += value.count * log;
  }
  return Number.isFinite(sum) ? -2 * sum : Number.MAX_VALUE;
}

/** Minus twice the logarithm of the lognormal law's likelihood. */
export function lognormalDeviance(values: readonly ValueInterval[], { mu, sigma }: LogFit): number {
  let sum = 0;
  for (const { above, upTo, count } of values) {
    const score = (hours: number) => (Math.log(hours) - mu) / sigma;
    const high = score(upTo);
    const log =
      above === upTo
        ? -0.5 * high * high - Math.log(upTo * sigma) - 0.9189385332046728
        : Math.log(Math.max(LEAST, probabilityBetween(above <= 0 ? -Infinity : score(above), high)));
    sum += count * log;
  }
  return -2 * sum;
}

function gamma(shape: number, scale: number): Likelihood {
  return {
    above: (hours) => incompleteGamma(shape, hours / scale).above,
    logDensity: (hours) =>
      (shape - 1) * Math.log(hours) - hours / scale - shape * Math.log(scale) - logGamma(shape),
  };
}

function weibull(shape: number, scale: number): Likelihood {
  return {
    above: (hours) => Math.exp(-((hours / scale) ** shape)),
    logDensity: (hours) =>
      Math.log(shape / scale) + (shape - 1) * Math.log(hours / scale) - (hours / scale) ** shape,
  };
}
