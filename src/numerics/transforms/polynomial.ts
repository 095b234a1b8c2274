/** A complex number that is written over. */
export interface Complex {
  re: number;
  im: number;
}

/**
 * Writes the polynomial with these real coefficients, the constant first, over its argument z.
 *
 * Even and odd powers apart: two sums that do not wait for each other take half the time of one.
 */
export function polynomialAt(coefficients: Float64Array, z: Complex): void {
  const { re, im } = z;
  const squareRe = re * re - im * im;
  const squareIm = 2 * re * im;
  let [evenRe, evenIm, oddRe, oddIm] = [0, 0, 0, 0];
  for (let n = 2 * ((coefficients.length - 1) >> 1); n >= 0; n -= 2) {
    const even = evenRe * squareRe - evenIm * squareIm + coefficients[n]!;
    evenIm = evenRe * squareIm + evenIm * squareRe;
    evenRe = even;
    const odd = oddRe * squareRe - oddIm * squareIm + (coefficients[n + 1] ?? 0);
    oddIm = oddRe * squareIm + oddIm * squareRe;
    oddRe = odd;
  }
  z.re = evenRe + oddRe * re - oddIm * im;
  z.im = evenIm + oddRe * im + oddIm * re;
}
