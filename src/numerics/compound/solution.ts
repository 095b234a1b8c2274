/** A value and how far off it is estimated to be. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** An estimate with the part of its error that no finer grid would remove, computed on demand. */
export interface RippledEstimate extends Estimate {
  readonly ripple: () => number;
}

/** Estimated errors of the answers of a solution; they are not bounds. */
export interface SolutionError {
  /** Of P(S <= amount). */
  cdf(amount: number): number;
  /** Of E[(amount - S)+]. */
  expectedGapBelow(amount: number): number;
  /** Further error of P(S <= amount) because amounts sit on a lattice that the grid cannot resolve. */
  ripple(amount: number): number;
}

/** The aggregate loss S as one route solved it, up to an amount. */
export interface Solution {
  /** The largest amount it can be asked about. */
  readonly reach: number;
  /** P(S <= amount). */
  cdf(amount: number): number;
  /** E[(amount - S)+], the mirror image of the stop-loss premium E[(S - amount)+]. */
  expectedGapBelow(amount: number): number;
  /** The smallest attained amount x with P(S <= x) >= p, guessed as `about`; undefined if it is beyond reach. */
  quantile(p: number, about: number): RippledEstimate | undefined;
  readonly error: SolutionError;
  /** How often its points can still be doubled; 0 for exact routes and for the finest grid. */
  readonly doublingsLeft: number;
  /** Whether one more doubling costs so little that a good answer is worth improving. */
  readonly isCheap: boolean;
}

/** Probabilities this close are the same: round-off must not push a quantile to the next attained amount. */
const SAME_PROBABILITY = 1e-12;

/** An aggregate loss without discretisation error, on the very amounts that it can take. */
export interface ExactGrid {
  cdf(amount: number): number;
  /** E[(amount - S)+]. */
  expectedGapBelow(amount: number): number;
  /** The first amount, guessed as `about`, with a cdf of at least p; p is attained within reach. */
  firstAt(p: number, about: number): number;
}

/** What an exact grid answers up to `reach`, if its probabilities are known to `error`. */
export function exactSolution(grid: ExactGrid, reach: number, error: number): Solution {
  return {
    reach,
    cdf: (amount) => grid.cdf(amount),
    expectedGapBelow: (amount) => grid.expectedGapBelow(amount),
    quantile: (p, about) => {
      const least = p - SAME_PROBABILITY;
      if (grid.cdf(reach) < least) return undefined;
      return { value: grid.firstAt(least, about), error: 0, ripple: () => 0 };
    },
    error: { cdf: () => error, expectedGapBelow: (amount) => error * amount, ripple: () => 0 },
    doublingsLeft: 0,
    isCheap: false,
  };
}
