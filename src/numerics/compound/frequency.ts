/**
 * The law of the number of events of streams that share a year: mixed Poisson. One Gamma mixing variable of mean 1
 * multiplies all their expected counts, so the number is negative binomial (Pólya) of size 1 / mixingCv^2, or Poisson
 * if `mixingCv` is 0.
 */
export interface Frequency {
  /** Coefficient of variation of the mixing variable. */
  readonly mixingCv: number;
}

/** |G| below this counts as 0: its logarithm and angle are not worth computing. */
const INVISIBLE = 1e-20;

/** log |G| below which it counts as 0. */
export const INVISIBLE_LOG = Math.log(INVISIBLE);

/**
 * log G and (log G)' at the complex u = sum of count_i (phi_i - 1), written into `out` as
 * [re log G, im log G, re (log G)', im (log G)']. Returns false, and writes nothing, if |G| counts as 0.
 *
 * Logarithms, because G itself underflows if thousands of events are expected.
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
    // log1p keeps the digits of u where 1 - u / size is 1 to many places.
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

/** Below this mixing changes nothing at double precision, and 1 / mixingCv^2 would lose every digit. */
const PLAIN_POISSON = 1e-7;

/** Whether the frequency is Poisson to double precision. */
export function isPoisson({ mixingCv }: Frequency): boolean {
  return mixingCv < PLAIN_POISSON;
}

/** The transform of a frequency. */
export function logTransform(frequency: Frequency): LogTransform {
  return isPoisson(frequency) ? poisson : negativeBinomial(1 / frequency.mixingCv ** 2);
}
