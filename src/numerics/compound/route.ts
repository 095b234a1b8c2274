import type { Solution } from "./solution";

/** The four ways to solve an aggregate loss; src/numerics/README.md says which is for what. */
export type RouteName = "twoPoint" | "lattice" | "byCount" | "smooth";

/** One way to solve an aggregate loss. */
export interface Route {
  readonly name: RouteName;
  /** Whether it can answer questions about amounts up to this one. */
  canAnswer(amount: number): boolean;
  /**
   * The aggregate loss solved up to at least this amount, with the estimated error of every answer. An exact
   * route gives one solution; the smooth grid gives finer and finer ones, each solved on demand.
   */
  solve(amount: number): Iterable<Solution>;
  /** Up to this amount, solving at once is quicker than first locating a quantile on a coarse grid. */
  readonly quickReach: number;
}
