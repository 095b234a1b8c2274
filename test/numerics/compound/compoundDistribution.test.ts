import { AccuracyError, CELL_ACCURACY, CURVE_ACCURACY } from "../../../src/numerics/compound/accuracy";
import { compoundDistribution } from "../../../src/numerics/compound/compoundDistribution";
import type { CompoundSpec } from "../../../src/numerics/compound/compoundSpec";
import type { Frequency } from "../../../src/numerics/compound/frequency";
import { gammaLaw } from "../../reference/laws/gammaLaw";
import { empiricalLaw, fixedLaw, type Law } from "../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../src/numerics/laws/lognormalLaw";
import type { Severity } from "../../../src/numerics/compound/severity";
import { weibullLaw } from "../../reference/laws/weibullLaw";

const UNROUNDED = { minimum: 0, step: 0 };
const linear = (law: Law, perUnit: number, fixed = 0): Severity => [
  { weight: 1, law, cost: { fixed, perUnit, perRoundedUnit: 0, rounding: UNROUNDED } },
];
const mixed = (mixingCv: number): Frequency => ({ mixingCv });
const single = (expectedCount: number, mixingCv: number, severity: Severity): CompoundSpec => [
  { frequency: mixed(mixingCv), streams: [{ expectedCount, severity }] },
];

/** Relative difference, or the absolute one where the reference is 0. */
const off = (value: number, reference: number): number =>
  reference === 0 ? Math.abs(value) : Math.abs(value / reference - 1);

describe("compoundDistribution against closed forms", () => {
  it.each([0.2, 3, 250])(
    "is exponential above 0 for geometric counts of exponential costs (%d expected)",
    (m) => {
      // P(N = n) geometric with mean m, costs exponential with mean 40: P(S > x) = m/(1+m) exp(-x / (40 (1+m))).
      const sum = compoundDistribution(single(m, 1, linear(gammaLaw(2, 1), 20)));
      const scale = 40 * (1 + m);
      const over = (x: number): number => (m / (1 + m)) * Math.exp(-x / scale);
      for (const t of [0.01, 0.5, 1, 3, 7]) {
        const x = t * scale;
        expect(Math.abs(sum.probabilityOver(x).value - over(x))).toBeLessThan(1e-10);
        expect(off(sum.overrun(x).value, over(x) * scale)).toBeLessThan(1e-8);
        if (over(x) < 0.999 * over(0)) expect(off(sum.quantile(1 - over(x)).value, x)).toBeLessThan(1e-8);
      }
      expect(off(sum.tailMean(0.99).value, sum.quantile(0.99).value + scale)).toBeLessThan(1e-8);
      expect(sum.quantile(1 / (1 + m)).value).toBe(0);
    },
  );

  it("adds rare known amounts to a group that never has a year without events", () => {
    const crowd = single(2000, 0.01, linear(gammaLaw(1, 1), 3))[0]!;
    const rare = single(0.05, 0, linear(fixedLaw(1), 500))[0]!;
    const alone = compoundDistribution([crowd]);
    const both = compoundDistribution([crowd, rare]);
    for (const x of [5500, 6000, 6400, 7100]) {
      let [over, chance] = [0, Math.exp(-0.05)];
      for (let count = 0; count < 8; count++, chance *= 0.05 / count)
        over += chance * alone.probabilityOver(x - 500 * count).value;
      expect(Math.abs(both.probabilityOver(x).value - over)).toBeLessThan(1e-9);
    }
    expect(both.quantile(0.05).value).toBeGreaterThan(alone.quantile(0.05).value);
  });

  it("counts known amounts: Poisson steps", () => {
    const sum = compoundDistribution(single(2, 0, linear(fixedLaw(1), 100)));
    const p0 = Math.exp(-2);
    expect(sum.quantile(0.5)).toEqual({ value: 200, error: 0 });
    expect(sum.quantile(p0 * 0.999).value).toBe(0);
    expect(sum.probabilityOver(199.99).value).toBeCloseTo(1 - 3 * p0, 11);
    expect(sum.probabilityOver(200).value).toBeCloseTo(1 - 5 * p0, 11);
    expect(sum.overrun(100).value).toBeCloseTo(200 - 100 + 100 * p0, 9);
    expect(sum.overrun(-50)).toEqual({ value: 200 + 50, error: 0 });
  });

  it("has exact atoms where two known amounts share no step", () => {
    const severity: Severity = [Math.SQRT2, Math.PI].map((cost) => ({
      ...linear(fixedLaw(1), cost)[0]!,
      weight: 0.5,
    }));
    const sum = compoundDistribution(single(2, 0, severity));
    const p0 = Math.exp(-2);
    expect(off(sum.quantile(p0 + 0.01).value, Math.SQRT2)).toBeLessThan(1e-11);
    expect(sum.probabilityOver(2 * Math.SQRT2).value).toBeCloseTo(1 - p0 * (1 + 1 + 0.5), 11);
    expect(sum.probabilityOver(Math.PI).value).toBeCloseTo(1 - p0 * (1 + 1 + 0.5 + 1), 11);
  });
});

