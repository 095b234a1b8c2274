import type { RouteName } from "./route";

/** How much of rare events and of their rounding steps a grid may leave out. */
export interface GridAccuracy {
  /** Rounding steps are followed until only this probability lies beyond; the rest is smoothed, right in the mean. */
  readonly smoothedSurvival: number;
  /** Or until smoothing the rest moves a probability by about this much, for a law as bent as it is smooth. */
  readonly smoothingError: number;
  /** The most rounding steps that are followed: later ones change an amount by a small part of itself. */
  readonly mostSteps: number;
  /** Single events so large that fewer than this many are expected are left out of the grid, never moved. */
  readonly neglectedEvents: number;
}

/** What the answers about a compound sum may be off by; answers whose estimated error is larger are refused. */
export interface Accuracy extends GridAccuracy {
  /** The routes that are worth their time, in the order in which they are asked; the last one can always answer. */
  readonly routes: readonly RouteName[];
  /** Relative error of amounts; quantiles below the median may be off by ten times as much. */
  readonly amounts: number;
  /** Absolute error of probabilities. */
  readonly probabilities: number;
  /** Error of overruns relative to the amounts at stake, where that is more than `amounts` of their own size. */
  readonly relativeToScale: number;
  /** Answers are refined to these errors, and accepted up to this many times as much. */
  readonly acceptanceFactor: number;
  /** What smoothing and leaving out may do to a probability (measured: at most a fifth of it). */
  readonly truncationError: number;
  /** Points of the largest lattice that is worth its time. */
  readonly mostLatticeNodes: number;
  /** Points of the first grid that is tried; half as many tell its error. */
  readonly firstNodes: number;
  /** Fineness up to which a grid is refined although it is exact enough, to be far better. */
  readonly cheapNodes: number;
  /** Points of the finest grid that is tried. */
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
  // Few incidents of known hours jump from amount to amount; a quantile that is known to a thousandth only is no
  // reason to refuse a whole comparison.
  acceptanceFactor: 100,
  smoothedSurvival: 1e-4,
  smoothingError: 1e-8,
  mostSteps: 1 << 10,
  neglectedEvents: 1e-9,
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
