import { densityDerivatives, type ContinuousLaw } from "./law";

/** A function that falls to 0, with what the Euler-Maclaurin formula needs to know about it. */
interface Summand {
  value(x: number): number;
  /** Integral from `x` to infinity. */
  rest(x: number): number;
  /** Derivatives of order 0, 1, 2, … at `x`, given those of the density there. */
  derivatives(x: number, density: readonly number[]): number[];
}

/** B(2i) / (2i)! for i = 1, 2, … */
const BERNOULLI = [1 / 12, -1 / 720, 1 / 30240, -1 / 1209600, 1 / 47900160];
const ORDERS = 2 * BERNOULLI.length;

/** The sum of g(k step) for k >= `from` where g is smooth over a step: its integral and end corrections. */
function eulerMaclaurin(law: ContinuousLaw, summand: Summand, from: number, step: number): number {
  const x = from * step;
  const derivatives = summand.derivatives(x, densityDerivatives(law, x, ORDERS));
  let sum = summand.rest(x) / step + summand.value(x) / 2;
  let power = step;
  for (let i = 0; i < BERNOULLI.length; i++) {
    sum -= BERNOULLI[i]! * power * derivatives[2 * i + 1]!;
    power *= step * step;
  }
  return sum;
}

/** From this many steps per smooth stretch of the density, Euler-Maclaurin is exact to about 1e-13. */
const STEPS_PER_STRETCH = 16;
/** The same before the density begins, where only its (Gaussian) start matters. */
const STEPS_BEFORE_START = 3;

/** Whether Euler-Maclaurin may take over the sum from `k` on. */
function isSmoothFrom(law: ContinuousLaw, k: number, step: number): boolean {
  const x = k * step;
  const stretch = law.smoothness(x) / step;
  return stretch >= STEPS_PER_STRETCH || (x <= law.low && stretch >= STEPS_BEFORE_START);
}

/**
 * The sum of g(k step) over whole k >= `from`, in at most about a hundred evaluations.
 *
 * Below law.low the summand is constant and is multiplied, not added; then terms are added one by one until the
 * density is smooth over a step.
 */
function sumOverSteps(law: ContinuousLaw, summand: Summand, from: number, step: number): number {
  const start = Math.max(from, Math.floor(law.low / step));
  let sum = start > from ? (start - from) * summand.value(from * step) : 0;
  for (let k = start; k * step < law.high; k++) {
    if (k > 0 && isSmoothFrom(law, k, step)) return sum + eulerMaclaurin(law, summand, k, step);
    sum += summand.value(k * step);
  }
  return sum;
}

/** Sum of P(X > k step) over whole k >= `from`. */
export function sumOfSurvival(law: ContinuousLaw, from: number, step: number): number {
  const summand: Summand = {
    value: (x) => law.survival(x),
    rest: (x) => law.upperPartialMean(x) - x * law.survival(x),
    derivatives: (x, f) => [law.survival(x), ...f.map((value) => -value)],
  };
  return sumOverSteps(law, summand, from, step);
}

/** Sum of E[X; X > k step] over whole k >= `from`. */
export function sumOfUpperPartialMeans(law: ContinuousLaw, from: number, step: number): number {
  const summand: Summand = {
    value: (x) => law.upperPartialMean(x),
    rest: (x) => law.upperPartialSquare(x) - x * law.upperPartialMean(x),
    derivatives: (x, f) => [
      law.upperPartialMean(x),
      ...f.map((value, n) => -x * value - n * (f[n - 1] ?? 0)),
    ],
  };
  return sumOverSteps(law, summand, from, step);
}

/** Sum of k P(X > k step) over whole k >= `from`. */
export function sumOfWeightedSurvival(law: ContinuousLaw, from: number, step: number): number {
  const start = Math.max(from, Math.floor(law.low / step));
  const counted = start > from ? ((start - from) * (start + from - 1)) / 2 : 0;
  const summand: Summand = {
    value: (x) => x * law.survival(x),
    rest: (x) => (law.upperPartialSquare(x) - x * x * law.survival(x)) / 2,
    derivatives: (x, f) => {
      const survival = [law.survival(x), ...f.map((value) => -value)];
      return survival.map((value, n) => x * value + n * (survival[n - 1] ?? 0));
    },
  };
  return counted + sumOverSteps(law, summand, start, step) / step;
}