describe("compoundDistribution puts streams together", () => {
  const law = lognormalLaw(2, 1.2);

  it("finds split Poisson streams equal to the whole, in one group or in several", () => {
    const whole = compoundDistribution(single(10, 0, linear(law, 150)));
    const stream = (expectedCount: number) => ({ expectedCount, severity: linear(law, 150) });
    const inOne = compoundDistribution([{ frequency: mixed(0), streams: [stream(3), stream(7)] }]);
    const apart = compoundDistribution([
      { frequency: mixed(0), streams: [stream(3)] },
      { frequency: mixed(0), streams: [stream(7)] },
    ]);
    for (const p of [0.05, 0.5, 0.99]) {
      expect(off(inOne.quantile(p).value, whole.quantile(p).value)).toBeLessThan(1e-9);
      expect(off(apart.quantile(p).value, whole.quantile(p).value)).toBeLessThan(1e-9);
    }
  });

  it("finds two years with their own levels equal to one of twice the size", () => {
    const year = { frequency: mixed(0.5), streams: [{ expectedCount: 10, severity: linear(law, 150) }] };
    const two = compoundDistribution([year, year]);
    const one = compoundDistribution(single(20, 0.5 / Math.SQRT2, linear(law, 150)));
    expect(off(two.standardDeviation, one.standardDeviation)).toBeLessThan(1e-12);
    for (const p of [0.05, 0.5, 0.99]) {
      expect(off(two.quantile(p).value, one.quantile(p).value)).toBeLessThan(1e-9);
    }
  });

  it("adds rare heavy events to a year of incidents", () => {
    const events = {
      frequency: mixed(0),
      streams: [{ expectedCount: 0.04, severity: linear(lognormalLaw(1, 2.47), 106000) }],
    };
    const year = { frequency: mixed(0.25), streams: [{ expectedCount: 30, severity: linear(law, 150) }] };
    const sum = compoundDistribution([year, events]);
    const calm = compoundDistribution([year]);
    expect(sum.mean).toBeCloseTo(calm.mean + 4240, 6);
    expect(sum.quantile(0.999).value).toBeGreaterThan(400_000);
    const over = sum.probabilityOver(60_000);
    const rough = 0.04 * lognormalLaw(1, 2.47).survival((60_000 - calm.mean) / 106_000);
    expect(off(over.value, rough)).toBeLessThan(0.1);
    expect(over.error).toBeLessThan(1e-8);
  });

  it("turns around when every amount changes its sign", () => {
    const plain = compoundDistribution(single(40, 0.3, linear(law, 150)));
    const turned = compoundDistribution(single(40, 0.3, linear(law, -150)), CURVE_ACCURACY);
    for (const p of [0.05, 0.5, 0.95]) {
      const { value, error } = turned.quantile(1 - p);
      expect(Math.abs(value + plain.quantile(p).value)).toBeLessThanOrEqual(error);
    }
    const { value } = turned.probabilityOver(-12_000);
    expect(Math.abs(1 - value - plain.probabilityOver(12_000).value)).toBeLessThan(1e-7);
  });

  it("takes differences of the same hours, both signs in one sum", () => {
    // What one option costs minus the other: 100 - 30 H of one kind, + 80 H of another; normal for many.
    const streams = [
      { expectedCount: 900, severity: linear(law, -30, 100) },
      { expectedCount: 900, severity: linear(lognormalLaw(1, 0.6), 80) },
    ];
    const sum = compoundDistribution([{ frequency: mixed(0), streams }], CURVE_ACCURACY);
    expect(sum.mean).toBeCloseTo(900 * 40 + 900 * 80, 6);
    const median = sum.quantile(0.5);
    expect(Math.abs(median.value - sum.mean)).toBeLessThan(0.05 * sum.standardDeviation);
    const { value } = sum.probabilityOver(sum.mean + sum.standardDeviation);
    expect(Math.abs(value - 0.1587)).toBeLessThan(0.01);
    const again = sum.probabilityOver(median.value);
    expect(Math.abs(again.value - 0.5)).toBeLessThan(1e-6);
  });
});

