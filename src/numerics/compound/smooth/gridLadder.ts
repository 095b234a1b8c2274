import { TABLE_ACCURACY, type Accuracy } from "../accuracy";
import { commonStep } from "../lattice/commonStep";
import type { CompoundProblem } from "../compoundProblem";
import { paddedPlan } from "../grid/paddedPlan";
import type { GridPlan } from "../grid/gridPlan";
import { densityGrid, type DensityGrid } from "./densityGrid";
import { exactTerms, componentAtoms, type ExactTerms } from "./exactTerms";

/** Amounts are read up to this part of the grid's reach, to stay away from the stencils at its end. */
const READABLE = 0.95;
/** Each rung's grid reaches this many times further than the one below. */
export const RUNG_RATIO = 4;
/** Points of the coarsest grid of a rung; finer grids halve its step. */
const FIRST_NODES = 1 << 11;
/** The lowest and the highest rung: 4^40 is 1e24. */
const LAST_RUNG = 40;

/** Whether an accuracy leaves out as much of rare events as the grids that locate quantiles. */
function isAsCoarse({ smoothedSurvival, smoothingError, mostSteps, neglectedEvents }: Accuracy): boolean {
  return (
    smoothedSurvival === TABLE_ACCURACY.smoothedSurvival &&
    smoothingError === TABLE_ACCURACY.smoothingError &&
    mostSteps === TABLE_ACCURACY.mostSteps &&
    neglectedEvents === TABLE_ACCURACY.neglectedEvents
  );
}

/** Which grid of a rung. */
export interface Fineness {
  readonly nodes: number;
  /** The reach of the grid as a multiple of the rung's. */
  readonly stretch: 1 | 2;
}

/**
 * The grids of a problem: rungs that each reach four times further than the one below, so that an amount thousands of
 * times smaller than the mean has as many points as a large one. Each grid is solved once.
 */
export class GridLadder {
  private readonly grids = new Map<string, DensityGrid>();
  private readonly exact = new Map<number, ExactTerms>();

  constructor(
    readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {}

  /** The largest amount that is read on a rung. */
  top(rung: number): number {
    return READABLE * this.reach(rung);
  }

  /** The lowest rung that holds the amount; with negative amounts not below rung 0, which holds the bulk. */
  rungFor(amount: number): number {
    const needed = Math.abs(amount) / this.top(0);
    const rung = needed > 0 ? Math.ceil(Math.log(needed) / Math.log(RUNG_RATIO)) : -LAST_RUNG;
    return Math.min(Math.max(rung, this.problem.isPositive ? -LAST_RUNG : 0), LAST_RUNG);
  }

  /** The exact terms up to the end of a rung. */
  exactTerms(rung: number): ExactTerms {
    const { spec, isPositive } = this.problem;
    const known = this.exact.get(rung) ?? exactTerms(spec, isPositive ? this.reach(rung) : Infinity);
    this.exact.set(rung, known);
    return known;
  }

  /** The grid of what the exact terms leave out. */
  density(rung: number, fineness: Fineness): DensityGrid {
    const { nodes, stretch } = fineness;
    return this.solved(`${rung} ${nodes} ${stretch}`, () =>
      densityGrid(this.plan(rung, fineness, this.accuracy)),
    );
  }

  /** P(S <= amount) by one coarse grid, without an estimated error: good enough to locate a quantile. */
  coarseCdf(rung: number): (amount: number) => number {
    const coarse = { nodes: FIRST_NODES, stretch: 1 } as const;
    const grid = isAsCoarse(this.accuracy)
      ? this.density(rung, coarse)
      : this.solved(`coarse ${rung}`, () => densityGrid(this.plan(rung, coarse, TABLE_ACCURACY)));
    const exact = this.exactTerms(rung);
    return (amount) => exact.cdf(amount) + grid.cdf(amount);
  }

  /** Reach of the rung's grid in amounts. */
  private reach(rung: number): number {
    const { mean, standardDeviation, isPositive } = this.problem;
    const scale = isPositive ? mean : Math.abs(mean) + 8 * standardDeviation;
    return scale * RUNG_RATIO ** rung;
  }

  private plan(rung: number, { nodes, stretch }: Fineness, accuracy: Accuracy): GridPlan {
    const leavesOut = this.exactTerms(rung).holds;
    const step = (stretch * this.reach(rung)) / FIRST_NODES;
    const widest = leavesOut === "atomsAndOneEvent" ? this.alignedStep(step) : step;
    const size = { step: (widest * FIRST_NODES) / nodes, nodes };
    return { ...paddedPlan(this.problem, accuracy, size), isLattice: false, leavesOut };
  }

  /** A step not below the given one that puts the severities' atoms on nodes, if they are that far apart. */
  private alignedStep(step: number): number {
    const atoms = this.problem.spec.flatMap(({ streams }) =>
      streams.flatMap(({ severity }) => severity.flatMap((part) => componentAtoms(part).map(({ at }) => at))),
    );
    const common = commonStep(atoms);
    const target = common >= step ? common : (atoms[0] ?? 0);
    return target >= step ? target / Math.floor(target / step) : step;
  }

  private solved(key: string, solve: () => DensityGrid): DensityGrid {
    const known = this.grids.get(key) ?? solve();
    this.grids.set(key, known);
    return known;
  }
}
