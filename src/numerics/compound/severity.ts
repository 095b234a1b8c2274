import type { ContinuousLaw, Law } from "../laws/law";
import { isUnrounded, roundedUp, roundedMoments, type Rounding } from "../laws/rounding";

/**
 * What a value x of the underlying law costs: fixed + perUnit x + perRoundedUnit rounded(x). All three may be
 * negative.
 */
export interface CostFunction {
  readonly fixed: number;
  readonly perUnit: number;
  readonly perRoundedUnit: number;
  readonly rounding: Rounding;
}

/** One component of a mixture; the weights of a severity sum to 1. */
export interface SeverityComponent {
  readonly weight: number;
  readonly law: Law;
  readonly cost: CostFunction;
}

export type Severity = readonly SeverityComponent[];

/** Where x is in (from, to], the cost is intercept + slope x. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly intercept: number;
  readonly slope: number;
}

export interface Moments {
  readonly mean: number;
  /** E[cost^2]. */
  readonly square: number;
}

/** The cost of a known value. */
export function costAt(cost: CostFunction, x: number): number {
  const rounded = cost.perRoundedUnit === 0 ? 0 : cost.perRoundedUnit * roundedUp(cost.rounding, x);
  return cost.fixed + cost.perUnit * x + rounded;
}

function componentMoments({ law, cost }: SeverityComponent): Moments {
  if (law.kind === "discrete") {
    const sum = (power: number): number =>
      law.points.reduce((total, { value, weight }) => total + weight * costAt(cost, value) ** power, 0);
    return { mean: sum(1), square: sum(2) };
  }
  const { fixed, perUnit, perRoundedUnit } = cost;
  const rounded =
    perRoundedUnit === 0 ? { mean: 0, square: 0, product: 0 } : roundedMoments(law, cost.rounding, 0);
  const mean = fixed + perUnit * law.mean + perRoundedUnit * rounded.mean;
  const square =
    fixed * (2 * mean - fixed) +
    perUnit ** 2 * law.square +
    perRoundedUnit ** 2 * rounded.square +
    2 * perUnit * perRoundedUnit * rounded.product;
  return { mean, square };
}

/** Mean and mean square of the cost, in closed form. */
export function severityMoments(severity: Severity): Moments {
  const moments = severity.map((part) => ({ weight: part.weight, ...componentMoments(part) }));
  return {
    mean: moments.reduce((sum, part) => sum + part.weight * part.mean, 0),
    square: moments.reduce((sum, part) => sum + part.weight * part.square, 0),
  };
}

/** The two pieces of a cost without rounding: up to the minimum, and above it. */
function unroundedPieces({ fixed, perUnit, perRoundedUnit, rounding }: CostFunction): Piece[] {
  const above = { from: rounding.minimum, to: Infinity, intercept: fixed, slope: perUnit + perRoundedUnit };
  if (rounding.minimum === 0) return [above];
  const intercept = fixed + perRoundedUnit * rounding.minimum;
  return [{ from: 0, to: rounding.minimum, intercept, slope: perUnit }, above];
}

/** How far to follow the pieces of a cost. */
export interface PieceRange {
  /** Largest x of interest. */
  readonly upTo: number;
  /**
   * After this many steps, one line half a step above x replaces the rest: its mean is right, its square to 1e-11.
   */
  readonly mostSteps: number;
  /** Values beyond this x are left out. */
  readonly end: number;
}

/** The number of the step at whose end the first piece of a rounded cost ends. */
export function firstStep({ minimum, step }: Rounding): number {
  return Math.max(1, Math.floor(minimum / step + 1e-9));
}

/** Visits the linear pieces of the cost over x in (0, upTo], in increasing order of x. */
export function forEachPiece(
  cost: CostFunction,
  law: ContinuousLaw,
  range: PieceRange,
  visit: (piece: Piece) => void,
): void {
  const { fixed, perUnit, perRoundedUnit } = cost;
  const { minimum, step } = cost.rounding;
  if (perRoundedUnit === 0 || isUnrounded(law, step)) {
    unroundedPieces(cost).forEach(visit);
    return;
  }
  const last = Math.min(range.upTo, law.high);
  let from = 0;
  let k = firstStep(cost.rounding);
  const smooth = k + range.mostSteps;
  while (from < last && k < smooth) {
    const to = k * step;
    visit({ from, to, intercept: fixed + perRoundedUnit * Math.max(minimum, to), slope: perUnit });
    from = to;
    k++;
  }
  if (from < last) {
    visit({
      from,
      to: Infinity,
      intercept: fixed + (perRoundedUnit * step) / 2,
      slope: perUnit + perRoundedUnit,
    });
  }
}
