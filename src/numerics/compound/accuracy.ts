import type { RouteName } from "./route";

/** How much of rare events, and of their rounding steps, a grid may leave out. */
export interface GridAccuracy {
  /** Rounding steps are followed until this probability is left; the rest is smoothed, with the right mean. */
  readonly smoothedSurvival: number;
  /** Or until smoothing the rest changes a probability by about this much. */
  readonly smoothingError: number;
  /** Most rounding steps that are followed; later ones are a small part of the amount. */
  readonly mostSteps: number;
  /**
   * Single events so large that fewer than this many are expected are left out of the grid; they are never moved onto
   * it.
   */
  readonly neglectedEvents: number;
  /** The period of the transform in multiples of the grid; with 2, round-off is about twice as large. */
  readonly period: 2 | 4;
}

/** How far off the answers about an aggregate loss may be; an answer with a larger estimated error is refused. */
export interface Accuracy extends GridAccuracy {
  /** The routes that are worth their time, in the order in which they are tried; the last one can always answer. */
  readonly routes: readonly RouteName[];
  /** Relative error of amounts; ten times as much is allowed for quantiles below the median. */
  readonly amounts: number;
  /** Absolute error of probabilities. */
  readonly probabilities: number;
  /** Error of overruns relative to the scale of the loss, where that is more than `amounts` times the overrun. */
  readonly relativeToScale: number;
  /** Answers are refined to these errors, and accepted with up to this many times as much. */
  readonly acceptanceFactor: number;
  /** How far smoothing and leaving out may change a probability (observed: at most a fifth of this). */
  readonly truncationError: number;
  /** Points of the largest lattice that is worth its time. */
  readonly mostLatticeNodes: number;
  /** Points of the first grid; a grid of half as many gives its error. */
  readonly firstNodes: number;
  /** Up to this many points a grid is refined even if it is accurate enough, because that costs little. */
  readonly cheapNodes: number;
  /** Points of the finest grid. */
  readonly mostNodes: number;
}

/** For single answers in cells. */
export const CELL_ACCURACY: Accuracy = {
  routes: ["twoPoint", "byCount", "lattice", "smooth"],
  amounts: 1e-6,
  probabilities: 1e-8,
  relativeToScale: 1e-10,
  acceptanceFactor: 1,
  smoothedSurvival: 0,
  smoothingError: 1e-10,
  mostSteps: 1 << 17,
  neglectedEvents: 1e-18,
  period: 4,
  truncationError: 0,
  mostLatticeNodes: 1 << 19,
  firstNodes: 1 << 12,
  cheapNodes: 1 << 13,
  mostNodes: 1 << 17,
};

/** For curves, which show the estimated error of each point. */
export const CURVE_ACCURACY: Accuracy = { ...CELL_ACCURACY, amounts: 1e-5, probabilities: 1e-7 };

/** For tables, which ask for many answers of many distributions at once. */
export const TABLE_ACCURACY: Accuracy = {
  routes: ["lattice", "smooth"],
  amounts: 1e-5,
  probabilities: 1e-5,
  relativeToScale: 1e-5,
  // A few incidents of known hours jump from amount to amount. Nobody would refuse a whole comparison because one of
  // its quantiles is known only to a thousandth.
  acceptanceFactor: 100,
  smoothedSurvival: 1e-4,
  smoothingError: 1e-8,
  mostSteps: 1 << 10,
  neglectedEvents: 1e-9,
  period: 2,
  truncationError: 1e-7,
  mostLatticeNodes: 1 << 16,
  firstNodes: 1 << 11,
  cheapNodes: 0,
  mostNodes: 1 << 16,
};

/** The estimated error of an answer is larger than the caller can use: better no number than a wrong one. */
export class AccuracyError extends Error {
  override readonly name = "AccuracyError";
}
