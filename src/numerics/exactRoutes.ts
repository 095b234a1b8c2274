import type { Accuracy } from "./accuracy";
import type { CompoundProblem } from "./compoundProblem";
import { latticeGrid } from "./cumulativeGrid";
import { paddedPlan } from "./paddedPlan";
import { ROUND_OFF, type ExactReader } from "./reader";
import { transformSize } from "./realFft";
import { slicedGrid, sliceStarts, type SlicedGrid } from "./slicedGrid";
import { spectralGrid, spectralNodes } from "./spectralGrid";
import { withSinglesApart, type SteppedEvents } from "./steppedEvents";

/** Points of the smallest lattice. */
const FEWEST_NODES = 1 << 11;
/** Up to so many points a lattice is solved without looking for anything cheaper, and at the most. */
const SMALL_LATTICE = 1 << 14;
const LARGE_LATTICE = 1 << 19;
/** Points of a sliced lattice beyond the amounts that are read. */
const SLICE_MARGIN = 4;
/** Points of all sliced lattices together at the most, and amounts at which they begin. */
const MOST_SLICED = 1 << 21;
const MOST_STARTS = 1 << 16;

/** The routes without an error of discretisation, for amounts on steps; each grid is solved once. */
export class ExactRoutes {
  private readonly readers = new Map<string, ExactReader | undefined>();

  constructor(
    private readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {}

  /**
   * The exact route up to at least this amount, where the problem has one that is not too dear: the cheapest of a
   * lattice of everything, lattices by number of events, and frequencies.
   */
  reachTo(amount: number): ExactReader | undefined {
    const { isPositive, stepped } = this.problem;
    if (!isPositive) return undefined;
    return (
      this.lattice(amount, SMALL_LATTICE) ??
      this.sliced(amount, stepped) ??
      this.sliced(amount, stepped && withSinglesApart(stepped)) ??
      this.spectral(amount) ??
      this.lattice(amount, LARGE_LATTICE)
    );
  }

  /** Whether there may be an exact route to this amount that takes so long that looking ahead pays. */
  isLong(amount: number): boolean {
    const { isPositive, latticeStep, stepped } = this.problem;
    if (!isPositive || (latticeStep === 0 && stepped === undefined)) return false;
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
      return exactReader({ ...grid, firstAt }, { step, spacing: step, reach: (nodes - 2) * step });
    });
  }

  /** One lattice by number of events, as long as they are not too many and no dearer than the whole lattice. */
  private sliced(amount: number, events: SteppedEvents | undefined): ExactReader | undefined {
    const { spec, latticeStep } = this.problem;
    if (!events) return undefined;
    const { step } = events;
    // The whole of the lattice that holds the amount, so that near amounts share one.
    const needed = (1.02 * amount) / step + SLICE_MARGIN;
    if (!(needed <= MOST_SLICED)) return undefined;
    const nodes = transformSize(needed);
    const reach = step * (nodes - SLICE_MARGIN);
    const points = Math.min(MOST_SLICED, 4 * this.latticeNodes(amount));
    return this.solved(`sliced ${reach} ${events.singles.length}`, () => {
      const limits = { reach, slices: points / nodes, starts: MOST_STARTS };
      const starts = sliceStarts(spec[0]!, events, limits);
      if (!starts) return undefined;
      return exactReader(slicedGrid(events, starts, reach), { step, spacing: latticeStep, reach });
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

function exactReader(grid: SlicedGrid, place: Pick<ExactReader, "step" | "spacing" | "reach">): ExactReader {
  return {
    ...place,
    below: (amount) => grid.below(amount),
    belowError: () => ROUND_OFF,
    rippleError: () => 0,
    firstAt: (level) => grid.firstAt(level),
    shortfall: (amount) => grid.shortfall(amount),
    shortfallError: (amount) => ROUND_OFF * amount,
  };
}
