import type { Accuracy } from "../accuracy";
import type { CompoundProblem } from "../compoundProblem";
import { paddedPlan, roundOff } from "../grid/paddedPlan";
import type { Route } from "../route";
import { exactSolution, type Solution } from "../solution";
import { transformSize } from "../../transforms/realFft";
import { latticeGrid } from "./latticeGrid";

/** Points of the smallest lattice. */
const FEWEST_NODES = 1 << 11;
/** A lattice of this many points is solved sooner than anything else. */
export const QUICK_NODES = 1 << 14;
/** Points beyond the largest amount of interest. */
const MARGIN = 4;

/** Points of a lattice that reaches the amount; infinite if there is none. */
export function latticeNodes({ latticeStep }: CompoundProblem, amount: number): number {
  const needed = latticeStep > 0 ? amount / latticeStep + MARGIN : Infinity;
  return Math.max(FEWEST_NODES, transformSize(needed));
}

/** For amounts that are all multiples of one step: masses sit on the nodes, nothing is approximated. */
export function latticeRoute(problem: CompoundProblem, accuracy: Accuracy): Route {
  const { isPositive, latticeStep: step } = problem;
  const solved = new Map<number, Solution>();
  const solve = (nodes: number): Solution => {
    const plan = paddedPlan(problem, accuracy, { step, nodes });
    const grid = latticeGrid({ ...plan, isLattice: true, leavesOut: "nothing" });
    return exactSolution(grid, (nodes - 2) * step, roundOff(nodes, accuracy));
  };
  return {
    name: "lattice",
    canAnswer: (amount) => isPositive && latticeNodes(problem, amount) <= accuracy.mostLatticeNodes,
    solve: (amount) => {
      const nodes = latticeNodes(problem, amount);
      const solution = solved.get(nodes) ?? solve(nodes);
      solved.set(nodes, solution);
      return [solution];
    },
    quickReach: isPositive ? (QUICK_NODES - MARGIN) * step : 0,
  };
}
