import type { Accuracy } from "./accuracy";
import { commonStep } from "./commonStep";
import { groupRate } from "./compoundSpec";
import { visibleCounts } from "./exactTerms";
import type { CompoundProblem } from "./compoundProblem";
import { densityGrid, latticeGrid, type CumulativeGrid } from "./cumulativeGrid";
import { realFft } from "./realFft";
import { sliceCounts, slicedGrid, type SlicedGrid } from "./slicedGrid";
import type { GridPlan } from "./transformGrid";

/** A value and how far off it is estimated to be. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The distribution function and its integral over the amounts of one solved grid. */
export interface Reader {
  /** P(S <= amount). */
  below(amount: number): number;
  belowError(amount: number): number;
  /** E[(amount - S)+]. */
  shortfall(amount: number): number;
  shortfallError(amount: number): number;
  readonly step: number;
}

/** A grid without an error of discretisation. */
export interface ExactReader extends Reader {
  /** The largest amount on it. */
  readonly reach: number;
  /** All amounts are multiples of the step. */
  readonly isLattice: boolean;
}

function exactReader(grid: SlicedGrid, step: number): Reader {
  return {
    step,
    below: (amount) => grid.below(amount),
    belowError: () => ROUND_OFF,
    shortfall: (amount) => grid.shortfall(amount),
    shortfallError: (amount) => ROUND_OFF * amount,
  };
}

/** Damping of what wraps around the period: exp(-24). Round-off grows by exp(6) up to a quarter of it. */
const TILT = 24;
/** Lattices larger than this get a period of twice, not four times, their size: half the time, exp(12). */
const WIDEST_PADDING = 1 << 17;
/** Damped aliases and amplified round-off together, in probabilities. */
const ROUND_OFF = 2e-11;
/** Amounts are read up to this part of the grid's reach, to stay away from the stencils at its end. */
export const READABLE = 0.95;
/** One level's grid reaches this many times as far as the next lower one's. */
export const LEVEL_RATIO = 4;
/** Points of the grid on which a level is first looked at, where it begins. */
const FIRST_NODES = 1 << 11;
const MOST_LATTICE_NODES = 1 << 19;
/** Most points of all sliced lattices together. */
const MOST_SLICED = 1 << 20;
/** Up to this many points a lattice is solved without looking for anything cheaper. */
const SMALL_LATTICE = 1 << 14;

/** Solves grids of a problem by reach and fineness, each once. */
export class GridLadder {
  private counts: number | undefined;
  private readonly grids = new Map<string, SlicedGrid>();

