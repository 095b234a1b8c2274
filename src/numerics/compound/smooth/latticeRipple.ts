import type { CompoundSpec } from "../compoundSpec";
import { logTransform, type LogTransform } from "../frequency";
import type { ContinuousLaw } from "../../laws/law";
import { isUnrounded } from "../../laws/staircase";
import { amountAt, type SeverityPart } from "../severity";

/** Billing steps of one part that are followed; the rest counts as if it were in phase with every wave. */
const MOST_STEPS = 128;
/** The estimate in multiples of what the peaks add up to (observed: at most 1.9 of them were needed). */
const MARGIN = 5;
/** Smaller hours than those of this share of events are not followed either. */
const NEGLECTED = 1e-2;
/** Frequencies that are scanned for each length of wave. */
const MOST_HARMONICS = 1024;
/** Amounts whose phases are worked out, over all waves and frequencies: some milliseconds. */
const MOST_PHASES = 1 << 22;
/** Shorter waves than this many lattice steps are the lattice itself. */
const SHORTEST = 1.5;
/** log |G| below this is no peak. */
const FAINT = -25;
/** A wave this much longer is as long as another one. */
const SAME_LENGTH = 1e-9;
/** Amounts whose phases are worked out from scratch to climb peaks: each costs as much as many turned ones. */
const MOST_CLIMBED = 1 << 16;
/** Newton steps from a scanned frequency to the peak beside it. */
const CLIMBS = 3;
/** Width of a peak in standard deviations of its Gaussian shape. */
const PEAK_WIDTH = 4;

/** Amounts with their expected counts; what a part lacks is not followed. */
interface FollowedAmounts {
  readonly amounts: Float64Array;
  readonly rates: Float64Array;
}

/** A group's amounts, its frequency, and what the shape of a peak needs. */
interface RippleGroup extends FollowedAmounts {
  readonly transform: LogTransform;
  /** Sum of expected count x amount. */
  readonly mean: number;
  /** Variance of the frequency beyond that of a Poisson one, over the square of its mean. */
  readonly spread: number;
}

/** The first step that is not all but impossible. */
function firstVisible(law: ContinuousLaw, step: number): number {
  let [low, high] = [0, 1];
  while (law.tail(high * step) > 1 - NEGLECTED) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (law.tail(middle * step) > 1 - NEGLECTED) low = middle;
    else high = middle;
  }
  return low;
}

function followed({ law, amount }: SeverityPart, rate: number): FollowedAmounts {
  if (law.kind === "discrete")
    return {
      amounts: Float64Array.from(law.points, ({ value }) => amountAt(amount, value)),
      rates: Float64Array.from(law.points, ({ weight }) => rate * weight),
    };
  const { step } = amount.staircase;
  // On a lattice, amounts that are not rounded are all alike: a fee, or a minimum that is never exceeded.
  if (amount.perStair === 0 || isUnrounded(law, step))
    return { amounts: Float64Array.of(amountAt(amount, 0)), rates: Float64Array.of(rate) };
  const first = firstVisible(law, step);
  const steps = Float64Array.from({ length: MOST_STEPS }, (_, k) => first + k);
  return {
    amounts: steps.map((k) => amountAt(amount, (k + 1) * step)),
    rates: steps.map((k) => rate * (law.tail(k * step) - law.tail((k + 1) * step))),
  };
}

/** Lengths of waves in which many amounts may be in phase: from one amount to the next, and the likeliest itself. */
function waveLengths(parts: readonly FollowedAmounts[]): number[] {
  const lengths = parts.flatMap(({ amounts, rates }) => {
    const likeliest = rates.reduce((best, rate, k) => (rate > rates[best]! ? k : best), 0);
    const last = amounts.length - 1;
    return [amounts[likeliest]!, last > 0 ? amounts[last]! - amounts[last - 1]! : 0];
  });
  return [...new Set(lengths)].filter((length) => length > 0);
}

function joined(arrays: readonly Float64Array[]): Float64Array {
  return Float64Array.from(arrays.flatMap((array) => [...array]));
}

/** How high |G| is at a frequency, and how far the peak beside it is. */
interface Height {
  readonly log: number;
  /** Squared distance of the phases from 0, in standard deviations of the aggregate loss. */
  readonly distance: number;
  /** Half of how it falls with the frequency, if phases are small. */
  readonly slope: number;
}

/** A peak of |G| away from frequency 0. */
interface Summit {
  readonly frequency: number;
  readonly log: number;
}

/** The transform G of the aggregate loss, as far as its amounts are followed. */
class RippleTransform {
  readonly groups: readonly RippleGroup[];
  readonly waves: readonly number[];
  readonly amounts: number;
  readonly variance: number;
  private readonly out = new Float64Array(4);

  constructor(spec: CompoundSpec) {
    const partsOf = spec.map((group) =>
      group.streams.flatMap(({ rate, severity }) =>
        severity.map((part) => followed(part, rate * part.weight)),
      ),
    );
    this.waves = waveLengths(partsOf.flat());
    this.groups = spec.map((group, i) => {
      const amounts = joined(partsOf[i]!.map((part) => part.amounts));
      const rates = joined(partsOf[i]!.map((part) => part.rates));
      const mean = amounts.reduce((sum, amount, k) => sum + rates[k]! * amount, 0);
      const spread = group.frequency.mixingCv ** 2;
      return { amounts, rates, mean, spread, transform: logTransform(group.frequency) };
    });
    this.amounts = this.groups.reduce((sum, { amounts }) => sum + amounts.length, 0);
    this.variance = this.groups.reduce(
      (sum, { amounts, rates, mean, spread }) =>
        sum + amounts.reduce((all, amount, k) => all + rates[k]! * amount * amount, spread * mean ** 2),
      0,
    );
  }

