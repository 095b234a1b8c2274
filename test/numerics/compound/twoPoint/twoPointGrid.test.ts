import { TwoPointGrid } from "../../../../src/numerics/compound/twoPoint/twoPointGrid";
import { fixedLaw } from "../../../../src/numerics/laws/law";
import type { StreamGroup } from "../../../../src/numerics/compound/compoundSpec";

const CHEAP = 84.5;
const DEAR = 131.37;

interface Year {
  readonly cheapCount: number;
  readonly dearCount: number;
  readonly levelCv: number;
}

function gridOf({ cheapCount, dearCount, levelCv }: Year): TwoPointGrid {
  const amounts = [
    { at: DEAR, expectedCount: dearCount },
    { at: CHEAP, expectedCount: cheapCount },
  ];
  const group: StreamGroup = {
    frequency: { mixingCv: levelCv },
    streams: amounts.map(({ at, expectedCount }) => ({
      expectedCount,
      severity: [
        {
          weight: 1,
          law: fixedLaw(1),
          cost: { fixed: at, perUnit: 0, perRoundedUnit: 0, rounding: { minimum: 0, step: 0 } },
        },
      ],
    })),
  };
  return new TwoPointGrid(group, amounts);
}

/** P(cheap events = i and costly events = j) for i and j below a bound: by ratios of neighbours from P(0, 0) on. */
function jointProbabilities({ cheapCount, dearCount, levelCv }: Year, numbers: number): number[][] {
  const spread = levelCv ** 2;
  const total = cheapCount + dearCount;
  const none = spread === 0 ? Math.exp(-total) : (1 + total * spread) ** (-1 / spread);
  const more = (n: number, expectedCount: number): number =>
    ((1 + n * spread) * expectedCount) / (1 + total * spread);
  const rows: number[][] = [];
  let first = none;
  for (let i = 0; i < numbers; i++) {
    const row = [first];
    for (let j = 1; j < numbers; j++) row.push((row[j - 1]! * more(i + j - 1, dearCount)) / j);
    rows.push(row);
    first *= more(i, cheapCount) / (i + 1);
  }
  return rows;
}

const YEARS: readonly Year[] = [
  { cheapCount: 7, dearCount: 2.5, levelCv: 0 },
  { cheapCount: 40, dearCount: 55, levelCv: 0.1 },
  { cheapCount: 3, dearCount: 0.001, levelCv: 0.5 },
  { cheapCount: 0.02, dearCount: 12, levelCv: 1 },
];

describe("TwoPointGrid", () => {
  it.each(YEARS)(
    "is the sum over all pairs of numbers, for $cheapCount and $dearCount events at $levelCv",
    (year) => {
      const grid = gridOf(year);
      const joint = jointProbabilities(year, 260);
      const mean = year.cheapCount * CHEAP + year.dearCount * DEAR;
      for (const amount of [0, 0.1, 0.5, 0.9, 1, 1.3, 2].map((part) => part * mean)) {
        let [below, shortfall] = [0, 0];
        joint.forEach((row, i) =>
          row.forEach((probability, j) => {
            const left = amount - i * CHEAP - j * DEAR;
            // Amounts are added up in another order here.
            if (left < -1e-9) return;
            below += probability;
            shortfall += probability * left;
          }),
        );
        expect(Math.abs(grid.cdf(amount) - below)).toBeLessThan(1e-13);
        expect(Math.abs(grid.expectedGapBelow(amount) - shortfall)).toBeLessThan(1e-13 * mean);
      }
    },
  );

  it("counts an amount that was added up in another order", () => {
    const grid = gridOf(YEARS[0]!);
    let sum = 0;
    for (let i = 0; i < 3; i++) sum += DEAR;
    for (let i = 0; i < 7; i++) sum += CHEAP;
    const amount = 7 * CHEAP + 3 * DEAR;
    expect(grid.cdf(Math.min(sum, amount))).toBe(grid.cdf(amount * (1 + 1e-13)));
    expect(grid.cdf(amount * (1 - 1e-9))).toBeLessThan(grid.cdf(amount));
  });

  it.each([0.001, 0.05, 0.5, 0.95, 0.999])("finds the attained amount of level %d", (level) => {
    for (const year of YEARS) {
      const grid = gridOf(year);
      const value = grid.firstAt(level);
      expect(grid.cdf(value)).toBeGreaterThanOrEqual(level);
      if (value > 0) expect(grid.cdf(value * (1 - 1e-9))).toBeLessThan(level);
      const numbers = Array.from({ length: 260 }, (_, i) => (value - i * CHEAP) / DEAR);
      expect(numbers.some((j) => j > -1e-9 && Math.abs(j - Math.round(j)) < 1e-9)).toBe(true);
    }
  });

  it("is nothing below 0", () => {
    expect(gridOf(YEARS[0]!).cdf(-1)).toBe(0);
    expect(gridOf(YEARS[0]!).expectedGapBelow(-1)).toBe(0);
  });

  it("has hundreds of thousands of events at their normal limit", () => {
    const [cheapCount, dearCount] = [150_000, 90_000];
    const grid = gridOf({ cheapCount, dearCount, levelCv: 0 });
    const mean = cheapCount * CHEAP + dearCount * DEAR;
    const deviation = Math.sqrt(cheapCount * CHEAP ** 2 + dearCount * DEAR ** 2);
    // Edgeworth's first term: the skewness of the sum is far below a thousandth of its deviation.
    expect(Math.abs(grid.cdf(mean) - 0.5)).toBeLessThan(1e-3);
    expect(Math.abs(grid.cdf(mean + 1.959964 * deviation) - 0.975)).toBeLessThan(1e-4);
    expect(grid.expectedGapBelow(mean) / (deviation / Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 4);
  });
});
