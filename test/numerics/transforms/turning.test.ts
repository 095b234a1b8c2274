import { Turning } from "../../../src/numerics/transforms/turning";

describe("Turning", () => {
  it("is exp(i angle index) at neighbouring indices, after leaps and over many turns", () => {
    const turning = new Turning(0.37, 2);
    const indices = [0, 1, 2, 3, 100, 101, 64, 65, 5, ...Array.from({ length: 1000 }, (_, i) => 5000 + i)];
    for (const index of indices) {
      turning.turnTo(index);
      expect(turning.re).toBeCloseTo(2 * Math.cos(0.37 * index), 11);
      expect(turning.im).toBeCloseTo(2 * Math.sin(0.37 * index), 11);
    }
  });
});
