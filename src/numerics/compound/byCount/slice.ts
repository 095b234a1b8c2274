import { geometric } from "../../transforms/geometric";
import type { Atom } from "../smooth/placeAtoms";
import { realFft } from "../../transforms/realFft";
import { stepMasses, type Stairs } from "./steppedEvents";

/** The running sums of probabilities of 0, 1, 2, … steps. */
export class StepSums {
  private areas: Float64Array | undefined;

  constructor(readonly below: Float64Array) {}

  /** Probability of exactly so many steps. */
  mass(node: number): number {
    return this.below[node]! - (node > 0 ? this.below[node - 1]! : 0);
  }

  /** E[(node - steps)+] at a node, in steps: the sum of what lies at or below all lower nodes. */
  shortfall(node: number): number {
    // Twice the memory, for questions that are asked less often.
    if (!this.areas) {
      let area = 0;
      this.areas = this.below.map((each) => (area += each) - each);
    }
    return this.areas[node]!;
  }
}

/** A law of steps that begins at some amounts, each with its probability, and at steps of other stairs above them. */
export interface Slice {
  readonly steps: StepSums;
  readonly starts: readonly Atom[];
  /** Probabilities of 0, 1, 2, … steps of the other stairs; a single 1 where there are none. */
  readonly others: Float64Array;
}

const TILT = 24;

/** The laws of the steps of 0, 1, 2, … events together, where they are wanted: powers of one transform. */
export function stepPowers(
  stairs: Stairs,
  nodes: number,
  wanted: readonly boolean[],
): (Float64Array | undefined)[] {
  const size = 2 * nodes;
  const fft = realFft(size);
  const series = new Float64Array(size);
  const damped = geometric(nodes, -TILT / size, 0);
  series.set(stepMasses(stairs, nodes).map((mass, j) => mass * damped[j]!));
  const growth = geometric(nodes, TILT / size, 0);
  const half = nodes + 1;
  const one = { re: new Float64Array(half), im: new Float64Array(half) };
  fft.forward(series, one.re, one.im);
  const power = { re: new Float64Array(half).fill(1), im: new Float64Array(half) };
  const scratch = { re: new Float64Array(half), im: new Float64Array(half) };
  return wanted.map((isWanted) => {
    if (isWanted) {
      scratch.re.set(power.re);
      scratch.im.set(power.im);
      fft.inverse(scratch.re, scratch.im, series);
    }
    for (let k = 0; k < half; k++) {
      const re = power.re[k]! * one.re[k]! - power.im[k]! * one.im[k]!;
      power.im[k] = power.re[k]! * one.im[k]! + power.im[k]! * one.re[k]!;
      power.re[k] = re;
    }
    if (!isWanted) return undefined;
    const masses = new Float64Array(nodes);
    for (let j = 0; j < nodes; j++) masses[j] = series[j]! * growth[j]!;
    return masses;
  });
}

/** Running sums of a law of steps, in the place of its masses. */
export function stepSums(masses: Float64Array): StepSums {
  for (let j = 1; j < masses.length; j++) masses[j]! += masses[j - 1]!;
  return new StepSums(masses);
}
