import type { Accuracy } from "./accuracy";
import type { CompoundProblem } from "./compoundProblem";
import { latticeGrid } from "./cumulativeGrid";
import { paddedPlan } from "./paddedPlan";
import type { Atom } from "./placeAtoms";
import { ROUND_OFF, type ExactReader } from "./reader";
import { transformSize } from "./realFft";
import { slicedGrid, sliceStarts, type SlicedGrid } from "./slicedGrid";

/** Points of the smallest lattice. */
const FEWEST_NODES = 1 << 11;
const MOST_LATTICE_NODES = 1 << 19;
/** Points of a sliced lattice beyond the amounts that are read. */
const SLICE_MARGIN = 4;
/** Most points of all sliced lattices together. */
const MOST_SLICED = 1 << 20;
/** Most amounts at which sliced lattices begin. */
const MOST_STARTS = 1 << 16;
/** Up to this many points a lattice is solved without looking for anything cheaper. */
const SMALL_LATTICE = 1 << 14;

/** The routes without an error of discretisation, for amounts on steps; each grid is solved once. */
export class ExactRoutes {
  private readonly starts = new Map<number, readonly Atom[][] | undefined>();
  private readonly readers = new Map<string, ExactReader>();

  constructor(
    private readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {}

  /**
   * The exact route up to at least this amount, where the problem has one that is not too large.
   *
   * A small lattice first; then whichever of the large lattice and the lattices by number of events is cheaper.
   */
  reachTo(amount: number): ExactReader | undefined {
    if (!this.problem.isPositive) return undefined;
    const nodes = this.latticeNodes(amount);
    if (nodes !== undefined && nodes <= SMALL_LATTICE) return this.lattice(nodes);
    const reach = this.slicedReach(amount);
    const starts = this.slicedStarts(
      reach,
      nodes === undefined ? MOST_SLICED : Math.min(MOST_SLICED, 4 * nodes),
    );
    if (starts) return this.sliced(reach, starts);
    return nodes === undefined ? undefined : this.lattice(nodes);
  }

  /** Whether there may be an exact route to this amount that takes so long that looking ahead pays. */
  isLong(amount: number): boolean {
    const { isPositive, latticeStep, stepped } = this.problem;
    if (!isPositive || (latticeStep === 0 && stepped === undefined)) return false;
    return !((this.latticeNodes(amount) ?? Infinity) <= SMALL_LATTICE);
  }

  /** Lattice points to reach the amount; undefined when the problem has no lattice or it would be too large. */
  private latticeNodes(amount: number): number | undefined {
    const { latticeStep } = this.problem;
    if (latticeStep === 0) return undefined;
    const needed = amount / latticeStep + 4;
    if (!(needed <= MOST_LATTICE_NODES)) return undefined;
    return Math.max(FEWEST_NODES, transformSize(needed));
  }

  private lattice(nodes: number): ExactReader {
    return this.solved(`lattice ${nodes}`, () => {
      const step = this.problem.latticeStep;
      const plan = paddedPlan(this.problem, this.accuracy, { step, nodes });
      const grid = latticeGrid({ ...plan, isLattice: true, leavesOut: "nothing" });
      const firstAt = (level: number) => ({ value: grid.firstAt(level), error: 0 });
      return exactReader({ ...grid, firstAt }, { step, spacing: step, reach: (nodes - 2) * step });
    });
  }

  /** The whole of the lattice that holds the amount, so that near amounts share one. */
  private slicedReach(amount: number): number {
    const step = this.problem.stepped?.step ?? 0;
    return step * (transformSize((1.02 * amount) / step + SLICE_MARGIN) - SLICE_MARGIN);
  }

  /** Where the lattices by number of events begin; undefined where they would have too many points together. */
  private slicedStarts(reach: number, mostPoints: number): readonly Atom[][] | undefined {
    const { spec, stepped } = this.problem;
    if (!stepped) return undefined;
    const slices = mostPoints / (reach / stepped.step + SLICE_MARGIN);
    if (!this.starts.has(reach))
      this.starts.set(reach, sliceStarts(spec[0]!, stepped, reach, { slices, starts: MOST_STARTS }));
    return this.starts.get(reach);
  }

  private sliced(reach: number, starts: readonly Atom[][]): ExactReader {
    return this.solved(`sliced ${reach}`, () => {
      const { latticeStep, stepped } = this.problem;
      const grid = slicedGrid(stepped!, starts, reach);
      return exactReader(grid, { step: stepped!.step, spacing: latticeStep, reach });
    });
  }

  private solved(key: string, solve: () => ExactReader): ExactReader {
    const known = this.readers.get(key) ?? solve();
    this.readers.set(key, known);
    return known;
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