  /** The height at a frequency at which the amounts of each group have these phases. */
  height(phases: readonly Phases[]): Height {
    let [log, distance, slope] = [0, 0, 0];
    this.groups.forEach(({ amounts, rates, mean, spread, transform }, g) => {
      const { cos, sin } = phases[g]!;
      let [re, im, drift] = [0, 0, 0];
      for (let k = 0; k < rates.length; k++) {
        const turned = rates[k]! * sin[k]!;
        re += rates[k]! * (cos[k]! - 1);
        im += turned;
        drift += turned * amounts[k]!;
      }
      log += transform(re, im, this.out) ? this.out[0]! : -Infinity;
      distance += spread * im ** 2 - 2 * re;
      slope -= drift + spread * im * mean;
    });
    return { log, distance, slope };
  }

  /** About the peak beside a frequency: what is left of the distance there, as if phases were small. */
  summit(frequency: number, { log, distance, slope }: Height): Summit {
    const left = Math.max(0, distance - this.toPeak(slope) * slope);
    const { spread } = this.groups[0]!;
    const estimate = spread > 0 ? -Math.log1p((spread * left) / 2) / spread : -left / 2;
    return { frequency: frequency + this.toPeak(slope), log: Math.max(log, estimate) };
  }

  /** The peak beside a frequency, found by going there. */
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

  /** How far away the peak is: the distance bends like the variance. */
  private toPeak(slope: number): number {
    return this.variance > 0 ? slope / this.variance : 0;
  }
}

/** cos and sin of frequency x amount. */
interface Phases {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

function phasesAt(amounts: Float64Array, frequency: number): Phases {
  return {
    cos: amounts.map((amount) => Math.cos(frequency * amount)),
    sin: amounts.map((amount) => Math.sin(frequency * amount)),
  };
}

/** Turns phases on by one harmonic of a wave, whose own phases are given. */
function turn({ cos, sin }: Phases, by: Phases): void {
  for (let k = 0; k < cos.length; k++) {
    const turned = cos[k]! * by.cos[k]! - sin[k]! * by.sin[k]!;
    sin[k] = cos[k]! * by.sin[k]! + sin[k]! * by.cos[k]!;
    cos[k] = turned;
  }
}

/** A harmonic of a wave, and the peak beside it. */
interface Harmonic {
  readonly frequency: number;
  readonly height: Height;
  readonly summit: Summit;
}

/** Heights at the harmonics of a wave, down to waves of the shortest length of interest. */
function scan(transform: RippleTransform, wave: number, shortest: number): Harmonic[] {
  const first = (2 * Math.PI) / wave;
  const one = transform.groups.map(({ amounts }) => phasesAt(amounts, first));
  const phases = transform.groups.map(({ amounts }) => phasesAt(amounts, 0));
  const affordable = MOST_PHASES / (transform.waves.length * transform.amounts);
  const most = Math.min(MOST_HARMONICS, affordable, wave / shortest);
  const harmonics: Harmonic[] = [];
  for (let number = 1; number <= most; number++) {
    phases.forEach((each, g) => turn(each, one[g]!));
    const height = transform.height(phases);
    const summit = transform.summit(number * first, height);
    if (summit.log > FAINT) harmonics.push({ frequency: number * first, height, summit });
  }
  return harmonics;
}

/** How far waves of a peak displace the cdf, in amounts. */
function displacement({ frequency, log }: Summit): number {
  return (2 * Math.exp(log)) / frequency;
}

/** The peaks beside the harmonics of all waves; those that look highest from the harmonic are climbed. */
function summits(transform: RippleTransform, shortest: number): Summit[] {
  const affordable = MOST_CLIMBED / transform.amounts;
  return transform.waves
    .flatMap((wave) => scan(transform, wave, shortest))
    .sort((a, b) => displacement(b.summit) - displacement(a.summit))
    .map(({ frequency, height, summit }, rank) =>
      rank < affordable ? transform.climbed(frequency, height) : summit,
    );
}

/** The same peaks, each once: what lies within the width of a peak is the same one. */
function distinct(peaks: readonly Summit[], width: number): Summit[] {
  const kept: Summit[] = [];
  for (const peak of [...peaks].sort((a, b) => a.frequency - b.frequency)) {
    const last = kept.at(-1);
    if (!last || peak.frequency - last.frequency > width) kept.push(peak);
    else if (peak.log > last.log) kept[kept.length - 1] = peak;
  }
  return kept;
}

/**
 * How strongly a sum of amounts on a lattice may ripple around a smooth law: the cdf of the smooth law may be off by
 * about `width` times the density.
 *
 * Around a frequency w the density is the smooth one times 2 |G(w)| cos(w x), because G has there a copy of its
 * peak at 0; integrated once, 2 |G(w)| / w. Such peaks lie beside the harmonics of the billing steps and of the
 * likeliest amounts. Waves about as short as the lattice are left to whoever reads in the middle of its steps. An
 * estimate, not a bound.
 */
export class LatticeRipple {
  private readonly peaks: readonly Summit[];

  constructor(spec: CompoundSpec, latticeStep: number) {
    const transform = new RippleTransform(spec);
    const width = transform.variance > 0 ? PEAK_WIDTH / Math.sqrt(transform.variance) : 0;
    this.peaks = distinct(summits(transform, SHORTEST * latticeStep), width);
  }

  /** Of waves no longer than given. */
  width(longest: number): number {
    const lowest = ((1 - SAME_LENGTH) * 2 * Math.PI) / longest;
    const sum = this.peaks.reduce(
      (total, peak) => (peak.frequency >= lowest ? total + displacement(peak) : total),
      0,
    );
    return MARGIN * sum;
  }
}
