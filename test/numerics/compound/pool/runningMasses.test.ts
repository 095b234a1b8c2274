import { RunningMasses } from "../../../../src/numerics/compound/pool/runningMasses";

const amounts = Float64Array.from([-1, -0.5, 0, 0.5, 1, 1.5, 2, 9]);
const masses = Float64Array.from([1e-12, 0.1, 0.2, 0.3, 0.2, 0.1, 0.06, 0.04]);
const grid = () => ({
  amounts: Float64Array.from({ length: 402 }, (_, index) => -200 + index),
  masses: new Float64Array(402),
});
const sum = (numbers: Float64Array, of: (index: number) => number): number =>
  numbers.reduce((total, each, index) => total + each * of(index), 0);

describe("masses with running totals", () => {
  it.each([
    [0, 0],
    [3, 0],
    [0.3, 0.01],
    [0.3, -0.7],
    [-2, 15],
    [5, -20],
  ])("keep probability, mean and place on a line from %d with slope %d", (at, slope) => {
    const law = grid();
    new RunningMasses({ amounts, masses }).deposit(law, { at, slope, weight: 0.5 }, { from: 1, to: 8 });
    const moved = masses.slice(1);
    expect(sum(law.masses, () => 1)).toBeCloseTo(0.5 * sum(moved, () => 1), 12);
    const mean = 0.5 * sum(moved, (index) => at + slope * amounts[index + 1]!);
    expect(sum(law.masses, (index) => law.amounts[index]!)).toBeCloseTo(mean, 10);
    const one = grid();
    for (let i = 1; i < 8; i++) {
      const place = at + slope * amounts[i]! + 200;
      const below = Math.floor(place);
      one.masses[below]! += 0.5 * masses[i]! * (1 - place + below);
      one.masses[below + 1]! += 0.5 * masses[i]! * (place - below);
    }
    law.masses.forEach((mass, index) => expect(mass).toBeCloseTo(one.masses[index]!, 12));
  });

  it.each([
    [-2, 0],
    [-1, 1],
    [0.6, 4],
    [2, 7],
    [8, 7],
    [9, 8],
  ])("know how many amounts lie up to %d", (amount, count) => {
    expect(new RunningMasses({ amounts, masses }).upTo(amount)).toBe(count);
  });
});
