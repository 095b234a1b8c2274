import type { GridAccuracy } from "../accuracy";
import type { CompoundSpec } from "../compoundSpec";
import type { ExactTerms } from "../smooth/exactTerms";
import type { RealFft } from "../../transforms/realFft";

/** What a grid holds, and how. */
export interface GridPlan {
  readonly spec: CompoundSpec;
  readonly step: number;
  /** Amounts from -before x step to after x step are on the grid. */
  readonly before: number;
  readonly after: number;
  /** All amounts are whole multiples of the step. */
  readonly isLattice: boolean;
  /** What is left out of the grid because the exact terms hold it. */
  readonly leavesOut: "nothing" | ExactTerms["holds"];
  /** Exponential tilt over the whole period: damps what wraps around by exp(-tilt). */
  readonly tilt: number;
  readonly fft: RealFft;
  /** How much of rare events, and of their rounding steps, may be left out. */
  readonly accuracy: GridAccuracy;
}
