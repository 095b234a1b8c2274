import type { CompoundSpec } from "../compoundSpec";
import { logTransform, type LogTransform } from "../frequency";
import type { ContinuousLaw } from "../../laws/law";
import { isUnrounded } from "../../laws/rounding";
import { costAt, type SeverityComponent } from "../severity";

/** Billing steps of a component that are followed; the rest counts as if it were in phase with every wave. */
const MOST_STEPS = 128;
/** The smallest amounts, up to this probability, are not followed either. */
const NEGLECTED = 1e-2;
/** Steps from a frequency to the peak beside it. */
const CLIMBS = 3;

/** Amounts with their expected counts; the rest of a component is not followed. */
interface FollowedAmounts {
  readonly amounts: Float64Array;
  readonly expectedCounts: Float64Array;
}

/** A group's amounts, its frequency, and what the shape of a peak needs. */
interface RippleGroup extends FollowedAmounts {
  readonly transform: LogTransform;
  /** Sum of expected count x amount. */
  readonly mean: number;
  /** Variance of the frequency beyond that of a Poisson one, over the square of its mean. */
  readonly spread: number;
}

/** The first step that is not almost impossible. */
function firstVisible(law: ContinuousLaw, step: number): number {
  let [low, high] = [0, 1];
  while (law.survival(high * step) > 1 - NEGLECTED) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (law.survival(middle * step) > 1 - NEGLECTED) low = middle;
    else high = middle;
  }
  return low;
}

function followed({ law, cost }: SeverityComponent, expectedCount: number): FollowedAmounts {
  if (law.kind === "discrete")
    return {
      amounts: Float64Array.from(law.points, ({ value }) => costAt(cost, value)),
      expectedCounts: Float64Array.from(law.points, ({ weight }) => expectedCount * weight),
    };
  const { step } = cost.rounding;
  // On a lattice, amounts that are not rounded are all alike: a fee, or a minimum that is never exceeded.
  if (cost.perRoundedUnit === 0 || isUnrounded(law, step))
    return { amounts: Float64Array.of(costAt(cost, 0)), expectedCounts: Float64Array.of(expectedCount) };
  const first = firstVisible(law, step);
  const steps = Float64Array.from({ length: MOST_STEPS }, (_, k) => first + k);
  return {
    amounts: steps.map((k) => costAt(cost, (k + 1) * step)),
    expectedCounts: steps.map((k) => expectedCount * (law.survival(k * step) - law.survival((k + 1) * step))),
  };
}

/** Lengths of waves in which many amounts may be in phase: from one amount to the next, and the likeliest itself. */
function waveLengths(parts: readonly FollowedAmounts[]): number[] {
  const lengths = parts.flatMap(({ amounts, expectedCounts }) => {
    const likeliest = expectedCounts.reduce(
      (best, expectedCount, k) => (expectedCount > expectedCounts[best]! ? k : best),
      0,
    );
    const last = amounts.length - 1;
    return [amounts[likeliest]!, last > 0 ? amounts[last]! - amounts[last - 1]! : 0];
  });
  return [...new Set(lengths)].filter((length) => length > 0);
}

function joined(arrays: readonly Float64Array[]): Float64Array {
  return Float64Array.from(arrays.flatMap((array) => [...array]));
}

/** How high |G| is at a frequency, and how far the peak beside it is. */
export interface Height {
  readonly log: number;
  /** Squared distance of the phases from 0, in standard deviations of the aggregate loss. */
  readonly distance: number;
  /** Half of the rate at which that falls with the frequency, if phases are small. */
  readonly slope: number;
}

/** A peak of |G| away from frequency 0. */
export interface Summit {
  readonly frequency: number;
  readonly log: number;
}

/** The transform G of the aggregate loss, of the amounts that are followed. */
export class RippleTransform {
  readonly groups: readonly RippleGroup[];
  readonly waves: readonly number[];
  readonly amounts: number;
  readonly variance: number;
  private readonly out = new Float64Array(4);

