import { interpolate } from "../../functions/lagrange";
import { nodeMasses, type NodeSums, nodeSums } from "../grid/nodeMasses";
import type { GridPlan } from "../grid/gridPlan";

/** The part of an aggregate loss that has a density, read from a solved grid. */
export interface DensityGrid {
  readonly step: number;
  /** P(S <= amount) of what the grid holds. */
  cdf(amount: number): number;
  /** E[(amount - S)+] of what the grid holds. */
  expectedGapBelow(amount: number): number;
}

/** The sums at the nodes of a grid; node 0 has the index `origin`. */
interface DensitySums extends NodeSums {
  readonly origin: number;
}

/**
 * Masses that stand for a density: step x density at each node. The sums become integrals by the end
 * corrections of Euler-Maclaurin, derivatives taken from the neighbours, to sixth order.
 */
export function densityGrid(plan: GridPlan): DensityGrid {
  return readGrid(densitySums(plan), plan.step);
}

/** Holds the sums only: what is remembered of a grid must not hold the masses and the plan too. */
function readGrid({ cdf, expectedGap, origin }: DensitySums, step: number): DensityGrid {
  return {
    step,
    cdf: (amount) => interpolate(cdf, origin, amount / step),
    expectedGapBelow: (amount) => interpolate(expectedGap, origin, amount / step),
  };
}

function densitySums(plan: GridPlan): DensitySums {
  const masses = nodeMasses(plan);
  const p = masses.values;
  const { cdf, expectedGap } = nodeSums(masses, plan.step);
  const at = (i: number): number => p[i] ?? 0;
  for (let i = 0; i < p.length; i++) {
    const first = at(i + 1) - at(i - 1);
    const second = at(i + 2) - at(i - 2);
    // f' step^2 = (8 first - second) / 12 and f''' step^4 = (second - 2 first) / 2.
    cdf[i]! -= at(i) / 2 + (8 * first - second) / 144 - (second - 2 * first) / 1440;
    const curvature = at(i + 1) - 2 * at(i) + at(i - 1);
    expectedGap[i]! += plan.step * (at(i) / 12 - curvature / 240);
  }
  return { cdf, expectedGap, origin: masses.origin };
}
