import { complexTransform, halfTurns, type Complex, type Turns } from "./complexFft";

/** Fourier transforms of real series of one size: 2^k >= 4 or 3 x 2^k >= 6. */
export interface RealFft {
  readonly size: number;
  /** Overwrites re and im (size / 2 + 1 each) with the sums of series[j] exp(-2 pi i j k / size). */
  forward(series: Float64Array, re: Float64Array, im: Float64Array): void;
  /** Writes the real series that has this half spectrum; uses re and im as scratch space. */
  inverse(re: Float64Array, im: Float64Array, series: Float64Array): void;
}

/** Splits the transform of even + i odd samples into that of the real series. */
function unpack([pRe, pIm]: Complex, table: Turns, re: Float64Array, im: Float64Array): void {
  const half = pRe.length;
  re[0] = pRe[0]! + pIm[0]!;
  im[0] = 0;
  re[half] = pRe[0]! - pIm[0]!;
  im[half] = 0;
  for (let k = 1; k < half; k++) {
    const b = half - k;
    const evenRe = (pRe[k]! + pRe[b]!) / 2;
    const evenIm = (pIm[k]! - pIm[b]!) / 2;
    const oddRe = (pIm[k]! + pIm[b]!) / 2;
    const oddIm = (pRe[b]! - pRe[k]!) / 2;
    const c = table.cos[k]!;
    const s = -table.sin[k]!;
    re[k] = evenRe + oddRe * c - oddIm * s;
    im[k] = evenIm + oddRe * s + oddIm * c;
  }
}

/** The inverse of `unpack`, conjugated so that a forward transform then inverts. */
function pack(re: Float64Array, im: Float64Array, table: Turns, [pRe, pIm]: Complex): void {
  const half = pRe.length;
  for (let k = 0; k < half; k++) {
    const b = half - k;
    const evenRe = (re[k]! + re[b]!) / 2;
    const evenIm = (im[k]! - im[b]!) / 2;
    const dRe = (re[k]! - re[b]!) / 2;
    const dIm = (im[k]! + im[b]!) / 2;
    const c = table.cos[k]!;
    const s = table.sin[k]!;
    pRe[k] = evenRe - (dRe * s + dIm * c);
    pIm[k] = -(evenIm + dRe * c - dIm * s);
  }
}

function complexOf(count: number): Complex {
  return [new Float64Array(count), new Float64Array(count)];
}

/** The smallest size of a transform that is not below `size`. */
export function transformSize(size: number): number {
  const power = Math.max(4, 2 ** Math.ceil(Math.log2(size)));
  return power >= 8 && 0.75 * power >= size ? 0.75 * power : power;
}

/** Plans transforms of real series of one size, each done by a complex transform of half the size. */
export function realFft(size: number): RealFft {
  if (!(size >= 4) || transformSize(size) !== size)
    throw new RangeError(`size must be 2^k or 3 x 2^k and at least 4, got ${size}`);
  const half = size / 2;
  const table = halfTurns(size);
  const first = complexOf(half);
  const second = complexOf(half);
  return {
    size,
    forward(series, re, im) {
      for (let j = 0; j < half; j++) {
        first[0][j] = series[2 * j]!;
        first[1][j] = series[2 * j + 1]!;
      }
      unpack(complexTransform(first, second, table), table, re, im);
    },
    inverse(re, im, series) {
      pack(re, im, table, first);
      const [even, odd] = complexTransform(first, second, table);
      for (let j = 0; j < half; j++) {
        series[2 * j] = even[j]! / half;
        series[2 * j + 1] = -odd[j]! / half;
      }
    },
  };
}
