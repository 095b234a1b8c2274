import { erfc } from "../../../src/numerics/functions/errorFunction";
import { incompleteGamma, logGamma } from "../../../src/numerics/functions/gammaFunction";

/** P(N < a) of a Poisson number with mean x, which is Q(a, x) for whole a. */
function fewerThan(a: number, x: number): number {
  let [sum, term] = [0, Math.exp(-x)];
  for (let k = 0; k < a; k++, term *= x / k) sum += term;
  return sum;
}

describe("the logarithm of the gamma function", () => {
  it("is that of factorials", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; factorial *= n, n++)
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(
        1e-13 * Math.max(1, Math.log(factorial)),
      );
  });

  it.each([0.3, 1.7, 12.5, 300.25])("grows by the logarithm of its argument %d", (x) => {
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
      1e-13 * Math.max(1, logGamma(x)),
    );
  });

  it("is log(pi) / 2 at one half", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });
});

describe("the incomplete gamma function", () => {
  it.each([1, 2, 5, 30])("counts Poisson events for a whole shape: %d", (a) => {
    for (const x of [0.01, 0.5, 1, a, a + 0.999, a + 1, 2 * a + 3]) {
      const { below, above } = incompleteGamma(a, x);
      expect(Math.abs(above / fewerThan(a, x) - 1)).toBeLessThan(1e-12);
      expect(below + above).toBeCloseTo(1, 14);
    }
  });

  it("is the error function for a shape of one half, in both tails", () => {
    for (const x of [1e-8, 0.2, 1.4, 1.6, 9, 200]) {
      const { below, above } = incompleteGamma(0.5, x);
      expect(Math.abs(above / erfc(Math.sqrt(x)) - 1)).toBeLessThan(1e-12);
      expect(below).toBeCloseTo(1 - erfc(Math.sqrt(x)), 13);
    }
    // erf(s) = 2 s / sqrt(pi) to first order: no cancellation where it is small.
    expect(incompleteGamma(0.5, 1e-20).below / (2e-10 / Math.sqrt(Math.PI))).toBeCloseTo(1, 12);
  });

  it("has nothing below 0 and nothing above all", () => {
    for (const x of [0, -1]) expect(incompleteGamma(3, x)).toEqual({ below: 0, above: 1 });
    expect(incompleteGamma(3, Infinity)).toEqual({ below: 1, above: 0 });
  });
});
