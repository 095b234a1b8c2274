import type { CompoundProblem } from "../compoundProblem";
import type { Atom } from "../placeAtoms";
import type { Route } from "../route";
import { exactSolution, type Solution } from "../solution";
import { transformSize } from "../../transforms/realFft";
import { latticeNodes, QUICK_NODES } from "../lattice/latticeRoute";
import { ByCountGrid } from "./byCountGrid";
import { countStarts } from "./countStarts";
import { roundedGroup, withKnownAmountsOffGrid, type RoundedGroup } from "./roundedGroup";

/** Points of each lattice beyond the amounts that are read. */
const MARGIN = 4;
/** Most points of all lattices together, and most amounts at which they begin. */
const MOST_POINTS = 1 << 21;
const MOST_STARTS = 3 << 16;
/** Points that take as long as one point of a single lattice of everything. */
const POINTS_PER_NODE = 4;
/** What may be left out of all sums together, in probability (observed: at most a third of this). */
const LEFT_OUT = 5e-11;
/** Damped aliases and amplified round-off, in probabilities. */
const ROUND_OFF = 2e-11;

/** One lattice per number of events, planned or solved. */
interface Plan {
  readonly reach: number;
  readonly group: RoundedGroup;
  readonly starts: readonly Atom[][];
}

/** For rounded amounts whose common step only fees and minimums spoil. */
export class ByCountRoute implements Route {
  readonly name = "byCount";
  readonly quickReach = 0;
  private readonly groups: readonly RoundedGroup[];
  private readonly plans = new Map<string, Plan | undefined>();
  private readonly solved = new Map<Plan, Solution>();

  constructor(private readonly problem: CompoundProblem) {
    const group = problem.isPositive ? roundedGroup(problem.spec) : undefined;
    const apart = group && withKnownAmountsOffGrid(group);
    this.groups = [group, apart].filter((each) => each !== undefined);
  }

  canAnswer(amount: number): boolean {
    return this.plan(amount) !== undefined;
  }

  solve(amount: number): readonly Solution[] {
    const plan = this.plan(amount);
    if (!plan) return [];
    const known = this.solved.get(plan);
    if (known) return [known];
    const grid = new ByCountGrid(plan.group, plan.starts, plan.reach);
    const solution = exactSolution(grid, plan.reach, ROUND_OFF + LEFT_OUT);
    this.solved.set(plan, solution);
    return [solution];
  }

  /** The first way of splitting the events that stays within the limits; undefined if a plain lattice is quick. */
  private plan(amount: number): Plan | undefined {
    if (latticeNodes(this.problem, amount) <= QUICK_NODES) return undefined;
    for (const group of this.groups) {
      const plan = this.planOf(group, amount);
      if (plan) return plan;
    }
    return undefined;
  }

  private planOf(group: RoundedGroup, amount: number): Plan | undefined {
    // Use the whole transform that the amount needs, so that nearby amounts share one.
    const needed = (1.02 * amount) / group.step + MARGIN;
    if (!(needed <= MOST_POINTS)) return undefined;
    const nodes = transformSize(needed);
    const reach = group.step * (nodes - MARGIN);
    const points = Math.min(MOST_POINTS, POINTS_PER_NODE * latticeNodes(this.problem, amount));
    const key = `${reach} ${group.offGridAmounts.length} ${points}`;
    if (!this.plans.has(key)) {
      const limits = { reach, counts: points / nodes, starts: MOST_STARTS };
      const starts = countStarts(this.problem.spec[0]!, group, limits);
      this.plans.set(key, starts && { reach, group, starts });
    }
    return this.plans.get(key);
  }
}
