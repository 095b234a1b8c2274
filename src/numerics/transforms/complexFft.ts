/** Real and imaginary parts of a series of complex numbers. */
export type Complex = readonly [re: Float64Array, im: Float64Array];

/** cos and sin of equal parts of a turn. */
export interface Turns {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
}

function turnsBy(count: number, angle: number): Turns {
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
 * instead of many library calls, at the cost of one rounding.
 */
export function halfTurns(size: number): Turns {
  const half = size / 2;
  let count = 1;
  while (half % (2 * count) === 0 && 4 * count * count <= half) count *= 2;
  const fine = turnsBy(count, (2 * Math.PI) / size);
  const coarse = turnsBy(half / count, (2 * Math.PI * count) / size);
  const cos = new Float64Array(half);
  const sin = new Float64Array(half);
  for (let i = 0, at = 0; at < half; i++) {
    const c = coarse.cos[i]!;
    const s = coarse.sin[i]!;
    for (let k = 0; k < count; k++, at++) {
      cos[at] = c * fine.cos[k]! - s * fine.sin[k]!;
      sin[at] = s * fine.cos[k]! + c * fine.sin[k]!;
    }
  }
  return { cos, sin };
}

/** One pass over all points: `span` neighbours share a turn, which the table holds in steps of 2 x span. */
type Stage = (from: Complex, to: Complex, span: number, table: Turns) => void;

const stageOfTwo: Stage = ([re, im], [toRe, toIm], span, table) => {
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
};

const HALF_ROOT_OF_THREE = Math.sqrt(3) / 2;

const stageOfThree: Stage = ([re, im], [toRe, toIm], span, table) => {
  const third = re.length / 3;
  for (let block = 0; block < third / span; block++) {
    const c1 = table.cos[block * span * 2]!;
    const s1 = -table.sin[block * span * 2]!;
    const c2 = c1 * c1 - s1 * s1;
    const s2 = 2 * c1 * s1;
    for (let q = 0; q < span; q++) {
      const a = q + span * block;
      const t = q + span * 3 * block;
      const sumRe = re[a + third]! + re[a + 2 * third]!;
      const sumIm = im[a + third]! + im[a + 2 * third]!;
      const midRe = re[a]! - sumRe / 2;
      const midIm = im[a]! - sumIm / 2;
      const offRe = HALF_ROOT_OF_THREE * (im[a + third]! - im[a + 2 * third]!);
      const offIm = HALF_ROOT_OF_THREE * (re[a + 2 * third]! - re[a + third]!);
      toRe[t] = re[a]! + sumRe;
      toIm[t] = im[a]! + sumIm;
      toRe[t + span] = (midRe + offRe) * c1 - (midIm + offIm) * s1;
      toIm[t + span] = (midRe + offRe) * s1 + (midIm + offIm) * c1;
      toRe[t + 2 * span] = (midRe - offRe) * c2 - (midIm - offIm) * s2;
      toIm[t + 2 * span] = (midRe - offRe) * s2 + (midIm - offIm) * c2;
    }
  }
};

/** Half as many passes as with radix 2: for long series, passing through memory is what takes time. */
const stageOfFour: Stage = ([re, im], [toRe, toIm], span, table) => {
  const quarter = re.length / 4;
  for (let block = 0; block < quarter / span; block++) {
    const c1 = table.cos[block * span * 2]!;
    const s1 = -table.sin[block * span * 2]!;
    const c2 = c1 * c1 - s1 * s1;
    const s2 = 2 * c1 * s1;
    const c3 = c1 * c2 - s1 * s2;
    const s3 = c1 * s2 + s1 * c2;
    for (let q = 0; q < span; q++) {
      const a = q + span * block;
      const b = a + quarter;
      const c = b + quarter;
      const d = c + quarter;
      const t = q + span * 4 * block;
      const evenRe = re[a]! + re[c]!;
      const evenIm = im[a]! + im[c]!;
      const oddRe = re[b]! + re[d]!;
      const oddIm = im[b]! + im[d]!;
      const awayRe = re[a]! - re[c]!;
      const awayIm = im[a]! - im[c]!;
      const turnRe = im[b]! - im[d]!;
      const turnIm = re[d]! - re[b]!;
      toRe[t] = evenRe + oddRe;
      toIm[t] = evenIm + oddIm;
      toRe[t + span] = (awayRe + turnRe) * c1 - (awayIm + turnIm) * s1;
      toIm[t + span] = (awayRe + turnRe) * s1 + (awayIm + turnIm) * c1;
      toRe[t + 2 * span] = (evenRe - oddRe) * c2 - (evenIm - oddIm) * s2;
      toIm[t + 2 * span] = (evenRe - oddRe) * s2 + (evenIm - oddIm) * c2;
      toRe[t + 3 * span] = (awayRe - turnRe) * c3 - (awayIm - turnIm) * s3;
      toIm[t + 3 * span] = (awayRe - turnRe) * s3 + (awayIm - turnIm) * c3;
    }
  }
};

/** The stage that joins the next points of a transform with `count` left to join, and its radix. */
function stageFor(count: number): readonly [stage: Stage, radix: number] {
  if (count % 3 === 0) return [stageOfThree, 3];
  return count % 4 === 0 ? [stageOfFour, 4] : [stageOfTwo, 2];
}

/**
 * Sums of data[j] exp(-2 pi i j k / count), in Stockham's order, without bit reversal. `table` holds the turns of
 * twice as many points; the result is in one of the two pairs of arrays, the one that is returned.
 */
export function complexTransform(data: Complex, scratch: Complex, table: Turns): Complex {
  const count = data[0].length;
  let [from, to] = [data, scratch];
  for (let span = 1; span < count;) {
    const [stage, radix] = stageFor(count / span);
    stage(from, to, span, table);
    [from, to] = [to, from];
    span *= radix;
  }
  return from;
}
