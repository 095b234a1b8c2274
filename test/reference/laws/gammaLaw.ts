import { incompleteGamma, logGamma } from "../../../src/numerics/functions/gammaFunction";
import type { ContinuousLaw } from "../../../src/numerics/laws/law";

/** Probabilities below this are nothing at double precision. */
const NOTHING = 1e-17;

/** Where the increasing f(x) - target changes sign, on a logarithmic scale between low and high. */
function crossing(f: (x: number) => number, target: number, low: number, high: number): number {
  let a = Math.log(low);
  let b = Math.log(high);
  for (let i = 0; i < 60; i++) {
    const middle = (a + b) / 2;
    if (f(Math.exp(middle)) < target) a = middle;
    else b = middle;
  }
  return Math.exp(a);
}

/** Gamma law with the given mean (> 0) and coefficient of variation (> 0): shape 1 / cv^2, scale mean cv^2. */
export function gammaLaw(mean: number, cv: number): ContinuousLaw {
  if (!(mean > 0 && mean < Infinity)) throw new RangeError(`mean must be > 0 and finite, got ${mean}`);
  if (!(cv > 0 && cv < Infinity)) throw new RangeError(`cv must be > 0 and finite, got ${cv}`);
  const shape = 1 / (cv * cv);
  const scale = mean * cv * cv;
  const square = mean * mean * (1 + cv * cv);
  const logFront = -logGamma(shape) - Math.log(scale);
  const stretch = Math.sqrt(Math.max(1, shape));
  return {
    kind: "continuous",
    mean,
    square,
    low: scale * crossing((x) => incompleteGamma(shape, x).below, NOTHING, 1e-60, shape),
    high: scale * crossing((x) => -incompleteGamma(shape, x).above, -NOTHING, shape, 100 + 20 * shape),
    survival: (x) => incompleteGamma(shape, x / scale).above,
    upperPartialMean: (x) => mean * incompleteGamma(shape + 1, x / scale).above,
    upperPartialSquare: (x) => square * incompleteGamma(shape + 2, x / scale).above,
    density: (x) => (x > 0 ? Math.exp(logFront + (shape - 1) * Math.log(x / scale) - x / scale) : 0),
    smoothness: (x) => Math.min(x / stretch, scale * stretch),
    logSlopes: (x, count) => {
      const slopes = [(shape - 1) / x - 1 / scale];
      let power = (shape - 1) / x;
      for (let n = 1; n < count; n++) {
        power *= -n / x;
        slopes.push(power);
      }
      return slopes;
    },
  };
}
