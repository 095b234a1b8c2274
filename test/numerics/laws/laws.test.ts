import { incompleteGamma, logGamma } from "../../../src/numerics/functions/gammaFunction";
import { gammaLaw } from "../../reference/laws/gammaLaw";
import { densityDerivatives, empiricalLaw, fixedLaw } from "../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../src/numerics/laws/lognormalLaw";
import { roundedMoments } from "../../../src/numerics/laws/rounding";
import { weibullLaw } from "../../reference/laws/weibullLaw";
import { readReference } from "../../reference/readReference";

const LAWS = [lognormalLaw, gammaLaw, weibullLaw];
const NAMES = ["lognormal", "gamma", "Weibull"];

describe("severity laws", () => {
  it("have the survival function and partial moments of the 30-digit reference, to 1e-11 or 1e-30 absolutely", () => {
    for (const row of readReference("laws.csv")) {
      const law = LAWS[row["law"]!]!(row["mean"]!, row["cv"]!);
      for (const part of ["survival", "upperPartialMean", "upperPartialSquare"] as const) {
        const expected = row[part]!;
        expect(Math.abs(law[part](row["x"]!) - expected)).toBeLessThanOrEqual(1e-11 * expected + 1e-30);
      }
    }
  });

  it.each([0, 1, 2])("have a mean and square that the survival function at 0 confirms (law %d)", (number) => {
    const law = LAWS[number]!(3, 0.8);
    expect(law.survival(0)).toBe(1);
    expect(law.upperPartialMean(0)).toBeCloseTo(3, 12);
    expect(law.square).toBeCloseTo(9 * (1 + 0.64), 10);
    expect(law.upperPartialSquare(0)).toBeCloseTo(law.square, 10);
    expect(law.survival(Infinity)).toBe(0);
    expect(law.density(0)).toBe(0);
    expect(1 - law.survival(law.low)).toBeLessThan(1e-15);
    expect(law.survival(law.high)).toBeLessThan(1e-15);
  });

  it.each([0, 1, 2])(
    "have densities whose derivatives agree with difference quotients (law %d)",
    (number) => {
      const law = LAWS[number]!(2, 0.7);
      for (const x of [0.5, 1.5, 4]) {
        const derivatives = densityDerivatives(law, x, 3);
        const slope = (law.survival(x - 1e-5) - law.survival(x + 1e-5)) / 2e-5;
        expect(derivatives[0]! / slope).toBeCloseTo(1, 8);
        for (let n = 1; n <= 3; n++) {
          const up = densityDerivatives(law, x + 1e-5, n - 1)[n - 1]!;
          const down = densityDerivatives(law, x - 1e-5, n - 1)[n - 1]!;
          expect(derivatives[n]! - (up - down) / 2e-5).toBeCloseTo(0, 6);
        }
      }
    },
  );

  it.each([0, 1, 2])("round up alike whether summed term by term or closed (law %d)", (number) => {
    const law = LAWS[number]!(2, 0.9);
    for (const step of [0.01, 0.05, 0.3]) {
      let mean = 0;
      let square = 0;
      let product = 0;
      for (let k = 1; k * step < law.high; k++) {
        const mass = law.survival((k - 1) * step) - law.survival(k * step);
        mean += k * step * mass;
        square += (k * step) ** 2 * mass;
        product += k * step * (law.upperPartialMean((k - 1) * step) - law.upperPartialMean(k * step));
      }
      const moments = roundedMoments(law, { minimum: 0, step }, 0);
      expect(moments.mean / mean).toBeCloseTo(1, 11);
      expect(moments.square / square).toBeCloseTo(1, 11);
      expect(moments.product / product).toBeCloseTo(1, 11);
    }
  });

  it.each(NAMES.map((name, number) => [name, number] as const))(
    "refuse sizes that cannot be (%s)",
    (_, number) => {
      const law = LAWS[number]!;
      for (const bad of [0, -1, NaN, Infinity]) {
        expect(() => law(bad, 1)).toThrow(RangeError);
        expect(() => law(1, bad)).toThrow(RangeError);
      }
    },
  );

  it("put equal weight on the values of a list", () => {
    const law = empiricalLaw([1, 3, 3, 5]);
    expect(law.points).toEqual([
      { value: 1, weight: 0.25 },
      { value: 3, weight: 0.5 },
      { value: 5, weight: 0.25 },
    ]);
    expect([law.mean, law.square]).toEqual([3, (1 + 9 + 9 + 25) / 4]);
    expect(fixedLaw(2).mean).toBe(2);
    expect(() => empiricalLaw([])).toThrow(RangeError);
    expect(() => empiricalLaw([-1])).toThrow(RangeError);
  });
});

describe("gamma functions", () => {
  it("are factorials and half-integer values", () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 14);
    expect(logGamma(101) / 363.73937555556347).toBeCloseTo(1, 14);
  });

  it("is the exponential law for a = 1", () => {
    for (const x of [0.1, 1, 5, 50]) expect(incompleteGamma(1, x).above / Math.exp(-x)).toBeCloseTo(1, 13);
    expect(incompleteGamma(1, 1e-10).below).toBeCloseTo(-Math.expm1(-1e-10), 22);
    expect(incompleteGamma(2, 0)).toEqual({ below: 0, above: 1 });
    expect(incompleteGamma(2, Infinity)).toEqual({ below: 1, above: 0 });
  });
});
