import { TABLE_ACCURACY } from "../accuracy";
import {
  compoundMoments,
  expectedGroupCount,
  type Pool,
  type PoolPeriods,
  type Stream,
} from "../compoundSpec";
import type { Frequency } from "../frequency";
import type { GridPlan } from "../grid/gridPlan";
import { groupSpectrum } from "../grid/severityGrids";
import type { Spectrum } from "../grid/spectrum";
import { realFft, type RealFft } from "../../transforms/realFft";

/** A grid for what is used in a period; nodes at the end of the transform's period are below 0. */
export interface UseGrid {
  readonly step: number;
  readonly fft: RealFft;
  /** Nodes from 0 up, half of the transform's period. */
  readonly nodes: number;
}

/** Points from 0 up to the most that is used in a year. */
const NODES = 1 << 12;
/** Standard deviations above the mean up to which use is followed. */
const REACH = 9;
/** Nodes on which spreading leaves tiny masses below 0. */
const BELOW = 32;

/** A grid that reaches what a very bad year uses. */
export function useGrid(frequency: Frequency, use: readonly Stream[]): UseGrid {
  const { mean, variance } = compoundMoments([{ frequency, streams: use }]);
  return { step: (mean + REACH * Math.sqrt(variance)) / NODES, fft: realFft(2 * NODES), nodes: NODES };
}

/** The use that a node stands for. */
export function amountAt({ step, fft }: UseGrid, node: number): number {
  return step * (node < fft.size - BELOW ? node : node - fft.size);
}

/** What a period's use adds to the sum. */
export function poolAmount(
  { sign, perUse }: Pick<Pool, "sign" | "perUse">,
  { covered }: PoolPeriods,
  use: number,
): number {
  return sign * Math.max(0, use - covered) + perUse * use;
}

/** What the events of a period use together, given the level of the mixing variable. */
export class UseTransform {
  private readonly events: Spectrum;
  private readonly expectedCount: number;

  constructor(
    readonly grid: UseGrid,
    use: readonly Stream[],
  ) {
    const { step, fft, nodes } = grid;
    const group = { frequency: { mixingCv: 0 }, streams: use };
    const plan: GridPlan = {
      spec: [group],
      step,
      before: 0,
      after: nodes,
      isLattice: false,
      leavesOut: "nothing",
      tilt: 0,
      fft,
      accuracy: TABLE_ACCURACY,
    };
    this.events = groupSpectrum(group, plan);
    this.expectedCount = expectedGroupCount(group);
  }

  /** Probabilities of the use on the nodes, if `level` times as many events are expected as in an average year. */
  masses(level: number): Float64Array {
    const { fft } = this.grid;
    const [re, im] = [new Float64Array(fft.size / 2 + 1), new Float64Array(fft.size / 2 + 1)];
    for (let k = 0; k < re.length; k++) {
      const size = Math.exp(level * (this.events.re[k]! - this.expectedCount));
      const angle = level * this.events.im[k]!;
      re[k] = size * Math.cos(angle);
      im[k] = size * Math.sin(angle);
    }
    const masses = new Float64Array(fft.size);
    fft.inverse(re, im, masses);
    return masses;
  }
}
