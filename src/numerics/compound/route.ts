import type { Solution } from "./solution";

/** The four ways to an aggregate loss; src/numerics/README.md says which is for what. */
export type RouteName = "twoPoint" | "lattice" | "byCount" | "smooth";

/** One way to the distribution of an aggregate loss. */
export interface Route {
  /** Whether it can answer questions about amounts up to this one. */
  canAnswer(amount: number): boolean;
  /**
   * The aggregate loss solved up to at least this amount, with the estimated error of every answer. An exact route
   * gives one solution, the smooth grid ever finer ones, each solved when it is asked for.
   */
  solve(amount: number): Iterable<Solution>;
  /** Up to this amount it is quicker to solve at once than to look first where an amount lies. */
  readonly quickReach: number;
}
