import { LOW_REACH } from "../grid/belowGrid";
import type { GridPlan } from "../grid/gridPlan";
import { emptySpectrum, type Spectrum } from "../grid/spectrum";
import type { Masses, Pool } from "../compoundSpec";

/** The streams of a group with a pool: the transform of their severities, and how many events are expected. */
interface Rest {
  readonly severities: Spectrum;
  readonly expectedCount: number;
}

/**
 * The logarithm of the transform of a group with a pool: the expectation, over the mixing variable, of the product of
 * its periods and its streams.
 */
export function pooledLog({ levels }: Pool, rest: Rest, plan: GridPlan): Spectrum {
  const sum = emptySpectrum(plan.fft.size);
  for (const { level, weight, periods } of levels) {
    const given = restSpectrum(rest, level, weight);
    for (const period of periods) multiplyByPower(given, spectrumOf(period, plan), period.count);
    for (let k = 0; k < sum.re.length; k++) {
      sum.re[k]! += given.re[k]!;
      sum.im[k]! += given.im[k]!;
    }
  }
  for (let k = 0; k < sum.re.length; k++) {
    const [re, im] = [sum.re[k]!, sum.im[k]!];
    sum.re[k] = Math.log(Math.hypot(re, im));
    sum.im[k] = Math.atan2(im, re);
  }
  return sum;
}

function restSpectrum({ severities, expectedCount }: Rest, level: number, weight: number): Spectrum {
  const size = severities.re.map((re) => weight * Math.exp(level * (re - expectedCount)));
  return {
    re: size.map((modulus, k) => modulus * Math.cos(level * severities.im[k]!)),
    im: size.map((modulus, k) => modulus * Math.sin(level * severities.im[k]!)),
  };
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

/** Multiplies by a power, by repeated squaring of the factor, which is overwritten. */
function multiplyByPower(product: Spectrum, factor: Spectrum, exponent: number): void {
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) multiply(product, factor);
    if (left > 1) multiply(factor, { re: factor.re.slice(), im: factor.im.slice() });
  }
}

function multiply(product: Spectrum, factor: Spectrum): void {
  for (let k = 0; k < product.re.length; k++) {
    const [re, im] = [product.re[k]!, product.im[k]!];
    product.re[k] = re * factor.re[k]! - im * factor.im[k]!;
    product.im[k] = re * factor.im[k]! + im * factor.re[k]!;
  }
}
