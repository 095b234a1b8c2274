import type { CompoundSpec } from "../compoundSpec";
import { phasesAt, RippleTransform, turn, type Height, type Summit } from "./rippleTransform";

/** Safety factor on the sum of the peaks (observed: 1.9 would have been enough). */
const MARGIN = 5;
/** Frequencies that are scanned for each length of wave. */
const MOST_HARMONICS = 1024;
/** Most phases that are updated, over all amounts, waves and frequencies: some milliseconds. */
const MOST_PHASES = 1 << 22;
/** Most phases that are computed from scratch to climb peaks; each takes as long as many updates. */
const MOST_CLIMBED = 1 << 16;
/** Shorter waves than this many lattice steps are the lattice itself. */
const SHORTEST = 1.5;
/** Peaks with a log |G| below this do not matter. */
const FAINT = -25;
/** Waves whose lengths differ by this part are equally long. */
const SAME_LENGTH = 1e-9;
/** Width of a peak in standard deviations of its Gaussian shape. */
const PEAK_WIDTH = 4;

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

/** Each peak once: peaks closer together than their width are the same. */
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
 * likeliest amounts. Waves about as short as the lattice do no harm, because solutions are read in the middle of its
 * steps. An estimate, not a bound.
 */
export class LatticeRipple {
  private readonly peaks: readonly Summit[];

  constructor(spec: CompoundSpec, latticeStep: number) {
    const transform = new RippleTransform(spec);
    const width = transform.variance > 0 ? PEAK_WIDTH / Math.sqrt(transform.variance) : 0;
    this.peaks = distinct(summits(transform, SHORTEST * latticeStep), width);
  }

  /** The ripple of waves up to the given length. */
  width(longest: number): number {
    const lowest = ((1 - SAME_LENGTH) * 2 * Math.PI) / longest;
    const sum = this.peaks.reduce(
      (total, peak) => (peak.frequency >= lowest ? total + displacement(peak) : total),
      0,
    );
    return MARGIN * sum;
  }
}
