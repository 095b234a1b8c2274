import { placeAtoms, withoutLightest } from "../../../src/numerics/compound/placeAtoms";

const EVERYWHERE = { least: 0, upTo: Infinity, most: 1 << 17 };
const even = (count: number) => Array.from({ length: count }, () => 1 / count);
const TWO = [
  { at: 10, expectedCount: 3 },
  { at: 25, expectedCount: 1 },
];

describe("placeAtoms", () => {
  it("splits each count over two amounts as a binomial does, and adds equal sums up", () => {
    const atoms = placeAtoms([0.5, 0.2, 0.3], TWO, EVERYWHERE)!;
    expect(atoms.map(({ at }) => at)).toEqual([0, 10, 20, 25, 35, 50]);
    const weights = [0.5, 0.2 * 0.75, 0.3 * 0.5625, 0.2 * 0.25, 0.3 * 0.375, 0.3 * 0.0625];
    atoms.forEach(({ weight }, i) => expect(weight).toBeCloseTo(weights[i]!, 14));
  });

  it("leaves out what is too light or too large", () => {
    const atoms = placeAtoms([0.5, 0.2, 0.3], TWO, { least: 0.06, upTo: 35, most: 1 << 17 })!;
    expect(atoms.map(({ at }) => at)).toEqual([0, 10, 20, 35]);
  });

  it("writes down 2^17 sums, and no more", () => {
    const one = [{ at: 10, expectedCount: 3 }];
    expect(placeAtoms(even(2 ** 17), one, EVERYWHERE)).toHaveLength(2 ** 17);
    expect(placeAtoms(even(2 ** 17 + 1), one, EVERYWHERE)).toBeUndefined();
  });

  it("counts the visible splits of two amounts: all of few, a band of nine deviations of many", () => {
    const visible = (k: number) => 1 + Math.min(k, 18 * Math.sqrt(k * 0.25 * 0.75) + 20);
    let counts = 0;
    for (let sums = 0; sums + visible(counts) <= 2 ** 17; counts++) sums += visible(counts);
    expect(placeAtoms(even(counts), TWO, EVERYWHERE)).toBeDefined();
    expect(placeAtoms(even(counts + 1), TWO, EVERYWHERE)).toBeUndefined();
  });
});

describe("withoutLightest", () => {
  it("drops the lightest atoms as long as they weigh no more together than given", () => {
    const atoms = [0.4, 0.1, 0.2, 0.3].map((weight, at) => ({ at, weight }));
    expect(withoutLightest(atoms, 0.31).map(({ at }) => at)).toEqual([0, 3]);
    expect(withoutLightest(atoms, 0.05)).toEqual(atoms);
  });
});
