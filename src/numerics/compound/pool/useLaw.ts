import { TABLE_ACCURACY } from "../accuracy";
import { compoundMoments, expectedGroupCount, type Masses, type Stream } from "../compoundSpec";
import type { Frequency } from "../frequency";
import type { GridPlan } from "../grid/gridPlan";
import { groupSpectrum } from "../grid/severityGrids";
import type { Spectrum } from "../grid/spectrum";
import { realFft, type RealFft } from "../../transforms/realFft";

/** Standard deviations above the mean up to which use is followed. */
const REACH = 9;
/** Nodes on which spreading leaves tiny masses below 0: they are at the end of the period. */
const BELOW = 32;
/** Masses smaller than this at the high end are left out: they are round-off, thousands of them together not missed. */
const NEGLIGIBLE = 1e-14;
/** Below this, masses are mostly round-off, and what is divided by them too. */
const NOISE = 1e-13;
/** Less than this beyond the last point is not missed. */
const MISSED = 1e-10;

/** Masses at amounts, and the expected number of events given each amount. */
export interface CountedMasses extends Masses {
  readonly counts: Float64Array;
}

/** The law of what events use together, if as many happen as in some part of a year of some level. */
export class UseLaw {
  private readonly step: number;
  private readonly fft: RealFft;
  private readonly events: Spectrum;
  private readonly expectedCount: number;
  /** Expected use of a year. */
  private readonly mean: number;

  /** On `nodes` points from 0 up to the most that is used in a year. */
  constructor(frequency: Frequency, use: readonly Stream[], nodes: number) {
    // The other half of the transform's period keeps what wraps around apart.
    this.fft = realFft(2 * nodes);
    const { mean, variance } = compoundMoments([{ frequency, streams: use }]);
    this.mean = mean;
    this.step = (mean + REACH * Math.sqrt(variance)) / nodes;
    const group = { frequency: { mixingCv: 0 }, streams: use };
    const plan: GridPlan = {
      spec: [group],
      step: this.step,
      before: 0,
      after: nodes,
      isLattice: false,
      leavesOut: "nothing",
      tilt: 0,
      fft: this.fft,
      accuracy: TABLE_ACCURACY,
    };
    this.events = groupSpectrum(group, plan);
    this.expectedCount = expectedGroupCount(group);
  }

  /**
   * The law if `part` times as many events are expected as in an average year, from the smallest amount up. What is
   * beyond the last point comes last, at its mean.
   */
  masses(part: number): Masses {
    const { amounts, masses } = inOrder(this.inverse(part, false), this.step);
    const beyond = 1 - sumOf(masses);
    if (beyond < MISSED) return { amounts, masses };
    const mean = (part * this.mean - sumOf(masses, amounts)) / beyond;
    return { amounts: joined(amounts, [mean]), masses: joined(masses, [beyond]) };
  }

  /**
   * The same, with how many events are expected given each amount: E[N; U = u] has the transform part x events. No
   * event comes first and apart, because spreading puts some of the small amounts on 0.
   */
  counted(part: number): CountedMasses {
    const expected = part * this.expectedCount;
    const nothing = Math.exp(-expected);
    const { amounts, masses } = this.masses(part);
    const withCounts = inOrder(this.inverse(part, true), this.step).masses;
    masses[BELOW]! -= nothing;
    const counts = masses.map((mass, index) =>
      Math.abs(mass) > NOISE ? Math.max(0, (withCounts[index] ?? expected - sumOf(withCounts)) / mass) : 0,
    );
    return {
      amounts: joined([0], amounts),
      masses: joined([nothing], masses),
      counts: joined([0], counts),
    };
  }

  private inverse(part: number, isCounted: boolean): Float64Array {
    const { fft, events, expectedCount } = this;
    const [re, im] = [new Float64Array(fft.size / 2 + 1), new Float64Array(fft.size / 2 + 1)];
    for (let k = 0; k < re.length; k++) {
      const size = Math.exp(part * (events.re[k]! - expectedCount));
      const [cos, sin] = [size * Math.cos(part * events.im[k]!), size * Math.sin(part * events.im[k]!)];
      re[k] = isCounted ? part * (events.re[k]! * cos - events.im[k]! * sin) : cos;
      im[k] = isCounted ? part * (events.re[k]! * sin + events.im[k]! * cos) : sin;
    }
    const all = new Float64Array(fft.size);
    fft.inverse(re, im, all);
    return all;
  }
}

/** The masses from the smallest amount to the last that is not negligible. */
function inOrder(all: Float64Array, step: number): Masses {
  let last = all.length - BELOW - 1;
  while (last > 0 && Math.abs(all[last]!) < NEGLIGIBLE) last--;
  const masses = new Float64Array(BELOW + last + 1);
  masses.set(all.subarray(all.length - BELOW));
  masses.set(all.subarray(0, last + 1), BELOW);
  const amounts = new Float64Array(masses.length);
  for (let i = 0; i < amounts.length; i++) amounts[i] = (i - BELOW) * step;
  return { amounts, masses };
}

function joined(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
  const both = new Float64Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The sum of some numbers, each times its factor. */
function sumOf(numbers: Float64Array, factors?: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]! * (factors ? factors[i]! : 1);
  return sum;
}
