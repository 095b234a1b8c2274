import { logGamma } from "./gammaFunction";
import { findRoot } from "./findRoot";

/** The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method, for x below its mean. */
function betaFraction(a: number, b: number, x: number): number {
  const guard = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}

/**
 * Regularised incomplete beta functions for a, b > 0, I below x and its complement above, each without cancellation
 * where it is small.
 */
export function incompleteBeta(a: number, b: number, x: number): { below: number; above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  if (x >= 1) return { below: 1, above: 0 };
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) {
    const below = (front * betaFraction(a, b, x)) / a;
    return { below, above: 1 - below };
  }
  const above = (front * betaFraction(b, a, 1 - x)) / b;
  return { below: 1 - above, above };
}

/** Where the beta law has `probability` below it. */
export function betaQuantile(a: number, b: number, probability: number): number {
  const { below } = incompleteBeta(a, b, a / (a + b));
  // The smaller tail carries the digits.
  return probability <= below
    ? findRoot((x) => incompleteBeta(a, b, x).below - probability, 0, a / (a + b))
    : findRoot((x) => 1 - probability - incompleteBeta(a, b, x).above, a / (a + b), 1);
}

/** Probability that Student's t with these degrees of freedom is farther from 0 than `t`, in both directions. */
export function studentTails(t: number, degrees: number): number {
  return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t)).below;
}

/** The distance from 0 that Student's t exceeds, in both directions, with this probability. */
export function studentQuantile(tails: number, degrees: number): number {
  const x = betaQuantile(degrees / 2, 0.5, tails);
  return Math.sqrt((degrees * (1 - x)) / x);
}
