import type { Accuracy } from "../accuracy";
import { commonStep } from "../lattice/commonStep";
import type { CompoundProblem } from "../compoundProblem";
import { densityGrid, type CumulativeGrid } from "./cumulativeGrid";
import { exactTerms, partAtoms, type ExactTerms } from "./exactTerms";
import { paddedPlan } from "./paddedPlan";
import { ROUND_OFF, type Below, type Reader } from "../reader";
import { rippleWidth } from "./ripple";
import type { GridPlan } from "./transformGrid";

/** Amounts are read up to this part of the grid's reach, to stay away from the stencils at its end. */
export const READABLE = 0.95;
/** One level's grid reaches this many times as far as the next lower one's. */
export const LEVEL_RATIO = 4;
/** Points of the grid on which a level is first looked at, where it begins. */
const FIRST_NODES = 1 << 11;
/** How closely a level is looked at. */
interface Fineness {
  readonly nodes: number;
  /** How many times as far as the level the grid reaches. */
  readonly stretch: 1 | 2;
  readonly accuracy: GridPlan["accuracy"];
}

/** Enough to see on which level an amount lies, and about where. */
const ROUGHLY: Fineness = {
  nodes: FIRST_NODES,
  stretch: 1,
  accuracy: { smoothedTail: 1e-4, smoothedShift: 1e-8, mostSteps: 1 << 10, neglectedEvents: 1e-9 },
};

/** Waves of so many steps of a grid show as a difference to the grid of half as many points. */
const RESOLVED = 8;

/**
 * Between two multiples of the spacing the distribution function is constant: read in their middle, a grid that
 * cannot tell the steps apart and shows a smooth rise instead is right on each of them.
 */
function middleOfStep(amount: number, spacing: number): number {
  return spacing === 0 ? amount : (Math.floor(amount / spacing + SAME_STEP) + 0.5) * spacing;
}

/** Amounts this close below a multiple of the spacing, in parts of it, are on it. */
const SAME_STEP = 1e-6;

/** Solves grids of a problem by reach and fineness, each once. */
export class GridLadder {
  private readonly grids = new Map<string, CumulativeGrid>();
  private readonly ripples = new Map<number, number>();
  private readonly exact = new Map<number, ExactTerms | undefined>();

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

  /** Reads the level on so many points, with the difference from half as many as estimated error. */
  level(level: number, nodes: number): Reader {
    const exact = this.exactTerms(level);
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
    const { latticeStep, rounding } = this.problem;
    // What the steps that are not followed may do, several times over (measured: six times at the most, and 1.6 times
    // in parts of an amount).
    const smoothed = isPositive && rounding > 0 ? 10 * this.accuracy.smoothedShift : 0;
    const place = (amount: number): number => middleOfStep(amount, latticeStep);
    const density = (amount: number): number =>
      (fine.below(Math.min(amount + RESOLVED * fine.step, top)) -
        fine.below(Math.max(amount - RESOLVED * fine.step, bottom))) /
      (2 * RESOLVED * fine.step);
    return {
      step: fine.step,
      spacing: latticeStep,
      below: (amount) => (exact?.below(place(amount)) ?? 0) + fine.below(place(amount)),
      belowError: (amount) => difference(place(amount), "below") + ROUND_OFF + smoothed,
      rippleError: (amount) => this.rippleWidth(RESOLVED * fine.step) * Math.abs(density(amount)),
      shortfall: (amount) => (exact?.shortfall(amount) ?? 0) + fine.shortfall(amount),
      shortfallError: (amount) =>
        difference(amount, "shortfall") + (ROUND_OFF + smoothed / 4) * Math.abs(amount),
    };
  }

  /** Of a problem whose amounts sit on steps; tables overlook it. */
  private rippleWidth(longest: number): number {
    const { spec, latticeStep, rounding, isPositive } = this.problem;
    if (!isPositive || rounding === 0 || this.accuracy.overlooked > 0) return 0;
    const known = this.ripples.get(longest) ?? rippleWidth(spec, latticeStep, longest);
    this.ripples.set(longest, known);
    return known;
  }

  /** The exact terms as far as the level's grid is read. */
  exactTerms(level: number): ExactTerms | undefined {
    const { spec, isPositive } = this.problem;
    if (!this.exact.has(level))
      this.exact.set(level, exactTerms(spec, isPositive ? this.reach(level) : Infinity));
    return this.exact.get(level);
  }

  /** P(S <= amount) on one coarse grid, without an estimated error: enough to see where the level ends. */
  roughly(level: number): Below {
    const grid = this.solved(`roughly ${level}`, () => densityGrid(this.densityPlan(level, ROUGHLY)));
    const exact = this.exactTerms(level);
    return (amount) => (exact?.below(amount) ?? 0) + grid.below(amount);
  }

  /** The same with atoms smeared over some nodes: to guess how far an exact grid has to reach. */
  atAGlance(level: number): Below {
    const grid = this.solved(`glance ${level}`, () => {
      const size = { step: this.reach(level) / FIRST_NODES, nodes: FIRST_NODES };
      const plan = paddedPlan(this.problem, ROUGHLY.accuracy, size);
      return densityGrid({ ...plan, isLattice: false, leavesOut: "nothing" });
    });
    return (amount) => grid.below(amount);
  }

  private density(level: number, nodes: number, stretch: 1 | 2): CumulativeGrid {
    const { accuracy } = this;
    return this.solved(`${level} ${nodes} ${stretch}`, () =>
      densityGrid(this.densityPlan(level, { nodes, stretch, accuracy })),
    );
  }

  private densityPlan(level: number, { nodes, stretch, accuracy }: Fineness): GridPlan {
    const leavesOut = this.exactTerms(level)?.holds ?? "nothing";
    const step = (stretch * this.reach(level)) / FIRST_NODES;
    const widest = leavesOut === "atomsAndOneEvent" ? this.alignedStep(step) : step;
    const size = { step: (widest * FIRST_NODES) / nodes, nodes };
    return { ...paddedPlan(this.problem, accuracy, size), isLattice: false, leavesOut };
  }

  /** A step not below the given one that has the severities' atoms on nodes, when they are that far apart. */
  private alignedStep(step: number): number {
    const atoms = this.problem.spec.flatMap(({ streams }) =>
      streams.flatMap(({ severity }) => severity.flatMap((part) => partAtoms(part).map(({ at }) => at))),
    );
    const common = commonStep(atoms);
    const target = common >= step ? common : (atoms[0] ?? 0);
    return target >= step ? target / Math.floor(target / step) : step;
  }

  private solved(key: string, solve: () => CumulativeGrid): CumulativeGrid {
    const known = this.grids.get(key) ?? solve();
    this.grids.set(key, known);
    return known;
  }
}
