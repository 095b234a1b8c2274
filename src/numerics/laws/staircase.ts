import type { ContinuousLaw } from "./law";
import { sumOfUpperPartialMeans, sumOfSurvival, sumOfWeightedSurvival } from "./stairSums";

/** stair(x) = max(floor, x rounded up to a multiple of step); step 0 = not rounded. */
export interface Staircase {
  readonly floor: number;
  readonly step: number;
}

/** Two amounts this close (relative to the larger, or absolutely in steps) are one: 1.1 / 0.1 is not 11 in binary. */
const SAME = 1e-9;

/** Steps finer than this fraction of the mean change nothing at double precision. */
const NEGLIGIBLE_STEP = 1e-14;

/** `x` in steps, rounded up, where a value within 1e-9 of a multiple counts as on it. */
function stepsUp(x: number, step: number): number {
  const steps = x / step;
  return Math.ceil(steps - SAME * Math.max(1, steps));
}

/** `x` in steps, rounded down, with the same tolerance. */
function stepsDown(x: number, step: number): number {
  const steps = x / step;
  return Math.floor(steps + SAME * Math.max(1, steps));
}

/** The stair above a known amount. */
export function stairAt(staircase: Staircase, x: number): number {
  const { floor, step } = staircase;
  if (step === 0 || x / step === Infinity) return Math.max(floor, x);
  return Math.max(floor, stepsUp(x, step) * step);
}

/** E[stair; X > x], E[stair^2; X > x] and E[X stair; X > x]. */
export interface StairMoments {
  readonly mean: number;
  readonly square: number;
  readonly product: number;
}

function unroundedMoments(law: ContinuousLaw, floor: number, x: number): StairMoments {
  const from = Math.max(x, floor);
  const below = law.survival(x) - law.survival(from);
  return {
    mean: floor * below + law.upperPartialMean(from),
    square: floor * floor * below + law.upperPartialSquare(from),
    product: floor * (law.upperPartialMean(x) - law.upperPartialMean(from)) + law.upperPartialSquare(from),
  };
}

/** Whether a step is so fine that rounding up to it is lost at double precision. */
export function isUnrounded(law: ContinuousLaw, step: number): boolean {
  return step <= NEGLIGIBLE_STEP * law.mean;
}

interface FirstSteps {
  /** The stair just above x, and the step number at whose end it rises for the first time. */
  readonly value: number;
  readonly rises: number;
  readonly next: number;
}

function firstSteps(staircase: Staircase, x: number): FirstSteps {
  const { floor, step } = staircase;
  const steps = Math.ceil(x / step);
  const rises = Math.max(steps, stepsDown(floor, step));
  return { value: Math.max(floor, steps * step), rises, next: (rises + 1) * step };
}

/**
 * Moments of the stair over the part of the law above `x`, to about 1e-13 relative.
 *
 * E[stair; X > x] = stair(x+) P(X > x) + (rise at each multiple) x P(X > that multiple), summed; alike for
 * the others. The sums are closed by Euler-Maclaurin, so a fine step costs no more than a coarse one.
 */
export function stairMoments(law: ContinuousLaw, staircase: Staircase, x: number): StairMoments {
  if (isUnrounded(law, staircase.step)) return unroundedMoments(law, staircase.floor, x);
  const { step } = staircase;
  const { value, rises, next } = firstSteps(staircase, x);
  const edge = rises * step;
  const squares = 2 * sumOfWeightedSurvival(law, rises + 1, step) + sumOfSurvival(law, rises + 1, step);
  return {
    mean: stairMean(law, staircase, x),
    square:
      value ** 2 * law.survival(x) + (next ** 2 - value ** 2) * law.survival(edge) + step ** 2 * squares,
    product:
      value * law.upperPartialMean(x) +
      (next - value) * law.upperPartialMean(edge) +
      step * sumOfUpperPartialMeans(law, rises + 1, step),
  };
}

/** E[stair; X > x] alone: one series instead of three. */
export function stairMean(law: ContinuousLaw, staircase: Staircase, x: number): number {
  if (isUnrounded(law, staircase.step)) return unroundedMoments(law, staircase.floor, x).mean;
  const { step } = staircase;
  const { value, rises, next } = firstSteps(staircase, x);
  const rest = step * sumOfSurvival(law, rises + 1, step);
  return value * law.survival(x) + (next - value) * law.survival(rises * step) + rest;
}