  constructor(spec: CompoundSpec) {
    const partsOf = spec.map((group) =>
      group.streams.flatMap(({ expectedCount, severity }) =>
        severity.map((part) => followed(part, expectedCount * part.weight)),
      ),
    );
    this.waves = waveLengths(partsOf.flat());
    this.groups = spec.map((group, i) => {
      const amounts = joined(partsOf[i]!.map((part) => part.amounts));
      const expectedCounts = joined(partsOf[i]!.map((part) => part.expectedCounts));
      const mean = amounts.reduce((sum, amount, k) => sum + expectedCounts[k]! * amount, 0);
      const spread = group.frequency.mixingCv ** 2;
      return { amounts, expectedCounts, mean, spread, transform: logTransform(group.frequency) };
    });
    this.amounts = this.groups.reduce((sum, { amounts }) => sum + amounts.length, 0);
    this.variance = this.groups.reduce(
      (sum, { amounts, expectedCounts, mean, spread }) =>
        sum +
        amounts.reduce((all, amount, k) => all + expectedCounts[k]! * amount * amount, spread * mean ** 2),
      0,
    );
  }

  /** The height at a frequency at which the amounts of each group have these phases. */
  height(phases: readonly Phases[]): Height {
    let [log, distance, slope] = [0, 0, 0];
    this.groups.forEach(({ amounts, expectedCounts, mean, spread, transform }, g) => {
      const { cos, sin } = phases[g]!;
      let [re, im, drift] = [0, 0, 0];
      for (let k = 0; k < expectedCounts.length; k++) {
        const turned = expectedCounts[k]! * sin[k]!;
        re += expectedCounts[k]! * (cos[k]! - 1);
        im += turned;
        drift += turned * amounts[k]!;
      }
      log += transform(re, im, this.out) ? this.out[0]! : -Infinity;
      distance += spread * im ** 2 - 2 * re;
      slope -= drift + spread * im * mean;
    });
    return { log, distance, slope };
  }

  /** Estimates the peak beside a frequency from the distance that would be left there, as if phases were small. */
  summit(frequency: number, { log, distance, slope }: Height): Summit {
    const left = Math.max(0, distance - this.toPeak(slope) * slope);
    const { spread } = this.groups[0]!;
    const estimate = spread > 0 ? -Math.log1p((spread * left) / 2) / spread : -left / 2;
    return { frequency: frequency + this.toPeak(slope), log: Math.max(log, estimate) };
  }

  /** Finds the peak beside a frequency by evaluating G there. */
  climbed(frequency: number, from: Height): Summit {
    let best: Summit = { frequency, log: from.log };
    let [at, here] = [frequency, from];
    for (let climbs = 0; climbs < CLIMBS; climbs++) {
      at += this.toPeak(here.slope);
      here = this.height(this.groups.map(({ amounts }) => phasesAt(amounts, at)));
      if (here.log > best.log) best = { frequency: at, log: here.log };
    }
    return best;
  }

  /** How far away the peak is: the curvature of the distance is the variance. */
  private toPeak(slope: number): number {
    return this.variance > 0 ? slope / this.variance : 0;
  }
}

/** cos and sin of frequency x amount. */
export interface Phases {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

export function phasesAt(amounts: Float64Array, frequency: number): Phases {
  return {
    cos: amounts.map((amount) => Math.cos(frequency * amount)),
    sin: amounts.map((amount) => Math.sin(frequency * amount)),
  };
}

/** Turns phases on by one harmonic of a wave, whose own phases are given. */
export function turn({ cos, sin }: Phases, by: Phases): void {
  for (let k = 0; k < cos.length; k++) {
    const turned = cos[k]! * by.cos[k]! - sin[k]! * by.sin[k]!;
    sin[k] = cos[k]! * by.sin[k]! + sin[k]! * by.cos[k]!;
    cos[k] = turned;
  }
}
