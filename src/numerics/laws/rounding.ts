import type { ContinuousLaw } from "./law";
import { sumOfUpperPartialMeans, sumOfSurvival, sumOfWeightedSurvival } from "./roundingSums";

/** rounded(x) = max(minimum, x rounded up to a multiple of step); step 0 = not rounded. */
export interface Rounding {
  readonly minimum: number;
  readonly step: number;
}

/** Amounts this close (relative to the larger, or absolutely in steps) are equal: 1.1 / 0.1 is not 11 in binary. */
const SAME = 1e-9;

/** Steps finer than this fraction of the mean change nothing at double precision. */
const NEGLIGIBLE_STEP = 1e-14;

/** `x` in steps, rounded up; a value within 1e-9 of a multiple counts as that multiple. */
function stepsUp(x: number, step: number): number {
  const steps = x / step;
  return Math.ceil(steps - SAME * Math.max(1, steps));
}

/** `x` in steps, rounded down, with the same tolerance. */
function stepsDown(x: number, step: number): number {
  const steps = x / step;
  return Math.floor(steps + SAME * Math.max(1, steps));
}

/** A known amount, rounded up. */
export function roundedUp(rounding: Rounding, x: number): number {
  const { minimum, step } = rounding;
  if (step === 0 || x / step === Infinity) return Math.max(minimum, x);
  return Math.max(minimum, stepsUp(x, step) * step);
}

/** E[rounded; X > x], E[rounded^2; X > x] and E[X rounded; X > x]. */
export interface RoundedMoments {
  readonly mean: number;
  readonly square: number;
  readonly product: number;
}

function unroundedMoments(law: ContinuousLaw, minimum: number, x: number): RoundedMoments {
  const from = Math.max(x, minimum);
  const below = law.survival(x) - law.survival(from);
  return {
    mean: minimum * below + law.upperPartialMean(from),
    square: minimum * minimum * below + law.upperPartialSquare(from),
    product: minimum * (law.upperPartialMean(x) - law.upperPartialMean(from)) + law.upperPartialSquare(from),
  };
}

/** Whether a step is so fine that double precision cannot see the rounding. */
export function isUnrounded(law: ContinuousLaw, step: number): boolean {
  return step <= NEGLIGIBLE_STEP * law.mean;
}

interface FirstSteps {
  /** The rounded amount just above x, and the number of the step at whose end it first rises. */
  readonly value: number;
  readonly rises: number;
  readonly next: number;
}

function firstSteps(rounding: Rounding, x: number): FirstSteps {
  const { minimum, step } = rounding;
  const steps = Math.ceil(x / step);
  const rises = Math.max(steps, stepsDown(minimum, step));
  return { value: Math.max(minimum, steps * step), rises, next: (rises + 1) * step };
}

/**
 * Moments of the rounded amount over the part of the law above `x`, to about 1e-13 relative.
 *
 * E[rounded; X > x] = rounded(x+) P(X > x) + (rise at each multiple) x P(X > that multiple), summed; the
 * others follow in the same way. Euler-Maclaurin closes the sums, so a fine step takes no longer than a coarse one.
 */
export function roundedMoments(law: ContinuousLaw, rounding: Rounding, x: number): RoundedMoments {
  if (isUnrounded(law, rounding.step)) return unroundedMoments(law, rounding.minimum, x);
  const { step } = rounding;
  const { value, rises, next } = firstSteps(rounding, x);
  const edge = rises * step;
  const squares = 2 * sumOfWeightedSurvival(law, rises + 1, step) + sumOfSurvival(law, rises + 1, step);
  return {
    mean: roundedMean(law, rounding, x),
    square:
      value ** 2 * law.survival(x) + (next ** 2 - value ** 2) * law.survival(edge) + step ** 2 * squares,
    product:
      value * law.upperPartialMean(x) +
      (next - value) * law.upperPartialMean(edge) +
      step * sumOfUpperPartialMeans(law, rises + 1, step),
  };
}

/** E[rounded; X > x] alone: one series instead of three. */
export function roundedMean(law: ContinuousLaw, rounding: Rounding, x: number): number {
  if (isUnrounded(law, rounding.step)) return unroundedMoments(law, rounding.minimum, x).mean;
  const { step } = rounding;
  const { value, rises, next } = firstSteps(rounding, x);
  const rest = step * sumOfSurvival(law, rises + 1, step);
  return value * law.survival(x) + (next - value) * law.survival(rises * step) + rest;
}
