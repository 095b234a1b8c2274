import { geometric } from "../../transforms/geometric";
import { realFft } from "../../transforms/realFft";
import { stepMasses, type RoundedGroup } from "./roundedGroup";

/** The law of a number of billing steps, as running sums of the probabilities of 0, 1, 2, … steps. */
export class StepLaw {
  private areas: Float64Array | undefined;

  constructor(readonly cdf: Float64Array) {}

  /** Probability of exactly this many steps. */
  mass(node: number): number {
    return this.cdf[node]! - (node > 0 ? this.cdf[node - 1]! : 0);
  }

  /** E[(node - steps)+] in steps: the sum of the cdf at all lower nodes. */
  expectedGapBelow(node: number): number {
    // Computed on demand: it doubles the memory, and is asked for less often.
    if (!this.areas) {
      let area = 0;
      this.areas = this.cdf.map((each) => (area += each) - each);
    }
    return this.areas[node]!;
  }
}

/** Exponential tilt over the period. */
const TILT = 24;

/** The law with these masses; they are overwritten. */
function stepLaw(masses: Float64Array): StepLaw {
  for (let j = 1; j < masses.length; j++) masses[j]! += masses[j - 1]!;
  return new StepLaw(masses);
}

interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Multiplies a spectrum by another one, point by point. */
function multiply({ re, im }: Spectrum, by: Spectrum): void {
  for (let k = 0; k < re.length; k++) {
    const product = re[k]! * by.re[k]! - im[k]! * by.im[k]!;
    im[k] = re[k]! * by.im[k]! + im[k]! * by.re[k]!;
    re[k] = product;
  }
}

/** The n-th power of a spectrum by repeated squaring; it is overwritten. */
function powerOf(base: Spectrum, n: number): Spectrum {
  const power = { re: new Float64Array(base.re.length).fill(1), im: new Float64Array(base.re.length) };
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) multiply(power, base);
    if (left > 1) multiply(base, { re: base.re.slice(), im: base.im.slice() });
  }
  return power;
}

/** Laws of the total steps of 0, 1, 2, … events, for the numbers that are needed: powers of one transform. */
export function stepLaws(
  group: RoundedGroup,
  nodes: number,
  isNeeded: readonly boolean[],
): (StepLaw | undefined)[] {
  const laws = isNeeded.map((): StepLaw | undefined => undefined);
  // If thousands of events are expected, years of few events are not visible and must not take time.
  const [first, last] = [isNeeded.indexOf(true), isNeeded.lastIndexOf(true)];
  if (first < 0) return laws;
  const size = 2 * nodes;
  const fft = realFft(size);
  const series = new Float64Array(size);
  const damped = geometric(nodes, -TILT / size, 0);
  series.set(stepMasses(group, nodes).map((mass, j) => mass * damped[j]!));
  const growth = geometric(nodes, TILT / size, 0);
  const one = { re: new Float64Array(nodes + 1), im: new Float64Array(nodes + 1) };
  fft.forward(series, one.re, one.im);
  const power = powerOf({ re: one.re.slice(), im: one.im.slice() }, first);
  for (let n = first; n <= last; n++) {
    if (isNeeded[n]) {
      fft.inverse(power.re.slice(), power.im.slice(), series);
      laws[n] = stepLaw(growth.map((each, j) => each * series[j]!));
    }
    multiply(power, one);
  }
  return laws;
}
