import { digamma } from "../../numerics/functions/digamma";
import { findRoot } from "../../numerics/functions/findRoot";

/** Counts with a common rate for their exposures, of which good and bad months follow a Gamma law. */
export interface NegativeBinomialFit {
  /** Count per unit of exposure. */
  readonly rate: number;
  /** Shape of the Gamma law; the coefficient of variation of the months' levels is 1 / sqrt(size). */
  readonly size: number;
}

/** Counts hardly less alike than chance makes them have a size beyond this: they are Poisson. */
const MOST_SIZE = 1e6;
const LEAST_SIZE = 1e-6;
const MOST_ROUNDS = 100;

/**
 * The law of greatest likelihood (Venables and Ripley, Modern Applied Statistics with S, section 7.4). Undefined where the
 * counts differ no more than Poisson ones, for which the size has no end.
 */
export function fitNegativeBinomial(
  counts: readonly number[],
  exposures: readonly number[],
): NegativeBinomialFit | undefined {
  const score = (size: number) => sizeScore(counts, exposures, size);
  if (!(score(MOST_SIZE) < 0) || !(score(LEAST_SIZE) > 0)) return undefined;
  const size = Math.exp(
    findRoot((logSize) => score(Math.exp(logSize)), Math.log(LEAST_SIZE), Math.log(MOST_SIZE)),
  );
  return { rate: rateAt(counts, exposures, size), size };
}

/** The derivative of the log likelihood by the size, with the best rate for it. */
function sizeScore(counts: readonly number[], exposures: readonly number[], size: number): number {
  const rate = rateAt(counts, exposures, size);
  return counts.reduce((sum, count, index) => {
    const mean = rate * exposures[index]!;
    const ratio = (mean - count) / (size + mean);
    return sum + digamma(count + size) - digamma(size) - Math.log1p(mean / size) + ratio;
  }, 0);
}

/** The rate of greatest likelihood for a given size, by Newton's method from the plain rate. */
function rateAt(counts: readonly number[], exposures: readonly number[], size: number): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  let rate = sum(counts) / sum(exposures);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let [score, information] = [0, 0];
    counts.forEach((count, index) => {
      const mean = rate * exposures[index]!;
      const weight = 1 / (1 + mean / size);
      score += (count - mean) * weight;
      information += mean * weight;
    });
    const step = score / information;
    rate *= Math.exp(step);
    if (Math.abs(step) < 1e-15) break;
  }
  return rate;
}
