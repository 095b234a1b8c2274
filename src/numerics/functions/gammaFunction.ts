/** Stirling's series: B(2i) / (2i (2i - 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** Logarithm of the gamma function for x > 0, to about 1e-15 of the larger of it and 1. */
export function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  // Stirling's series needs a large argument: the recurrence moves there, with one logarithm for all steps.
  let product = 1;
  while (y < 12) {
    product *= y;
    y += 1;
  }
  if (product !== 1) shift = Math.log(product);
  return stirling(y) + stirlingSeries(y) - shift;
}

function stirling(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;
}

/** The correction to Stirling's formula, for x >= 12. */
function stirlingSeries(x: number): number {
  let series = 0;
  for (let i = STIRLING.length - 1; i >= 0; i--) series = series / (x * x) + STIRLING[i]!;
  return series / x;
}

/** logGamma(x) less Stirling's formula (x - 1/2) log x - x + log(2 pi) / 2, for x > 0. */
export function stirlingError(x: number): number {
  return x < 12 ? logGamma(x) - stirling(x) : stirlingSeries(x);
}

/** Lower part by its power series, for x below about a. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Upper part by its continued fraction (Lentz), for x beyond about a. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 100_000; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}

/**
 * Regularised incomplete gamma functions, P below and Q above x, each without cancellation where it is small.
 *
 * Series and continued fraction as in Abramowitz & Stegun 6.5.29 and 6.5.31.
 */
export function incompleteGamma(a: number, x: number): { below: number; above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  if (x === Infinity) return { below: 1, above: 0 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const below = front * lowerSeries(a, x);
    return { below, above: 1 - below };
  }
  const above = front * upperFraction(a, x);
  return { below: 1 - above, above };
}