describe("compoundDistribution takes every severity", () => {
  it("sums an empirical list exactly on its lattice", () => {
    const sum = compoundDistribution(single(1, 0, linear(empiricalLaw([0.5, 0.5, 2]), 100)));
    const p0 = Math.exp(-1);
    expect(sum.probabilityOver(0).value).toBeCloseTo(1 - p0, 11);
    expect(sum.probabilityOver(50).value).toBeCloseTo(1 - p0 * (1 + 2 / 3), 11);
    expect(sum.quantile(p0 + 0.01).value).toBe(50);
  });

  it("agrees between Weibull and gamma where they are one law", () => {
    const weibull = compoundDistribution(single(8, 0.25, linear(weibullLaw(2, 1), 100)));
    const gamma = compoundDistribution(single(8, 0.25, linear(gammaLaw(2, 1), 100)));
    for (const p of [0.2, 0.5, 0.95]) {
      expect(off(weibull.quantile(p).value, gamma.quantile(p).value)).toBeLessThan(1e-9);
    }
  });

  it("distinguishes years by their number of fees where these share no step with the rest", () => {
    const fee = 10 * Math.PI;
    const sum = compoundDistribution(single(2, 0, linear(empiricalLaw([1, 2]), 37.5, fee)));
    const p0 = Math.exp(-2);
    // Two events stay within 2 fees and 3 steps three times in four; three events cost more.
    const atTwo = p0 * (1 + 2 + 2 * 0.75);
    const amount = 2 * fee + 3 * 37.5;
    expect(sum.probabilityOver(amount + 1e-6).value).toBeCloseTo(1 - atTwo, 11);
    expect(sum.probabilityOver(amount - 1e-6).value).toBeCloseTo(1 - atTwo + p0 * 2 * 0.5, 11);
    expect(off(sum.quantile(atTwo - 1e-6).value, amount)).toBeLessThan(1e-9);
    const short = p0 * (amount + (amount - fee - 37.5) + (amount - fee - 75) + 2 * 0.25 * 37.5);
    expect(sum.overrun(amount).value).toBeCloseTo(sum.mean - amount + short, 8);
  });

  it.each([0.3, 3])(
    "keeps the mean for wild and tame Weibull costs: the integral of P(S > x) (cv %d)",
    (cv) => {
      const sum = compoundDistribution(single(5, 0.25, linear(weibullLaw(2, cv), 100)));
      const far = sum.overrun(4000).value;
      const points = 4000;
      let area = 0;
      for (let i = 0; i < points; i++) area += sum.probabilityOver(((i + 0.5) * 4000) / points).value;
      expect(off(area * (4000 / points) + far, sum.mean)).toBeLessThan(1e-5);
    },
  );

  it("adds downtime, linear in the same hours, to rounded invoices", () => {
    const law = lognormalLaw(2, 1.2);
    const cost = { fixed: 95, perUnit: 40, perRoundedUnit: 150, rounding: { minimum: 1, step: 0.25 } };
    const sum = compoundDistribution(single(3, 0, [{ weight: 1, law, cost }]));
    const one = (x: number): number => sum.probabilityOver(x).value;
    // The cheapest incident costs 95 + 150, then everything up to 95 + 150 + 40 lies below the first hour.
    expect(one(244.9)).toBeCloseTo(1 - Math.exp(-3), 11);
    expect(one(95 + 150 + 40)).toBeCloseTo(1 - Math.exp(-3) * (1 + 3 * (1 - law.survival(1))), 10);
    expect(sum.quantile(0.9).error / sum.quantile(0.9).value).toBeLessThan(1e-6);
  });

  it("is nothing when nothing happens", () => {
    for (const spec of [[], single(0, 1, linear(fixedLaw(3), 2)), single(5, 0, linear(fixedLaw(0), 2))]) {
      const sum = compoundDistribution(spec);
      expect([sum.mean, sum.standardDeviation, sum.quantile(0.9).value, sum.tailMean(0.9).value]).toEqual([
        0, 0, 0, 0,
      ]);
      expect([sum.probabilityOver(0).value, sum.probabilityOver(-1).value]).toEqual([0, 1]);
      expect([sum.overrun(5).value, sum.overrun(-5).value]).toEqual([0, 5]);
    }
  });

  it("refuses probabilities that are none, and answers it cannot know", () => {
    const sum = compoundDistribution(single(3, 0, linear(lognormalLaw(2, 1), 1)), {
      ...CELL_ACCURACY,
      amounts: 1e-16,
    });
    for (const p of [0, 1, NaN]) expect(() => sum.quantile(p)).toThrow(RangeError);
    expect(() => sum.quantile(0.5)).toThrow(AccuracyError);
  });
});