  constructor(
    readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {}

  /** Reach of the level's grid in amounts. */
  reach(level: number): number {
    const { mean, standardDeviation, isPositive } = this.problem;
    const scale = isPositive ? mean : Math.abs(mean) + 8 * standardDeviation;
    return scale * LEVEL_RATIO ** level;
  }

  /** The lowest level that reaches the amount (with negative amounts: not below level 0, which holds the bulk). */
  levelFor(amount: number): number {
    const needed = Math.abs(amount) / (READABLE * this.reach(0));
    const level = needed > 0 ? Math.ceil(Math.log(needed) / Math.log(LEVEL_RATIO)) : -40;
    return Math.min(Math.max(level, this.problem.isPositive ? -40 : 0), 40);
  }

  /**
   * The exact route up to at least this amount, where the problem has one that is not too large.
   *
   * A small lattice first; then whichever of the large lattice and the lattices by number of events is cheaper.
   */
  exactTo(amount: number): ExactReader | undefined {
    if (!this.problem.isPositive) return undefined;
    const nodes = this.latticeNodes(amount);
    if (nodes !== undefined && nodes <= SMALL_LATTICE) return this.lattice(nodes);
    const reach = 2 ** Math.ceil(Math.log2(1.05 * amount));
    const points = this.slicedPoints(reach);
    const mostPoints = nodes === undefined ? MOST_SLICED : 4 * nodes;
    if (points <= Math.min(MOST_SLICED, mostPoints)) return this.sliced(reach);
    return nodes === undefined ? undefined : this.lattice(nodes);
  }

  /** Lattice points to reach the amount; undefined when the problem has no lattice or it would be too large. */
  private latticeNodes(amount: number): number | undefined {
    const { latticeStep } = this.problem;
    if (latticeStep === 0) return undefined;
    const needed = amount / latticeStep + 4;
    if (!(needed <= MOST_LATTICE_NODES)) return undefined;
    return Math.max(FIRST_NODES, 2 ** Math.ceil(Math.log2(needed)));
  }

  private lattice(nodes: number): ExactReader {
    const step = this.problem.latticeStep;
    const grid = this.solved(`lattice ${nodes}`, () =>
      latticeGrid({ ...this.plan(step, nodes), isLattice: true, leavesOut: "nothing" }),
    );
    return { ...exactReader(grid, step), reach: (nodes - 2) * step, isLattice: true };
  }

  /** Points of the lattices by number of events, together. */
  private slicedPoints(reach: number): number {
    const { slices } = this.problem;
    if (!slices) return Infinity;
    const group = this.problem.spec[0]!;
    if (visibleCounts(group, groupRate(group)) > MOST_SLICED) return Infinity;
    this.counts ??= sliceCounts(this.problem).length;
    return Math.min(this.counts, reach / slices.offset + 1) * (reach / slices.step);
  }

  private sliced(reach: number): ExactReader {
    const slices = this.problem.slices!;
    const grid = this.solved(`sliced ${reach}`, () => slicedGrid(this.problem, slices, reach));
    return { ...exactReader(grid, slices.step), reach, isLattice: false };
  }

  /** Reads the level on so many points, with the difference from half as many as estimated error. */
  level(level: number, nodes: number): Reader {
    const { exact } = this.problem;
    const { isPositive } = this.problem;
    const fine = this.density(level, nodes, 1);
    // With negative amounts the undamped wrap-around has to show as well: the same nodes over twice the reach.
    const half = isPositive ? this.density(level, nodes / 2, 1) : this.density(level, nodes, 2);
    const bottom = isPositive ? 0 : -READABLE * this.reach(level);
    const top = READABLE * this.reach(level);
    const difference = (amount: number, of: "below" | "shortfall"): number => {
      let largest = 0;
      for (let k = -8; k <= 8; k++) {
        const near = Math.min(Math.max(amount + 2 * k * fine.step, bottom), top);
        largest = Math.max(largest, Math.abs(fine[of](near) - half[of](near)));
      }
      // What the wider reach still leaves out is at most about as much again.
      return isPositive ? largest : 2 * largest;
    };
    return {
      step: fine.step,
      below: (amount) => (exact?.below(amount) ?? 0) + fine.below(amount),
      belowError: (amount) => difference(amount, "below") + ROUND_OFF,
      shortfall: (amount) => (exact?.shortfall(amount) ?? 0) + fine.shortfall(amount),
      shortfallError: (amount) => difference(amount, "shortfall") + ROUND_OFF * Math.abs(amount),
    };
  }

  /** P(S <= amount) on one grid only, without an estimated error: enough to look around. */
  roughly(level: number): (amount: number) => number {
    const grid = this.density(level, FIRST_NODES, 1);
    return (amount) => (this.problem.exact?.below(amount) ?? 0) + grid.below(amount);
  }

  private density(level: number, nodes: number, stretch: 1 | 2): CumulativeGrid {
    return this.solved(`${level} ${nodes} ${stretch}`, () => {
      const widest = this.alignedStep((stretch * this.reach(level)) / FIRST_NODES);
      const plan = this.plan((widest * FIRST_NODES) / nodes, nodes);
      return densityGrid({ ...plan, isLattice: false, leavesOut: this.problem.exact?.holds ?? "nothing" });
    });
  }

  /** A step not below the given one that has the landmarks on nodes, when they are that far apart. */
  private alignedStep(step: number): number {
    const { landmarks } = this.problem;
    const common = commonStep(landmarks);
    const target = common >= step ? common : (landmarks[0] ?? 0);
    return target >= step ? target / Math.floor(target / step) : step;
  }

  private plan(step: number, nodes: number): Omit<GridPlan, "isLattice" | "leavesOut"> {
    const { spec, isPositive } = this.problem;
    const { accuracy } = this;
    if (isPositive) {
      const period = nodes > WIDEST_PADDING ? 2 * nodes : 4 * nodes;
      return { spec, step, before: 0, after: nodes, tilt: TILT, fft: realFft(period), accuracy };
    }
    return { spec, step, before: nodes, after: nodes, tilt: 0, fft: realFft(4 * nodes), accuracy };
  }

  private solved<Kind extends SlicedGrid>(key: string, solve: () => Kind): Kind {
    const known = (this.grids.get(key) as Kind | undefined) ?? solve();
    this.grids.set(key, known);
    return known;
  }
}
