/** Law of a positive variable with a density: what a cost needs to know about it. */
export interface ContinuousLaw {
  readonly kind: "continuous";
  readonly mean: number;
  /** E[X^2]. */
  readonly square: number;
  /** Less than 1e-17 of the probability is below `low`, or above `high`. */
  readonly low: number;
  readonly high: number;
  /** P(X > x). */
  survival(x: number): number;
  /** E[X; X > x]. */
  upperPartialMean(x: number): number;
  /** E[X^2; X > x]. */
  upperPartialSquare(x: number): number;
  density(x: number): number;
  /** Distance over which the density at `x` is smooth; quadrature and summation steps are fractions of it. */
  smoothness(x: number): number;
  /** The first `count` derivatives of order 0, 1, … of d log density / dx. */
  logSlopes(x: number, count: number): number[];
}

/** Law on finitely many values, such as a list of past incidents or one known amount. */
export interface DiscreteLaw {
  readonly kind: "discrete";
  readonly mean: number;
  readonly square: number;
  readonly points: readonly { readonly value: number; readonly weight: number }[];
}

export type Law = ContinuousLaw | DiscreteLaw;

/** Equal weight on every value of the list. Throws RangeError on an empty list or a negative value. */
export function empiricalLaw(values: readonly number[]): DiscreteLaw {
  if (values.length === 0) throw new RangeError("an empirical law needs at least one value");
  const weights = new Map<number, number>();
  for (const value of values) {
    if (!(value >= 0 && value < Infinity))
      throw new RangeError(`value must be >= 0 and finite, got ${value}`);
    weights.set(value, (weights.get(value) ?? 0) + 1);
  }
  const points = [...weights].map(([value, times]) => ({ value, weight: times / values.length }));
  return {
    kind: "discrete",
    mean: points.reduce((sum, point) => sum + point.weight * point.value, 0),
    square: points.reduce((sum, point) => sum + point.weight * point.value ** 2, 0),
    points,
  };
}

/** All probability on one value. */
export function fixedLaw(value: number): DiscreteLaw {
  return empiricalLaw([value]);
}

/** The density at `x` and its derivatives up to `order`, from those of its logarithm by Leibniz's rule. */
export function densityDerivatives(law: ContinuousLaw, x: number, order: number): number[] {
  const slopes = law.logSlopes(x, order);
  const derivatives = [law.density(x)];
  for (let n = 0; n < order; n++) {
    let next = 0;
    let binomial = 1;
    for (let k = 0; k <= n; k++) {
      next += binomial * derivatives[n - k]! * slopes[k]!;
      binomial *= (n - k) / (k + 1);
    }
    derivatives.push(next);
  }
  return derivatives;
}
