import type { Accuracy } from "./accuracy";
import type { CompoundProblem } from "./compoundProblem";
import { latticeGrid } from "./smooth/cumulativeGrid";
import { KnownAmountsGrid } from "./twoPoint/knownAmountsGrid";
import { paddedPlan } from "./smooth/paddedPlan";
import { ROUND_OFF, type ExactReader } from "./reader";
import { transformSize } from "../transforms/realFft";
import { oneStairsGrid } from "./byCount/oneStairsGrid";
import { LEFT_OUT, type SlicedGrid } from "./byCount/slicedGrid";
import { spectralGrid, spectralNodes } from "./spectral/spectralGrid";
import { withSinglesApart, type SteppedEvents } from "./byCount/steppedEvents";
import { LEFT_OUT_OF_PAIRS, twoStairsGrid } from "./spectral/twoStairsGrid";

/** Points of the smallest lattice. */
const FEWEST_NODES = 1 << 11;
/** Up to so many points a lattice is solved without looking for anything cheaper, and at the most. */
const SMALL_LATTICE = 1 << 14;
const LARGE_LATTICE = 1 << 19;
/** Points of a sliced lattice beyond the amounts that are read. */
const SLICE_MARGIN = 4;
/** Points of all sliced lattices together up to which nothing cheaper is looked for, and at the most. */
const SMALL_SLICES = 1 << 21;
const LARGE_SLICES = 1 << 22;
/** Amounts at which they begin at the most. */
const MOST_STARTS = 3 << 16;

/** The routes without an error of discretisation, for amounts on steps; each grid is solved once. */
export class ExactRoutes {
  private readonly readers = new Map<string, ExactReader | undefined>();

  constructor(
    private readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {}

  /**
   * The exact route up to at least this amount, where the problem has one that is not too dear: a lattice of
   * everything, splits of two known amounts, lattices by number of events, or one staircase begun at all sums of
   * another; and frequencies where there are too many events for any of them.
   */
  reachTo(amount: number): ExactReader | undefined {
    const { isPositive, stepped } = this.problem;
    if (!isPositive) return undefined;
    return (
      this.lattice(amount, SMALL_LATTICE) ??
      this.known() ??
      this.sliced(amount, stepped, SMALL_SLICES) ??
      this.sliced(amount, stepped && withSinglesApart(stepped), SMALL_SLICES) ??
      this.lattice(amount, LARGE_LATTICE) ??
      this.twoStairs(amount) ??
      this.spectral(amount) ??
      this.sliced(amount, stepped, LARGE_SLICES)
    );
  }

  /** Whether there may be an exact route to this amount that takes so long that looking ahead pays. */
  isLong(amount: number): boolean {
    const { isPositive, latticeStep, stepped, known, twoStairs } = this.problem;
    if (!isPositive || known || (latticeStep === 0 && !stepped && !twoStairs)) return false;
    return this.latticeNodes(amount) > SMALL_LATTICE;
  }

  /** Lattice points to reach the amount; infinite when the problem has no lattice. */
  private latticeNodes(amount: number): number {
    const { latticeStep } = this.problem;
    const needed = latticeStep > 0 ? amount / latticeStep + 4 : Infinity;
    return needed <= LARGE_LATTICE ? Math.max(FEWEST_NODES, transformSize(needed)) : Infinity;
  }

  private lattice(amount: number, mostNodes: number): ExactReader | undefined {
    const nodes = this.latticeNodes(amount);
    if (nodes > mostNodes) return undefined;
    return this.solved(`lattice ${nodes}`, () => {
      const step = this.problem.latticeStep;
      const plan = paddedPlan(this.problem, this.accuracy, { step, nodes });
      const grid = latticeGrid({ ...plan, isLattice: true, leavesOut: "nothing" });
      const firstAt = (level: number) => ({ value: grid.firstAt(level), error: 0 });
      const place = { step, spacing: step, reach: (nodes - 2) * step };
      return exactReader({ ...grid, firstAt }, place, ROUND_OFF);
    });
  }

  private known(): ExactReader | undefined {
    const { spec, latticeStep, known } = this.problem;
    if (!known) return undefined;
    return this.solved("known", () => {
      const grid = new KnownAmountsGrid(spec[0]!, known);
      return exactReader(grid, { step: known[0]!.at, spacing: latticeStep, reach: grid.reach }, ROUND_OFF);
    });
  }

  /** One lattice by number of events, as long as they are not too many and no dearer than the whole lattice. */
  private sliced(
    amount: number,
    events: SteppedEvents | undefined,
    mostPoints: number,
  ): ExactReader | undefined {
    const { spec, latticeStep } = this.problem;
    if (!events) return undefined;
    const { step } = events;
    // The whole of the lattice that holds the amount, so that near amounts share one.
    const needed = (1.02 * amount) / step + SLICE_MARGIN;
    if (!(needed <= mostPoints)) return undefined;
    const nodes = transformSize(needed);
    const reach = step * (nodes - SLICE_MARGIN);
    const points = Math.min(mostPoints, 4 * this.latticeNodes(amount));
    return this.solved(`sliced ${reach} ${events.singles.length} ${points}`, () => {
      const limits = { reach, slices: points / nodes, starts: MOST_STARTS };
      const grid = oneStairsGrid(spec[0]!, events, limits);
      return grid && exactReader(grid, { step, spacing: latticeStep, reach }, ROUND_OFF + LEFT_OUT);
    });
  }

  private twoStairs(amount: number): ExactReader | undefined {
    const { spec, latticeStep, twoStairs } = this.problem;
    if (!twoStairs) return undefined;
    const { step } = twoStairs.main;
    const nodes = transformSize((1.02 * amount) / step + SLICE_MARGIN);
    const reach = step * (nodes - SLICE_MARGIN);
    return this.solved(`two stairs ${reach}`, () => {
      const grid = twoStairsGrid({ group: spec[0]!, events: twoStairs, reach });
      return grid && exactReader(grid, { step, spacing: latticeStep, reach }, ROUND_OFF + LEFT_OUT_OF_PAIRS);
    });
  }

  private spectral(amount: number): ExactReader | undefined {
    const { stepped } = this.problem;
    if (!stepped) return undefined;
    const nodes = spectralNodes(stepped, amount);
    return this.solved(`spectral ${nodes}`, () => spectralGrid(this.problem, this.accuracy, nodes));
  }

  private solved<Route extends ExactReader | undefined>(key: string, solve: () => Route): Route {
    if (!this.readers.has(key)) this.readers.set(key, solve());
    return this.readers.get(key) as Route;
  }
}

/** The grid with its error, in probabilities and as a part of the amount. */
function exactReader(
  grid: SlicedGrid,
  place: Pick<ExactReader, "step" | "spacing" | "reach">,
  error: number,
): ExactReader {
  return {
    ...place,
    below: (amount) => grid.below(amount),
    belowError: () => error,
    rippleError: () => 0,
    firstAt: (level, about) => grid.firstAt(level, about),
    shortfall: (amount) => grid.shortfall(amount),
    shortfallError: (amount) => error * amount,
  };
}
