import { findCrossing } from "../../functions/findRoot";
import type { CompoundProblem } from "../compoundProblem";
import type { RippledEstimate, Solution, SolutionError } from "../solution";
import type { DensityGrid } from "./densityGrid";
import type { ExactTerms } from "./exactTerms";

/** Waves of at least this many grid steps show as a difference from the grid of half as many points. */
const RESOLVED = 8;

/** Amounts this close below a multiple of the lattice step, in parts of it, are on it. */
const SAME_STEP = 1e-6;

/** Relative width within which a jump of the cdf is one atom. */
const SAME_AMOUNT = 2e-12;

/** How far below the grid two events may put the sum, in multiples of its reach. */
const FAR_BELOW = 5;

/** One rung of the ladder: exact terms, and the rest on a grid and on one of half as many points. */
export interface RungGrids {
  readonly exact: ExactTerms;
  readonly fine: DensityGrid;
  readonly half: DensityGrid;
  /** The largest amount that is read. */
  readonly reach: number;
}

/** What a grid cannot show by itself. */
export interface Unresolved {
  readonly roundOff: number;
  /** Probability that is lost because two events are below the grid, and the sum far below. */
  readonly lost: number;
  /** Error of a probability from smoothing the last rounding steps. */
  readonly smoothing: number;
  /** How far waves up to the given length may displace the cdf, in amounts. */
  rippleWidth(longest: number): number;
}

/** The aggregate loss read from one rung of the ladder; the difference between its two grids is the error. */
export class SmoothSolution implements Solution {
  readonly error: SolutionError = {
    cdf: (amount) =>
      this.difference(this.placed(amount), "cdf") +
      this.unresolved.roundOff +
      this.unresolved.smoothing +
      this.unresolved.lost,
    expectedGapBelow: (amount) =>
      this.difference(amount, "expectedGapBelow") +
      (this.unresolved.roundOff + this.unresolved.smoothing / 4) * Math.abs(amount) +
      this.unresolved.lost * FAR_BELOW * this.grids.reach,
    ripple: (amount) =>
      this.unresolved.rippleWidth(RESOLVED * this.grids.fine.step) * Math.abs(this.density(amount)),
  };
  readonly reach: number;
  private readonly bottom: number;

  constructor(
    private readonly problem: CompoundProblem,
    private readonly grids: RungGrids,
    private readonly unresolved: Unresolved,
    private readonly refinement: Pick<Solution, "doublingsLeft" | "isCheap">,
  ) {
    this.reach = grids.reach;
    this.bottom = problem.isPositive ? 0 : -grids.reach;
  }

  get doublingsLeft(): number {
    return this.refinement.doublingsLeft;
  }

  get isCheap(): boolean {
    return this.refinement.isCheap;
  }

  cdf(amount: number): number {
    const { exact, fine } = this.grids;
    const place = this.placed(amount);
    return exact.cdf(place) + fine.cdf(place);
  }

  expectedGapBelow(amount: number): number {
    const { exact, fine } = this.grids;
    return exact.expectedGapBelow(amount) + fine.expectedGapBelow(amount);
  }

  quantile(p: number): RippledEstimate | undefined {
    if (this.cdf(this.reach) < p) return undefined;
    const { latticeStep } = this.problem;
    const found = this.crossing(p);
    // The search approaches the multiple of the lattice step from above.
    const value = latticeStep > 0 ? Math.round(found / latticeStep) * latticeStep : found;
    const error = this.quantileError(p, { found, value, error: this.error.cdf(found) });
    const ripple = (): number => {
      const displaced = this.error.ripple(found);
      return displaced === 0 ? 0 : this.quantileError(p, { found, value, error: displaced });
    };
    return { value, error, ripple };
  }

  private crossing(p: number): number {
    return findCrossing((x) => this.cdf(x), p, this.bottom, this.reach);
  }

  /**
   * The middle of the lattice step that the amount is in: there the smooth rise that a grid shows, if it cannot
   * resolve the lattice, meets the true cdf, which is constant over the step.
   */
  private placed(amount: number): number {
    const { latticeStep } = this.problem;
    return latticeStep === 0 ? amount : (Math.floor(amount / latticeStep + SAME_STEP) + 0.5) * latticeStep;
  }

  /** The largest difference between the two grids around the amount. */
  private difference(amount: number, of: "cdf" | "expectedGapBelow"): number {
    const { fine, half } = this.grids;
    let largest = 0;
    for (let k = -8; k <= 8; k++) {
      const near = Math.min(Math.max(amount + 2 * k * fine.step, this.bottom), this.reach);
      largest = Math.max(largest, Math.abs(fine[of](near) - half[of](near)));
    }
    // With negative amounts, what even the wider reach leaves out is at most about as much again.
    return this.problem.isPositive ? largest : 2 * largest;
  }

  private density(amount: number): number {
    const { fine } = this.grids;
    const width = RESOLVED * fine.step;
    const rise =
      fine.cdf(Math.min(amount + width, this.reach)) - fine.cdf(Math.max(amount - width, this.bottom));
    return rise / (2 * width);
  }

  /** Error of a quantile from the error of its probability: none on an atom, else error over density. */
  private quantileError(p: number, { found, value, error }: FoundQuantile): number {
    const isAtom =
      this.cdf(found * (1 - SAME_AMOUNT)) < p - error && this.cdf(found * (1 + SAME_AMOUNT)) > p + error;
    if (isAtom) return SAME_AMOUNT * value;
    // Sums of both signs, and sums on a lattice, rise in small jumps with gaps between.
    if (!this.problem.isPositive || this.problem.latticeStep > 0)
      return Math.max(value - this.crossing(p - error), this.crossing(p + error) - value);
    const width = 2 * this.grids.fine.step;
    const rise = this.cdf(value + width) - this.cdf(Math.max(value - width, 0));
    return error / Math.max(rise / (2 * width), 0);
  }
}

/** Where the cdf reaches p, the quantile read from it, and the error of the probability there. */
interface FoundQuantile {
  readonly found: number;
  readonly value: number;
  readonly error: number;
}
