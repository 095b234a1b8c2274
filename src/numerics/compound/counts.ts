/**
 * How the numbers of events of streams that share a year are distributed.
 *
 * mixedPoisson: Poisson at rates that all carry one Gamma level of mean 1 and this coefficient of variation
 * (0 = plain Poisson; else negative binomial of size 1 / levelCv^2). fixed: exactly `count` events, each of
 * stream i with probability rate_i / sum of rates.
 */
export type Counts =
  | { readonly kind: "mixedPoisson"; readonly levelCv: number }
  | { readonly kind: "fixed"; readonly count: number };

/** |G| below this counts as 0: its logarithms and angles would cost more than they tell. */
const INVISIBLE = 1e-20;

/** log |G| of what counts as 0. */
export const INVISIBLE_LOG = Math.log(INVISIBLE);

/**
 * log G and (log G)' at the complex u = sum of rate_i (phi_i - 1), written into `out` as
 * [re log G, im log G, re (log G)', im (log G)']. False, and nothing is written, where |G| counts as 0.
 *
 * In logarithms, because G itself underflows once thousands of events are expected.
 */
export type LogTransform = (re: number, im: number, out: Float64Array) => boolean;

const poisson: LogTransform = (re, im, out) => {
  out[0] = re;
  out[1] = im;
  out[2] = 1;
  out[3] = 0;
  return re > INVISIBLE_LOG;
};

/** (1 - u / size)^-size. The real part of 1 - u / size is >= 1, so the principal logarithm is the right one. */
function negativeBinomial(size: number): LogTransform {
  const mostModulus = INVISIBLE ** (-2 / size);
  return (re, im, out) => {
    const a = re / size;
    const b = -im / size;
    // log1p keeps the digits of a small u, where size is large and 1 - u / size is 1 to many places.
    const square = a * (a - 2) + b * b;
    const modulus = 1 + square;
    if (modulus > mostModulus) return false;
    out[0] = -0.5 * size * Math.log1p(square);
    out[1] = -size * Math.atan2(b, 1 - a);
    out[2] = (1 - a) / modulus;
    out[3] = -b / modulus;
    return true;
  };
}

/** phi^count with phi = 1 + u / rate: log by polar form; whole powers do not mind the branch. */
function fixedCount(count: number, rate: number): LogTransform {
  const leastModulus = INVISIBLE ** (2 / count);
  return (re, im, out) => {
    const a = 1 + re / rate;
    const b = im / rate;
    const modulus = a * a + b * b;
    if (!(modulus > leastModulus)) return false;
    out[0] = 0.5 * count * Math.log(modulus);
    out[1] = count * Math.atan2(b, a);
    out[2] = ((count / rate) * a) / modulus;
    out[3] = (-(count / rate) * b) / modulus;
    return true;
  };
}

/** Below this a Gamma level changes nothing at double precision, and 1 / levelCv^2 would lose every digit. */
const PLAIN_POISSON = 1e-7;

/** Whether the counts are Poisson to double precision. */
export function isPoisson(counts: Counts): boolean {
  return counts.kind === "mixedPoisson" && counts.levelCv < PLAIN_POISSON;
}

/** The transform of these counts; `rate` is the sum of the rates. */
export function logTransform(counts: Counts, rate: number): LogTransform {
  if (counts.kind === "fixed") return fixedCount(counts.count, rate);
  return isPoisson(counts) ? poisson : negativeBinomial(1 / counts.levelCv ** 2);
}

/** E[N (N - 1)] / rate^2, the weight of pairs of events in E[S^2]. A fixed count has rate = count. */
export function pairFactor(counts: Counts): number {
  return counts.kind === "fixed" ? 1 - 1 / counts.count : 1 + counts.levelCv ** 2;
}
