import { geometric } from "../../transforms/geometric";
import { interpolate } from "../../functions/lagrange";
import { compoundMasses, type GridPlan } from "./transformGrid";

/** Probability and shortfall up to an amount, read from a solved grid. */
export interface CumulativeGrid {
  readonly step: number;
  /** P(S <= amount) of what the grid holds. */
  below(amount: number): number;
  /** E[(amount - S)+] of what the grid holds. */
  shortfall(amount: number): number;
}

/** A staircase on the nodes. */
export interface LatticeGrid extends CumulativeGrid {
  /** The first amount at which `below` is at least `level`, for a level that is attained on the grid. */
  firstAt(level: number): number;
}

/** Nodes below the lowest amount of interest, on which the spreading weights leave tiny signed masses. */
const LEAD = 32;

interface Masses {
  readonly values: Float64Array;
  /** Index of node 0. */
  readonly origin: number;
}

/** The masses from the lowest to the highest node of interest, tilt undone. */
function readMasses(plan: GridPlan): Masses {
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

/** P(S <= node) and E[(node - S)+] by adding up, for masses that really sit on the nodes. */
function addUp({ values }: Masses, step: number): { below: Float64Array; shortfall: Float64Array } {
  const below = new Float64Array(values.length);
  const shortfall = new Float64Array(values.length);
  let sum = 0;
  let area = 0;
  for (let i = 0; i < values.length; i++) {
    area += sum * step;
    sum += values[i]!;
    below[i] = sum;
    shortfall[i] = area;
  }
  return { below, shortfall };
}

/** The first index from `from` on at which increasing values reach the level. */
function firstReaching(values: Float64Array, level: number, from: number): number {
  let low = from - 1;
  let high = values.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle]! >= level) high = middle;
    else low = middle;
  }
  return high;
}

/** All amounts on the nodes: a staircase, exact between them too. */
export function latticeGrid(plan: GridPlan): LatticeGrid {
  const masses = readMasses(plan);
  const { below, shortfall } = addUp(masses, plan.step);
  const nodeBelow = (amount: number): number => Math.floor(amount / plan.step + 1e-7) + masses.origin;
  return {
    step: plan.step,
    below: (amount) => below[nodeBelow(amount)]!,
    shortfall: (amount) => {
      const i = nodeBelow(amount);
      return shortfall[i]! + below[i]! * (amount - (i - masses.origin) * plan.step);
    },
    firstAt: (level) => plan.step * (firstReaching(below, level, masses.origin) - masses.origin),
  };
}

/**
 * Masses that stand for a density: step x density at each node. The sums become integrals by the end
 * corrections of Euler-Maclaurin, derivatives taken from the neighbours, to sixth order.
 */
export function densityGrid(plan: GridPlan): CumulativeGrid {
  const masses = readMasses(plan);
  const p = masses.values;
  const { below, shortfall } = addUp(masses, plan.step);
  const at = (i: number): number => p[i] ?? 0;
  for (let i = 0; i < p.length; i++) {
    const first = at(i + 1) - at(i - 1);
    const second = at(i + 2) - at(i - 2);
    // f' step^2 = (8 first - second) / 12 and f''' step^4 = (second - 2 first) / 2.
    below[i]! -= at(i) / 2 + (8 * first - second) / 144 - (second - 2 * first) / 1440;
    const curvature = at(i + 1) - 2 * at(i) + at(i - 1);
    shortfall[i]! += plan.step * (at(i) / 12 - curvature / 240);
  }
  return {
    step: plan.step,
    below: (amount) => interpolate(below, masses.origin, amount / plan.step),
    shortfall: (amount) => interpolate(shortfall, masses.origin, amount / plan.step),
  };
}
