import type { AnnualSpendTerms } from "../../src/model/spread/annualSpend";
import { roundedUp } from "../../src/numerics/laws/rounding";

/** Uniform numbers in (0, 1) from a seed: xoshiro128** of Blackman and Vigna, filled by splitmix. */
export function uniforms(seed: number): () => number {
  const state = new Uint32Array(4);
  let mixed = seed >>> 0;
  for (let i = 0; i < 4; i++) {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    state[i] = z ^ (z >>> 16);
  }
  const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));
  return () => {
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotate(state[3]!, 11);
    return (result + 0.5) / 4294967296;
  };
}

function normal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Gamma of that shape and scale 1, by Marsaglia and Tsang. */
function gammaVariate(shape: number, uniform: () => number): number {
  if (shape < 1) return gammaVariate(shape + 1, uniform) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(uniform);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poissonCount(mean: number, uniform: () => number): number {
  let count = 0;
  for (let time = -Math.log(uniform()); time < mean; time -= Math.log(uniform())) count++;
  return count;
}

/** `count` years of invoices, drawn one incident at a time. */
export function simulatedYears(terms: AnnualSpendTerms, years: number, seed: number): number[] {
  const uniform = uniforms(seed);
  const variance = Math.log1p(terms.hoursCv ** 2);
  const [mu, sigma] = [Math.log(terms.hoursPerIncident) - variance / 2, Math.sqrt(variance)];
  const size = 1 / terms.yearCv ** 2;
  const rounding = { minimum: terms.minimumHours, step: terms.incrementHours };
  return Array.from({ length: years }, () => {
    const level = terms.yearCv > 0 ? gammaVariate(size, uniform) / size : 1;
    let sum = 0;
    for (let n = poissonCount(terms.incidents * level, uniform); n > 0; n--) {
      const hours = roundedUp(rounding, Math.exp(mu + sigma * normal(uniform)));
      const factor = uniform() < terms.afterHoursShare ? terms.afterHoursMultiplier : 1;
      sum += terms.calloutFee + terms.partsPerIncident + terms.hourlyRate * factor * hours;
    }
    return sum;
  });
}
