import type { GridAccuracy } from "../accuracy";
import type { CompoundProblem } from "../compoundProblem";
import { realFft } from "../../transforms/realFft";
import type { GridPlan } from "./gridPlan";

/** What wraps around the period is damped by exp(-24); round-off grows by exp(6) over a quarter of the period. */
const TILT = 24;
/** Larger grids get a period of twice, not four times, their size: half the time, but round-off grows by exp(12). */
const WIDEST_PADDING = 1 << 15;

function periodOf(nodes: number, { period }: GridAccuracy): number {
  return nodes > WIDEST_PADDING ? 2 : period;
}

/** Damped aliases and amplified round-off together, in probabilities (observed: up to 1e-11, or 3.3e-11). */
export function roundOff(nodes: number, accuracy: GridAccuracy): number {
  return periodOf(nodes, accuracy) === 2 ? 5e-11 : 2e-11;
}

/**
 * A grid with the given step and node count (on both sides if amounts may be negative), padded against wrap-around.
 */
export function paddedPlan(
  { spec, isPositive }: CompoundProblem,
  accuracy: GridAccuracy,
  { step, nodes }: { readonly step: number; readonly nodes: number },
): Omit<GridPlan, "isLattice" | "leavesOut"> {
  if (isPositive) {
    const period = periodOf(nodes, accuracy) * nodes;
    return { spec, step, before: 0, after: nodes, tilt: TILT, fft: realFft(period), accuracy };
  }
  return { spec, step, before: nodes, after: nodes, tilt: 0, fft: realFft(4 * nodes), accuracy };
}
