import { LOW_REACH } from "../grid/belowGrid";
import type { GridPlan } from "../grid/gridPlan";
import { emptySpectrum, type Spectrum } from "../grid/spectrum";
import type { Masses, Pool, PooledLevel } from "../compoundSpec";

/** The streams of a group with a pool: the transform of their severities, and how many events are expected. */
interface Rest {
  readonly severities: Spectrum;
  readonly expectedCount: number;
}

/** Below this, the transform of a level counts as 0: its angle is not worth computing. */
const INVISIBLE = 1e-20;

/**
 * The logarithm of the transform of a group with a pool: the expectation, over the mixing variable, of the product of
 * its periods and its streams.
 */
export function pooledLog({ levels }: Pool, rest: Rest, plan: GridPlan): Spectrum {
  const sum = emptySpectrum(plan.fft.size);
  for (const level of levels) addLevel(sum, level, rest, plan);
  for (let k = 0; k < sum.re.length; k++) {
    const [re, im] = [sum.re[k]!, sum.im[k]!];
    sum.re[k] = Math.log(re * re + im * im) / 2;
    sum.im[k] = Math.atan2(im, re);
  }
  return sum;
}

/** Adds the product of the periods and the streams of a level. */
function addLevel(sum: Spectrum, { level, weight, periods }: PooledLevel, rest: Rest, plan: GridPlan): void {
  const [first, ...others] = periods.map((period) => powerOf(spectrumOf(period, plan), period.count));
  const given = first!;
  for (const other of others) multiply(given, other);
  const { severities, expectedCount } = rest;
  for (let k = 0; k < sum.re.length; k++) {
    const size = weight * Math.exp(level * (severities.re[k]! - expectedCount));
    const [re, im] = [given.re[k]!, given.im[k]!];
    if (size * (Math.abs(re) + Math.abs(im)) < INVISIBLE) continue;
    const [cos, sin] = [
      size * Math.cos(level * severities.im[k]!),
      size * Math.sin(level * severities.im[k]!),
    ];
    sum.re[k]! += cos * re - sin * im;
    sum.im[k]! += cos * im + sin * re;
  }
}

/**
 * The transform of masses on the plan's grid: each mass between two nodes goes to both. As for severities, what is
 * beyond the high end is left out, and what is below the low end is kept there.
 */
function spectrumOf({ amounts, masses }: Masses, { step, before, after, fft }: GridPlan): Spectrum {
  const series = new Float64Array(fft.size);
  for (let i = 0; i < amounts.length; i++) {
    const position = Math.max(amounts[i]! / step, -LOW_REACH * before);
    if (position > after) continue;
    const below = Math.floor(position);
    const above = position - below;
    const index = ((below % fft.size) + fft.size) % fft.size;
    series[index]! += (1 - above) * masses[i]!;
    series[(index + 1) % fft.size]! += above * masses[i]!;
  }
  const spectrum = emptySpectrum(fft.size);
  fft.forward(series, spectrum.re, spectrum.im);
  return spectrum;
}

/** A power, by repeated squaring of the factor, which is overwritten. */
function powerOf(factor: Spectrum, exponent: number): Spectrum {
  let product: Spectrum | undefined;
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) {
      if (product) multiply(product, factor);
      else product = left === 1 ? factor : { re: factor.re.slice(), im: factor.im.slice() };
    }
    if (left > 1) multiply(factor, factor);
  }
  return product ?? factor;
}

function multiply(product: Spectrum, factor: Spectrum): void {
  for (let k = 0; k < product.re.length; k++) {
    const [re, im] = [product.re[k]!, product.im[k]!];
    // Read before anything is written: the two may be the same.
    const [byRe, byIm] = [factor.re[k]!, factor.im[k]!];
    product.re[k] = re * byRe - im * byIm;
    product.im[k] = re * byIm + im * byRe;
  }
}
