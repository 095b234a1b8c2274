import { stirlingError } from "./gammaFunction";

/**
 * Binomial probability of k out of n, each with probability `share`.
 *
 * Stirling's formula with its error term, around n share: C. Loader, Fast and Accurate Computation of Binomial
 * Probabilities (2000). Differences of log factorials would lose six digits for a million events.
 */
export function binomialProbability(k: number, n: number, share: number): number {
  if (n === 0) return 1;
  if (k === 0) return Math.exp(n * Math.log1p(-share));
  if (k === n) return Math.exp(n * Math.log(share));
  const above = k - n * share;
  const deviance = k * Math.log1p(above / (n * share)) + (n - k) * Math.log1p(-above / (n * (1 - share)));
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  return Math.exp(error - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
