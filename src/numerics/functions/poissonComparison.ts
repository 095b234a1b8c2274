import { firstWhole } from "./firstWhole";
import { betaQuantile, incompleteBeta } from "./incompleteBeta";
import { logGamma } from "./gammaFunction";

/** Two Poisson counts of a known exposure each, in the same unit. */
export interface PoissonCounts {
  readonly before: number;
  readonly beforeExposure: number;
  readonly after: number;
  readonly afterExposure: number;
}

/** Probabilities of one law differ by this much through rounding only. */
const TIE = 1e-7;

/** The ratio of the rate after to the rate before with its exact interval; 0 and Infinity where a count is 0. */
export function rateRatio(counts: PoissonCounts, confidence: number) {
  const { before, beforeExposure, after, afterExposure } = counts;
  const scale = beforeExposure / afterExposure;
  const ratio = (share: number) => (scale * share) / (1 - share);
  const tail = (1 - confidence) / 2;
  // Given the sum of both, the count after is binomial, and its share has the interval of Clopper and Pearson.
  const low = after === 0 ? 0 : betaQuantile(after, before + 1, tail);
  const high = before === 0 ? 1 : betaQuantile(after + 1, before, 1 - tail);
  return { value: (scale * after) / before, low: ratio(low), high: ratio(high) };
}

/** P-value of the exact conditional test that both rates are equal: all divisions of the sum that are at most as likely. */
export function equalRatesChance({ before, beforeExposure, after, afterExposure }: PoissonCounts): number {
  const total = before + after;
  const share = afterExposure / (beforeExposure + afterExposure);
  const log = (k: number) =>
    logGamma(total + 1) - logGamma(k + 1) - logGamma(total - k + 1) + k * Math.log(share) + (total - k) * Math.log1p(-share); // prettier-ignore
  const most = log(after) + Math.log1p(TIE);
  const upTo = (k: number) => (k < 0 ? 0 : k >= total ? 1 : incompleteBeta(k + 1, total - k, share).above);
  const from = (k: number) => (k > total ? 0 : k <= 0 ? 1 : incompleteBeta(k, total - k + 1, share).below);
  const mean = total * share;
  if (after === mean) return 1;
  const mirror = Math.round(2 * mean - after);
  // Each tail becomes less likely outwards, so its part that is at most as likely begins at one number.
  if (after < mean) {
    const isTail = (k: number) => k >= mean && log(k) <= most;
    return upTo(after) + from(firstWhole(isTail, { about: mirror, within: 8, last: total + 1 }));
  }
  const isTail = (k: number) => total - k <= mean && log(total - k) <= most;
  return (
    from(after) + upTo(total - firstWhole(isTail, { about: total - mirror, within: 8, last: total + 1 }))
  );
}

/**
 * How likely it is that the rate after is at most `ratio` times the rate before, given both counts: Jeffreys' prior, which
 * favours neither.
 */
export function chanceOfRatio(
  { before, beforeExposure, after, afterExposure }: PoissonCounts,
  ratio: number,
): number {
  const odds = (ratio * afterExposure) / beforeExposure;
  return incompleteBeta(after + 0.5, before + 0.5, odds / (1 + odds)).below;
}
