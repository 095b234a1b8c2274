import { normalTail } from "../functions/errorFunction";
import type { ContinuousLaw } from "./law";

/** Beyond this many standard deviations of the logarithm, double precision sees nothing, not even of the mean. */
const REACH = 10.3;

/** Derivatives of d log f / dx = -(1 + ln(x / median) / sigma^2) / x, each a combination of that bracket and 1. */
function lognormalLogSlopes(median: number, variance: number, x: number, count: number): number[] {
  const bracket = 1 + Math.log(x / median) / variance;
  const slopes: number[] = [];
  let ofBracket = -1;
  let ofOne = 0;
  let power = 1 / x;
  for (let n = 1; n <= count; n++) {
    slopes.push(power * (ofBracket * bracket + ofOne));
    ofOne = -n * ofOne + ofBracket / variance;
    ofBracket *= -n;
    power /= x;
  }
  return slopes;
}

/**
 * Lognormal law with the given mean (> 0) and coefficient of variation (> 0).
 *
 * sigma^2 = ln(1 + cv^2), median = mean exp(-sigma^2 / 2); partial moments are normal tails shifted by sigma.
 */
export function lognormalLaw(mean: number, cv: number): ContinuousLaw {
  if (!(mean > 0 && mean < Infinity)) throw new RangeError(`mean must be > 0 and finite, got ${mean}`);
  if (!(cv > 0 && cv < Infinity)) throw new RangeError(`cv must be > 0 and finite, got ${cv}`);
  const variance = Math.log1p(cv * cv);
  const sigma = Math.sqrt(variance);
  const median = mean * Math.exp(-variance / 2);
  const square = mean * mean * (1 + cv * cv);
  // ln(x / mean), not ln x - ln mean: the latter loses the digits that a small sigma needs.
  const score = (x: number): number => Math.log(x / mean) / sigma + sigma / 2;
  const peak = 1 / (sigma * Math.sqrt(2 * Math.PI));
  return {
    kind: "continuous",
    mean,
    square,
    low: median * Math.exp(-REACH * sigma),
    high: median * Math.exp(REACH * sigma),
    survival: (x) => (x <= 0 ? 1 : normalTail(score(x))),
    upperPartialMean: (x) => (x <= 0 ? mean : mean * normalTail(score(x) - sigma)),
    upperPartialSquare: (x) => (x <= 0 ? square : square * normalTail(score(x) - 2 * sigma)),
    density: (x) => {
      if (x <= 0) return 0;
      const z = score(x);
      return (peak / x) * Math.exp(-0.5 * z * z);
    },
    smoothness: (x) => x * Math.min(1, sigma),
    logSlopes: (x, count) => lognormalLogSlopes(median, variance, x, count),
  };
}
