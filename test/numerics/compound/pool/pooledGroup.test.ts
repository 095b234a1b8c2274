import { TABLE_ACCURACY } from "../../../../src/numerics/compound/accuracy";
import { compoundDistribution } from "../../../../src/numerics/compound/compoundDistribution";
import { mixingNodes } from "../../../../src/numerics/compound/pool/mixingNodes";
import { type PoolEvent, pooledGroup } from "../../../../src/numerics/compound/pool/pooledGroup";
import { UseLaw } from "../../../../src/numerics/compound/pool/useLaw";
import { useMoments } from "../../../../src/numerics/compound/pool/usePart";
import { lognormalLaw } from "../../../../src/numerics/laws/lognormalLaw";

const UNROUNDED = { minimum: 0, step: 0 };
const FREQUENCY = { mixingCv: 0.3 };

/** Events that cost 40 an hour and use the pool at 100 an hour. */
const event = (expectedCount: number, meanHours: number): PoolEvent => ({
  expectedCount,
  cost: {
    weight: 1,
    law: lognormalLaw(meanHours, 1.5),
    cost: { fixed: 20, perUnit: 40, perRoundedUnit: 0, rounding: UNROUNDED },
  },
  use: { fixed: 0, perUnit: 100, perRoundedUnit: 0, rounding: UNROUNDED },
});

const sum = (numbers: Float64Array, of: (index: number) => number): number =>
  numbers.reduce((total, each, index) => total + each * of(index), 0);

describe("the law of use", () => {
  const { expectedCount, cost, use } = event(0.4, 6);
  const streams = [{ expectedCount, severity: [{ ...cost, cost: use }] }];
  const law = new UseLaw(FREQUENCY, streams, 64);

  it.each([0.02, 0.5, 3])("keeps probability, mean and number of events for %d times a year", (part) => {
    const { amounts, masses, counts } = law.counted(part);
    const { count, mean } = useMoments({ use: streams });
    expect(sum(masses, () => 1)).toBeCloseTo(1, 9);
    expect(sum(masses, (index) => amounts[index]!) / (part * mean)).toBeCloseTo(1, 6);
    expect(sum(masses, (index) => counts[index]!) / (part * count)).toBeCloseTo(1, 3);
    expect(masses[0]).toBeCloseTo(Math.exp(-part * count), 12);
  });
});

describe("nodes of the mixing variable", () => {
  it.each([
    [0.25, 1],
    [0.25, 7],
    [1, 1],
    [1.5, 4],
  ])("keep probability and mean for a coefficient of %d, %d times as close", (mixingCv, fineness) => {
    const nodes = mixingNodes({ mixingCv }, fineness);
    expect(nodes.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12);
    expect(nodes.reduce((total, { level, weight }) => total + level * weight, 0)).toBeCloseTo(1, 3);
  });
});

describe("a group with a pool", () => {
  const events = [event(40, 1), event(2, 12)];
  const year = (covered: number, sign: 1 | -1) =>
    pooledGroup({
      frequency: FREQUENCY,
      events,
      periods: [{ count: 1, share: 1, covered }],
      sign,
    });

  it.each([1, -1] as const)("is plain streams if the pool holds nothing (sign %d)", (sign) => {
    const group = year(0, sign);
    expect(group.pool).toBeUndefined();
    const perHour = group.streams.map(({ severity }) => severity[0]!.cost.perUnit);
    expect(perHour).toEqual([40 + sign * 100, 40 + sign * 100]);
  });

  it.each([1, -1] as const)("tends to plain streams as the pool empties (sign %d)", (sign) => {
    const [plain, pooled] = [0, 1].map((covered) =>
      compoundDistribution([year(covered, sign)], TABLE_ACCURACY),
    );
    expect(Math.abs(pooled!.mean - plain!.mean)).toBeLessThan(1.01);
    expect(pooled!.standardDeviation / plain!.standardDeviation).toBeCloseTo(1, 3);
    for (const p of [0.05, 0.5, 0.95]) {
      const off = pooled!.rough.quantile(p).value - plain!.rough.quantile(p).value;
      expect(Math.abs(off)).toBeLessThan(0.01 * plain!.standardDeviation);
    }
  });

  it("costs what events cost besides if the pool is never used up", () => {
    const besides = [
      {
        frequency: FREQUENCY,
        streams: events.map(({ expectedCount, cost }) => ({ expectedCount, severity: [cost] })),
      },
    ];
    const [plain, pooled] = [besides, [year(1e7, 1)]].map((spec) =>
      compoundDistribution(spec, TABLE_ACCURACY),
    );
    expect(pooled!.mean / plain!.mean).toBeCloseTo(1, 4);
    expect(pooled!.standardDeviation / plain!.standardDeviation).toBeCloseTo(1, 3);
    for (const p of [0.05, 0.5, 0.95]) {
      const off = pooled!.rough.quantile(p).value - plain!.rough.quantile(p).value;
      expect(Math.abs(off)).toBeLessThan(0.01 * plain!.standardDeviation);
    }
  });
});
