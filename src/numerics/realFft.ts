/** Fourier transforms of real series of one size, a power of two >= 4. */
export interface RealFft {
  readonly size: number;
  /** Overwrites re and im (size / 2 + 1 each) with the sums of series[j] exp(-2 pi i j k / size). */
  forward(series: Float64Array, re: Float64Array, im: Float64Array): void;
  /** The real series with that half spectrum; uses re and im as scratch space. */
  inverse(re: Float64Array, im: Float64Array, series: Float64Array): void;
}

interface Twiddles {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

function turns(count: number, angle: number): Twiddles {
  const cos = new Float64Array(count);
  const sin = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    cos[k] = Math.cos(k * angle);
    sin[k] = Math.sin(k * angle);
  }
  return { cos, sin };
}

/**
 * cos and sin of 2 pi k / size for k < size / 2, as products of a coarse and a fine turn: two short tables
 * instead of size library calls, at the price of one rounding.
 */
function twiddles(size: number): Twiddles {
  const half = size / 2;
  const count = 1 << Math.floor(Math.log2(half) / 2);
  const fine = turns(count, (2 * Math.PI) / size);
  const coarse = turns(half / count, (2 * Math.PI * count) / size);
  const cos = new Float64Array(half);
  const sin = new Float64Array(half);
  for (let i = 0; i < half; i++) {
    const c = coarse.cos[Math.floor(i / count)]!;
    const s = coarse.sin[Math.floor(i / count)]!;
    const k = i % count;
    cos[i] = c * fine.cos[k]! - s * fine.sin[k]!;
    sin[i] = s * fine.cos[k]! + c * fine.sin[k]!;
  }
  return { cos, sin };
}

type Complex = readonly [re: Float64Array, im: Float64Array];

/** One Stockham stage: `span` butterflies of blocks `blocks` apart; twiddle index runs in steps of 2 * span. */
function stage(from: Complex, to: Complex, span: number, table: Twiddles): void {
  const [re, im] = from;
  const [toRe, toIm] = to;
  const half = re.length / 2;
  for (let block = 0; block < half / span; block++) {
    const c = table.cos[block * span * 2]!;
    const s = -table.sin[block * span * 2]!;
    for (let q = 0; q < span; q++) {
      const a = q + span * block;
      const b = a + half;
      const t = q + span * 2 * block;
      const dRe = re[a]! - re[b]!;
      const dIm = im[a]! - im[b]!;
      toRe[t] = re[a]! + re[b]!;
      toIm[t] = im[a]! + im[b]!;
      toRe[t + span] = dRe * c - dIm * s;
      toIm[t + span] = dRe * s + dIm * c;
    }
  }
}

/** Complex transform; the answer is in the first or the second pair of arrays, whichever is returned. */
function complexTransform(data: Complex, scratch: Complex, table: Twiddles): Complex {
  let from = data;
  let to = scratch;
  for (let span = 1; span < data[0].length; span *= 2) {
    stage(from, to, span, table);
    [from, to] = [to, from];
  }
  return from;
}

/** Splits the transform of even + i odd samples into that of the real series (or back, with sign = 1). */
function unpack(packed: Complex, table: Twiddles, re: Float64Array, im: Float64Array): void {
  const [pRe, pIm] = packed;
  const half = pRe.length;
  for (let k = 0; k <= half; k++) {
    const a = k % half;
    const b = (half - k) % half;
    const evenRe = (pRe[a]! + pRe[b]!) / 2;
    const evenIm = (pIm[a]! - pIm[b]!) / 2;
    const oddRe = (pIm[a]! + pIm[b]!) / 2;
    const oddIm = (pRe[b]! - pRe[a]!) / 2;
    const c = k === half ? -1 : table.cos[k]!;
    const s = k === half ? 0 : -table.sin[k]!;
    re[k] = evenRe + oddRe * c - oddIm * s;
    im[k] = evenIm + oddRe * s + oddIm * c;
  }
}

/** The inverse of `unpack`, conjugated so that a forward transform then inverts. */
function pack(re: Float64Array, im: Float64Array, table: Twiddles, packed: Complex): void {
  const [pRe, pIm] = packed;
  const half = pRe.length;
  for (let k = 0; k < half; k++) {
    const b = half - k;
    const evenRe = (re[k]! + re[b]!) / 2;
    const evenIm = (im[k]! - im[b]!) / 2;
    const dRe = (re[k]! - re[b]!) / 2;
    const dIm = (im[k]! + im[b]!) / 2;
    const c = table.cos[k]!;
    const s = table.sin[k]!;
    const oddRe = dRe * c - dIm * s;
    const oddIm = dRe * s + dIm * c;
    pRe[k] = evenRe - oddIm;
    pIm[k] = -(evenIm + oddRe);
  }
}

/** Plans transforms of real series of that size: the half-size complex trick, Stockham order, no bit reversal. */
export function realFft(size: number): RealFft {
  if (size < 4 || (size & (size - 1)) !== 0) throw new RangeError(`size must be a power of two, got ${size}`);
  const half = size / 2;
  const table = twiddles(size);
  const first: Complex = [new Float64Array(half), new Float64Array(half)];
  const second: Complex = [new Float64Array(half), new Float64Array(half)];
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
