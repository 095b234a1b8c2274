import { incompleteGamma, logGamma } from "../../../src/numerics/functions/gammaFunction";
import type { ContinuousLaw } from "../../../src/numerics/laws/law";

/** log(1 + cv^2) of a Weibull law of that shape; falls as the shape grows. */
function logSquareRatio(shape: number): number {
  return logGamma(1 + 2 / shape) - 2 * logGamma(1 + 1 / shape);
}

/** The shape with the given coefficient of variation, by bisection. */
function shapeFor(cv: number): number {
  const target = Math.log1p(cv * cv);
  let low = Math.log(0.01);
  let high = Math.log(1e6);
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (logSquareRatio(Math.exp(middle)) > target) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** Weibull law with the given mean (> 0) and coefficient of variation (0.001 to 100). */
export function weibullLaw(mean: number, cv: number): ContinuousLaw {
  if (!(mean > 0 && mean < Infinity)) throw new RangeError(`mean must be > 0 and finite, got ${mean}`);
  if (!(cv >= 0.001 && cv <= 100)) throw new RangeError(`cv must be between 0.001 and 100, got ${cv}`);
  const shape = shapeFor(cv);
  const scale = mean / Math.exp(logGamma(1 + 1 / shape));
  const square = scale ** 2 * Math.exp(logGamma(1 + 2 / shape));
  const hazard = (x: number): number => (x > 0 ? Math.pow(x / scale, shape) : 0);
  return {
    kind: "continuous",
    mean,
    square,
    low: scale * Math.pow(1e-17, 1 / shape),
    high: scale * Math.pow(39, 1 / shape),
    survival: (x) => Math.exp(-hazard(x)),
    upperPartialMean: (x) => mean * incompleteGamma(1 + 1 / shape, hazard(x)).above,
    upperPartialSquare: (x) => square * incompleteGamma(1 + 2 / shape, hazard(x)).above,
    density: (x) => (x > 0 ? (shape / x) * hazard(x) * Math.exp(-hazard(x)) : 0),
    smoothness: (x) => x / (Math.max(1, shape) * Math.max(1, hazard(x) / 4)),
    logSlopes: (x, count) => {
      const slopes: number[] = [];
      let power = (shape - 1) / x;
      let falling = (-shape * hazard(x)) / x;
      for (let n = 1; n <= count; n++) {
        slopes.push(power + falling);
        power *= -n / x;
        falling *= (shape - n) / x;
      }
      return slopes;
    },
  };
}
