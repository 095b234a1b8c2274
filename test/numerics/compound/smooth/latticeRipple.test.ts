import type { CompoundSpec } from "../../../../src/numerics/compound/compoundSpec";
import type { DiscreteLaw } from "../../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../../src/numerics/laws/lognormalLaw";
import { LatticeRipple } from "../../../../src/numerics/compound/smooth/latticeRipple";

type Counted = readonly (readonly [amount: number, events: number])[];

const POISSON = { mixingCv: 0 };

/** Events that cost one of some amounts, with the expected count of each. */
function events(counted: Counted): CompoundSpec {
  const expectedCount = counted.reduce((sum, [, each]) => sum + each, 0);
  const points = counted.map(([value, each]) => ({ value, weight: each / expectedCount }));
  const moment = (power: number) =>
    points.reduce((sum, { value, weight }) => sum + weight * value ** power, 0);
  const law: DiscreteLaw = { kind: "discrete", points, mean: moment(1), square: moment(2) };
  const cost = { fixed: 0, perUnit: 1, perRoundedUnit: 0, rounding: { minimum: 0, step: 0 } };
  return [{ frequency: POISSON, streams: [{ expectedCount, severity: [{ weight: 1, law, cost }] }] }];
}

/** Events whose hours are rounded: fixed + price x hours, rounded up to the increment. */
function rounded(
  { mean, cv }: { mean: number; cv: number },
  { fixed, price, increment }: { fixed: number; price: number; increment: number },
  expectedCount: number,
): CompoundSpec {
  const cost = { fixed, perUnit: 0, perRoundedUnit: price, rounding: { minimum: 0, step: increment } };
  return [
    {
      frequency: POISSON,
      streams: [{ expectedCount, severity: [{ weight: 1, law: lognormalLaw(mean, cv), cost }] }],
    },
  ];
}

/** The same events, each amount by itself. */
function stepByStep(
  { mean, cv }: { mean: number; cv: number },
  { fixed, price, increment }: { fixed: number; price: number; increment: number },
  expectedCount: number,
): Counted {
  const law = lognormalLaw(mean, cv);
  const steps = Array.from({ length: 1000 }, (_, k) => k);
  return steps
    .map(
      (k) =>
        [
          fixed + price * increment * (k + 1),
          expectedCount * (law.survival(k * increment) - law.survival((k + 1) * increment)),
        ] as const,
    )
    .filter(([, each]) => each > 1e-9 * expectedCount);
}

/** 2 |G(w)| / w of a Poisson number of events. */
function displacement(counted: Counted, frequency: number): number {
  const log = counted.reduce((sum, [amount, each]) => sum + each * (Math.cos(frequency * amount) - 1), 0);
  return (2 * Math.exp(log)) / frequency;
}

/** Every local maximum of |G| in waves between two lengths, by brute force. */
function peaks(counted: Counted, shortest: number, longest: number, density = 400_000): number[] {
  const first = (2 * Math.PI) / longest;
  const width = ((2 * Math.PI) / shortest - first) / density;
  const heights = Array.from({ length: density + 1 }, (_, i) => displacement(counted, first + i * width));
  return heights.filter((each, i) => each > (heights[i - 1] ?? 0) && each >= (heights[i + 1] ?? 0));
}

/** The estimate is this many times what the peaks add up to. */
const MARGIN = 5;

const widthOf = (spec: CompoundSpec, latticeStep: number, longest: number): number =>
  new LatticeRipple(spec, latticeStep).width(longest) / MARGIN;

describe("the ripple of a sum of amounts on a lattice", () => {
  it("is that of every harmonic when all amounts are alike, down to one and a half steps of the lattice", () => {
    // Every harmonic of the amount itself has |G| = 1: 2 / (2 pi k) for waves of 1 / k.
    const harmonics = (from: number, to: number): number => {
      let sum = 0;
      for (let k = from; k <= to; k++) sum += 1 / (Math.PI * k);
      return sum;
    };
    expect(widthOf(events([[1, 3]]), 0.1, 0.6)).toBeCloseTo(harmonics(2, 6), 12);
    expect(widthOf(events([[1, 3]]), 0.1, 0.5)).toBeCloseTo(harmonics(2, 6), 12);
    expect(widthOf(events([[1, 3]]), 0.1, 0.49)).toBeCloseTo(harmonics(3, 6), 12);
    expect(widthOf(events([[1, 3]]), 1 / 3, 10)).toBeCloseTo(harmonics(1, 2), 12);
    expect(widthOf(events([[1, 3]]), 0.4, 0.45)).toBe(0);
    expect(widthOf(events([[1, 3]]), 0.67, 10)).toBe(0);
  });

  it.each<[string, Counted, number, number]>([
    [
      "two amounts that are partly in phase",
      [
        [1, 2],
        [1.4, 0.5],
      ],
      0.1,
      0.6,
    ],
    [
      "amounts whose distance is in phase, but not their first one",
      [
        [1.1, 0.18],
        [1.6, 0.17],
        [2.1, 0.17],
      ],
      0.1,
      0.52,
    ],
    [
      "thousands of fees that are nearly in phase with the billing steps",
      Array.from({ length: 12 }, (_, k) => [40 + 93.75 * (k + 1), 300] as const),
      1.25,
      60,
    ],
  ])("is between the strongest peak and all of them together, for %s", (_, counted, step, longest) => {
    const found = peaks(counted, 1.5 * step, longest);
    const width = widthOf(events(counted), step, longest);
    expect(width).toBeGreaterThan(0.99 * Math.max(...found));
    expect(width).toBeLessThan(1.1 * found.reduce((sum, each) => sum + each, 0));
  });

  it("dies out the more events there are, unless they stay in phase", () => {
    const width = (factor: number, other: number) =>
      widthOf(
        events([
          [1, 2 * factor],
          [other, factor],
        ]),
        0.1,
        0.9,
      );
    expect(width(20, 1.37)).toBeLessThan(width(1, 1.37) / 25);
    expect(width(20, 1.5)).toBeCloseTo(width(1, 1.5), 1);
    expect(width(20, 1.5)).toBeGreaterThan(0.25);
  });

  it.each([
    ["few steps", { mean: 1, cv: 1 }, { fixed: 0.3, price: 1, increment: 1 }, [0.25, 1.3]],
    [
      "late steps, minutes of a long visit",
      { mean: 8.5, cv: 0.05 },
      { fixed: 97, price: 227, increment: 1 / 60 },
      [0.05, 30],
    ],
  ] as const)(
    "weighs the steps of rounded amounts by the law between them: %s",
    (_, law, billing, [step, longest]) => {
      const width = widthOf(rounded(law, billing, 0.5), step, longest);
      const alike = widthOf(events(stepByStep(law, billing, 0.5)), step, longest);
      expect(width).toBeGreaterThan(0.9 * alike);
      expect(width).toBeLessThan(1.3 * alike);
    },
  );
});
