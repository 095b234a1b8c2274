import { geometric } from "../../transforms/geometric";
import type { GridPlan } from "./gridPlan";
import { compoundMasses } from "./transformGrid";

/** Nodes below the lowest amount of interest, on which the spreading weights leave tiny signed masses. */
const LEAD = 32;

/** Masses of the aggregate loss from the lowest to the highest node of interest. */
export interface NodeMasses {
  readonly values: Float64Array;
  /** Index of node 0. */
  readonly origin: number;
}

/** Solves the grid and undoes its tilt. */
export function nodeMasses(plan: GridPlan): NodeMasses {
  const { size } = plan.fft;
  const masses = compoundMasses(plan);
  const origin = (plan.before > 0 ? 2 * plan.before : 0) + LEAD;
  const values = new Float64Array(origin + plan.after + 1);
  const growth = geometric(values.length, plan.tilt / size, -origin);
  for (let i = 0; i < values.length; i++) {
    const node = i - origin;
    if (node < -size / 2) continue;
    values[i] = masses[(node + size) % size]! * growth[i]!;
  }
  return { values, origin };
}

/** P(S <= node) and E[(node - S)+] at every node. */
export interface NodeSums {
  readonly cdf: Float64Array;
  readonly expectedGap: Float64Array;
}

/** Running sums of masses that sit on the nodes. */
export function nodeSums({ values }: NodeMasses, step: number): NodeSums {
  const cdf = new Float64Array(values.length);
  const expectedGap = new Float64Array(values.length);
  let sum = 0;
  let area = 0;
  for (let i = 0; i < values.length; i++) {
    area += sum * step;
    sum += values[i]!;
    cdf[i] = sum;
    expectedGap[i] = area;
  }
  return { cdf, expectedGap };
}
