import { interpolate, lagrangeWeights } from "../../../src/numerics/functions/lagrange";

const weightsAt = (u: number): number[] => {
  const weights = new Float64Array(6);
  lagrangeWeights(u, weights);
  return [...weights];
};

describe("Lagrange weights", () => {
  it.each([0, 0.2, 0.5, 0.77, 1])("keep five moments and the mass at %d", (u) => {
    for (let power = 0; power <= 5; power++) {
      const moment = weightsAt(u).reduce((sum, weight, i) => sum + weight * (i - 2) ** power, 0);
      expect(moment).toBeCloseTo(u ** power, 13);
    }
  });

  it("interpolate polynomials of degree 5, also beside the ends of the table", () => {
    const polynomial = (x: number): number => 1 + x - 2 * x ** 3 + 0.1 * x ** 5;
    const nodes = Float64Array.from({ length: 12 }, (_, i) => polynomial(i - 4));
    for (const x of [-4, -3.5, -1.2, 0, 3.3, 6.9])
      expect(interpolate(nodes, 4, x)).toBeCloseTo(polynomial(x), 8);
  });
});
