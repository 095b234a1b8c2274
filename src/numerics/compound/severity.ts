import type { ContinuousLaw, Law } from "../laws/law";
import { isUnrounded, stairAt, stairMoments, type Staircase } from "../laws/staircase";

/** What a value x of the underlying law costs: fixed + perUnit x + perStair stair(x). Signs are free. */
export interface Amount {
  readonly fixed: number;
  readonly perUnit: number;
  readonly perStair: number;
  readonly staircase: Staircase;
}

/** One component of a mixture; the weights of a severity sum to 1. */
export interface SeverityPart {
  readonly weight: number;
  readonly law: Law;
  readonly amount: Amount;
}

export type Severity = readonly SeverityPart[];

/** Where x is in (from, to], the amount is intercept + slope x. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly intercept: number;
  readonly slope: number;
}

export interface Moments {
  readonly mean: number;
  /** E[amount^2]. */
  readonly square: number;
}

/** The cost of a known value. */
export function amountAt(amount: Amount, x: number): number {
  const stair = amount.perStair === 0 ? 0 : amount.perStair * stairAt(amount.staircase, x);
  return amount.fixed + amount.perUnit * x + stair;
}

function partMoments({ law, amount }: SeverityPart): Moments {
  if (law.kind === "discrete") {
    const sum = (power: number): number =>
      law.points.reduce((total, { value, weight }) => total + weight * amountAt(amount, value) ** power, 0);
    return { mean: sum(1), square: sum(2) };
  }
  const { fixed, perUnit, perStair } = amount;
  const stair = perStair === 0 ? { mean: 0, square: 0, product: 0 } : stairMoments(law, amount.staircase, 0);
  const mean = fixed + perUnit * law.mean + perStair * stair.mean;
  const square =
    fixed * (2 * mean - fixed) +
    perUnit ** 2 * law.square +
    perStair ** 2 * stair.square +
    2 * perUnit * perStair * stair.product;
  return { mean, square };
}

/** Mean and mean square of the amount, in closed form. */
export function severityMoments(severity: Severity): Moments {
  const moments = severity.map((part) => ({ weight: part.weight, ...partMoments(part) }));
  return {
    mean: moments.reduce((sum, part) => sum + part.weight * part.mean, 0),
    square: moments.reduce((sum, part) => sum + part.weight * part.square, 0),
  };
}

/** The two pieces of an amount without rounding: up to the floor, and above it. */
function unroundedPieces({ fixed, perUnit, perStair, staircase }: Amount): Piece[] {
  const above = { from: staircase.floor, to: Infinity, intercept: fixed, slope: perUnit + perStair };
  if (staircase.floor === 0) return [above];
  const intercept = fixed + perStair * staircase.floor;
  return [{ from: 0, to: staircase.floor, intercept, slope: perUnit }, above];
}

/** How far the pieces of an amount are followed. */
export interface PieceRange {
  /** Largest x of interest. */
  readonly upTo: number;
  /** Steps beyond this many become one line half a step above x: right in the mean, and to 1e-11 in the square. */
  readonly mostSteps: number;
  /** What lies beyond this x is left out. */
  readonly end: number;
}

/** The number of the step at whose end the first piece of a rounded amount ends. */
export function firstStep({ floor, step }: Staircase): number {
  return Math.max(1, Math.floor(floor / step + 1e-9));
}

/** Visits the linear pieces of the amount over x in (0, upTo], in increasing order of x. */
export function forEachPiece(
  amount: Amount,
  law: ContinuousLaw,
  range: PieceRange,
  visit: (piece: Piece) => void,
): void {
  const { fixed, perUnit, perStair } = amount;
  const { floor, step } = amount.staircase;
  if (perStair === 0 || isUnrounded(law, step)) {
    unroundedPieces(amount).forEach(visit);
    return;
  }
  const last = Math.min(range.upTo, law.high);
  let from = 0;
  let k = firstStep(amount.staircase);
  const smooth = k + range.mostSteps;
  while (from < last && k < smooth) {
    const to = k * step;
    visit({ from, to, intercept: fixed + perStair * Math.max(floor, to), slope: perUnit });
    from = to;
    k++;
  }
  if (from < last) {
    visit({ from, to: Infinity, intercept: fixed + (perStair * step) / 2, slope: perUnit + perStair });
  }
}
