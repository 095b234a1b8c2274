import { normalTail } from "../functions/errorFunction";

/** One observed value and how often it occurs: anything in (above, upTo], or exactly `upTo` when both agree. */
export interface ValueInterval {
  readonly above: number;
  readonly upTo: number;
  readonly count: number;
}

/** Mean and standard deviation of the logarithm. */
export interface LogFit {
  readonly mu: number;
  readonly sigma: number;
}

const MAX_ROUNDS = 2000;
const PRECISION = 1e-10;
/** Standard deviations; the next terms of narrower intervals' moments are below 1e-12. */
const NARROW = 1e-3;
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * Maximum-likelihood lognormal law for values known only within intervals, by the EM algorithm of Dempster, Laird and
 * Rubin: replace each logarithm by its mean and square given its interval, and repeat.
 */
export function fitRoundedLognormal(values: readonly ValueInterval[]): LogFit {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  if (!(total > 0)) throw new RangeError(`at least one value is needed, got ${total}`);
  let fit = startingFit(values, total);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = improvedFit(values, total, fit);
    const change = Math.abs(next.mu - fit.mu) + Math.abs(next.sigma - fit.sigma);
    fit = next;
    if (change < PRECISION) break;
  }
  return fit;
}

/** A first fit, to the middles of the intervals. */
function startingFit(values: readonly ValueInterval[], total: number): LogFit {
  const middle = ({ above, upTo }: ValueInterval) => Math.log((above + upTo) / 2);
  const mu = values.reduce((sum, value) => sum + value.count * middle(value), 0) / total;
  const square = values.reduce((sum, value) => sum + value.count * (middle(value) - mu) ** 2, 0) / total;
  return { mu, sigma: Math.max(Math.sqrt(square), 0.05) };
}

function improvedFit(values: readonly ValueInterval[], total: number, fit: LogFit): LogFit {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    const { mean, square } = logMoments(value, fit);
    sum += value.count * mean;
    squares += value.count * square;
  }
  const mu = sum / total;
  return { mu, sigma: Math.sqrt(Math.max(squares / total - mu * mu, 1e-12)) };
}

/** Mean and mean square of the logarithm of a value, given its interval. */
function logMoments({ above, upTo }: ValueInterval, { mu, sigma }: LogFit): { mean: number; square: number } {
  if (above === upTo) return { mean: Math.log(upTo), square: Math.log(upTo) ** 2 };
  const low = above <= 0 ? -Infinity : (Math.log(above) - mu) / sigma;
  const high = (Math.log(upTo) - mu) / sigma;
  if (high - low < NARROW) return narrowMoments(low, high, { mu, sigma });
  const mass = probabilityBetween(low, high);
  // An interval that the law all but excludes is replaced by its nearer end.
  if (!(mass > 1e-280)) {
    const end = high < 0 ? Math.log(upTo) : Math.log(above);
    return { mean: end, square: end * end };
  }
  const density = (z: number) => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
  const [atLow, atHigh] = [low === -Infinity ? 0 : density(low), density(high)];
  const shift = (atLow - atHigh) / mass;
  const spread = 1 + ((low === -Infinity ? 0 : low * atLow) - high * atHigh) / mass;
  return { mean: mu + sigma * shift, square: mu * mu + 2 * mu * sigma * shift + sigma * sigma * spread };
}

/**
 * The same for intervals so narrow that differences of probabilities lose their digits: the density is almost a line.
 */
function narrowMoments(low: number, high: number, { mu, sigma }: LogFit): { mean: number; square: number } {
  const middle = (low + high) / 2;
  const variance = (high - low) ** 2 / 12;
  const score = middle - middle * variance;
  const mean = mu + sigma * score;
  return { mean, square: mean * mean + sigma * sigma * variance };
}

/** P(low < Z <= high) of a standard normal, from the tail where it is small. */
export function probabilityBetween(low: number, high: number): number {
  if (low > 0) return normalTail(low) - normalTail(high);
  const below = (z: number) => (z === -Infinity ? 0 : normalTail(-z));
  return below(high) - below(low);
}
