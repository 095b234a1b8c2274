import type { CompoundSpec } from "../../../../src/numerics/compound/compoundSpec";
import type { Counts } from "../../../../src/numerics/compound/counts";
import type { DiscreteLaw } from "../../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../../src/numerics/laws/lognormalLaw";
import { rippleWidth } from "../../../../src/numerics/compound/smooth/ripple";

const POISSON: Counts = { kind: "mixedPoisson", levelCv: 0 };
/** The guess is this many times the strongest waves that are found, one of each length and its harmonics. */
const SAFETY = 18;

/** Events that cost one of some amounts, each with its own yearly rate. */
function events(rates: readonly (readonly [amount: number, rate: number])[], counts = POISSON): CompoundSpec {
  const rate = rates.reduce((sum, [, each]) => sum + each, 0);
  const points = rates.map(([value, each]) => ({ value, weight: each / rate }));
  const moment = (power: number) =>
    points.reduce((sum, { value, weight }) => sum + weight * value ** power, 0);
  const law: DiscreteLaw = { kind: "discrete", points, mean: moment(1), square: moment(2) };
  const amount = { fixed: 0, perUnit: 1, perStair: 0, staircase: { floor: 0, step: 0 } };
  return [{ counts, streams: [{ rate, severity: [{ weight: 1, law, amount }] }] }];
}

/** |G(2 pi / wave)| wave / pi for a Poisson number of events. */
function waveOf(rates: readonly (readonly [amount: number, rate: number])[], wave: number): number {
  const log = rates.reduce(
    (sum, [amount, rate]) => sum + rate * (Math.cos((2 * Math.PI * amount) / wave) - 1),
    0,
  );
  return (Math.exp(log) * wave) / Math.PI;
}

function strongest(
  rates: readonly (readonly [amount: number, rate: number])[],
  waves: readonly number[],
): number {
  return Math.max(...waves.map((wave) => waveOf(rates, wave)));
}

describe("the ripple of a sum of amounts on steps", () => {
  it("is that of the longest wave asked for when all amounts are alike", () => {
    // Every harmonic of the amount itself has |G| = 1.
    expect(rippleWidth(events([[1, 3]]), 0.1, 0.6)).toBeCloseTo((SAFETY * 0.5) / Math.PI, 12);
    expect(rippleWidth(events([[1, 3]]), 0.1, 0.5)).toBeCloseTo((SAFETY * 0.5) / Math.PI, 12);
    expect(rippleWidth(events([[1, 3]]), 0.1, 0.49)).toBeCloseTo(SAFETY / 3 / Math.PI, 12);
  });

  it("leaves waves shorter than one and a half spacings alone", () => {
    expect(rippleWidth(events([[1, 3]]), 0.4, 0.45)).toBe(0);
    expect(rippleWidth(events([[1, 3]]), 1 / 3, 0.5)).toBeCloseTo((SAFETY * 0.5) / Math.PI, 12);
    expect(rippleWidth(events([[1, 3]]), 0.67, 10)).toBe(0);
  });

  it("is damped where amounts are out of step, by the transform of the sum", () => {
    const rates = [
      [1, 2],
      [1.4, 0.5],
    ] as const;
    // Harmonics of the likeliest amount 1, and of the distance 0.4.
    const width = strongest(rates, [1 / 2, 1 / 3, 1 / 4]) + strongest(rates, [0.4, 0.4 / 2]);
    expect(rippleWidth(events(rates), 0.1, 0.6)).toBeCloseTo(SAFETY * width, 10);
  });

  it("sees the distance between amounts, though their first one is out of step with it", () => {
    const rates = [
      [1.1, 0.18],
      [1.6, 0.17],
      [2.1, 0.17],
    ] as const;
    expect(waveOf(rates, 0.5)).toBeGreaterThan(1.3 * waveOf(rates, 1.1 / 3));
    const width = waveOf(rates, 0.5) + strongest(rates, [1.1 / 3, 1.1 / 4, 1.1 / 5, 1.1 / 6, 1.1 / 7]);
    expect(rippleWidth(events(rates), 0.1, 0.52)).toBeCloseTo(SAFETY * width, 10);
  });

  it("dies out the more events there are, unless they stay in step", () => {
    const width = (factor: number, other: number) =>
      rippleWidth(
        events([
          [1, 2 * factor],
          [other, factor],
        ]),
        0.1,
        0.9,
      );
    expect(width(20, 1.37)).toBeLessThan(width(1, 1.37) / 50);
    expect(width(20, 1.5)).toBeCloseTo(width(1, 1.5), 10);
  });

  it("is the same for a known number of events, which keep in step as well", () => {
    const single = events([[1, 1]], { kind: "fixed", count: 1 });
    expect(rippleWidth(single, 0.1, 0.6)).toBeCloseTo((SAFETY * 0.5) / Math.PI, 12);
  });

  it("sees the steps of rounded amounts, and none but theirs", () => {
    const law = lognormalLaw(1, 1);
    const rounded: CompoundSpec = [
      {
        counts: POISSON,
        streams: [
          {
            rate: 5,
            severity: [
              {
                weight: 1,
                law,
                amount: { fixed: 0, perUnit: 0, perStair: 2, staircase: { floor: 0, step: 0.5 } },
              },
            ],
          },
        ],
      },
    ];
    // Amounts are multiples of 2 x 0.5: in step at wave 1, half out of step at wave 2.
    expect(rippleWidth(rounded, 0.1, 1)).toBeCloseTo(SAFETY / Math.PI, 6);
    expect(rippleWidth(rounded, 0.1, 0.99)).toBeCloseTo((SAFETY * 0.5) / Math.PI, 6);
  });

  it("weighs the steps of rounded amounts by the law between them", () => {
    const law = lognormalLaw(1, 1);
    const amount = { fixed: 0.3, perUnit: 0, perStair: 1, staircase: { floor: 0, step: 1 } };
    const rounded: CompoundSpec = [
      { counts: POISSON, streams: [{ rate: 0.5, severity: [{ weight: 1, law, amount }] }] },
    ];
    const steps = Array.from(
      { length: 60 },
      (_, k) => [k + 1.3, 0.5 * (law.tail(k) - law.tail(k + 1))] as const,
    );
    const width = strongest(steps, [1.3, 1.3 / 2, 1.3 / 3]) + strongest(steps, [1, 1 / 2, 1 / 3]);
    expect(rippleWidth(rounded, 0.25, 1.3) / (SAFETY * width)).toBeCloseTo(1, 4);
  });
});
