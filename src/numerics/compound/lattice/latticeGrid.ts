import { nodeMasses, type NodeSums, nodeSums } from "../grid/nodeMasses";
import type { GridPlan } from "../grid/gridPlan";
import type { ExactGrid } from "../solution";

/** Amounts this close below a node, in steps, are on it. */
const SAME = 1e-7;

/** The first index from `from` on at which increasing values reach p. */
function firstReaching(values: Float64Array, p: number, from: number): number {
  let low = from - 1;
  let high = values.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= p) high = middle;
    else low = middle;
  }
  return high;
}

/** All amounts on the nodes: the cdf is a step function, exact between the nodes too. */
export function latticeGrid(plan: GridPlan): ExactGrid {
  const masses = nodeMasses(plan);
  return readLattice({ ...nodeSums(masses, plan.step), origin: masses.origin }, plan.step);
}

/** Holds the sums only: what is remembered of a lattice must not hold the masses and the plan too. */
function readLattice({ cdf, expectedGap, origin }: NodeSums & { origin: number }, step: number): ExactGrid {
  const nodeBelow = (amount: number): number => Math.floor(amount / step + SAME) + origin;
  return {
    cdf: (amount) => cdf[nodeBelow(amount)]!,
    expectedGapBelow: (amount) => {
      const i = nodeBelow(amount);
      return expectedGap[i]! + cdf[i]! * (amount - (i - origin) * step);
    },
    firstAt: (p) => step * (firstReaching(cdf, p, origin) - origin),
  };
}
