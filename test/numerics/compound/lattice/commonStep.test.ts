import { commonStep } from "../../../../src/numerics/compound/lattice/commonStep";

describe("commonStep", () => {
  it.each([
    [[37.5, 56.25, 115], 1.25],
    [[0.3, 0.1], 0.1],
    [[1.1, 0.1], 0.1],
    [[34.37, 51.555], 17.185],
    [[0, 250, -100], 50],
    [[7], 7],
    // Euclid's remainders would lose all digits from the first pair to the third amount.
    [[76.37, 138.87, 62.5], 0.01],
  ])("of %j is %d", (amounts, step) => {
    expect(commonStep(amounts) / step).toBeCloseTo(1, 12);
  });

  it.each([[[]], [[0]], [[Math.PI, Math.E]], [[1, 1e-300]], [[1e8, 0.5]]])(
    "of %j does not exist",
    (amounts) => {
      expect(commonStep(amounts)).toBe(0);
    },
  );
});
