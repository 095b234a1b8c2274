import { polynomialAt } from "../../../src/numerics/transforms/polynomial";

function at(coefficients: number[], re: number, im: number): [number, number] {
  const z = { re, im };
  polynomialAt(Float64Array.from(coefficients), z);
  return [z.re, z.im];
}

describe("polynomialAt", () => {
  it("has the constant first, for odd and even degrees", () => {
    expect(at([3, 2, 1], 10, 0)).toEqual([123, 0]);
    expect(at([4, 3, 2, 1], 10, 0)).toEqual([1234, 0]);
    expect(at([5], 2, 2)).toEqual([5, 0]);
    expect(at([], 2, 2)).toEqual([0, 0]);
  });

  it("multiplies as complex numbers do", () => {
    // (1 + i)^3 = -2 + 2i.
    expect(at([0, 0, 0, 1], 1, 1)).toEqual([-2, 2]);
    expect(at([1, 1, 1], 0, 1)).toEqual([0, 1]);
    // (1 + i)^6 = -8i and (1 + i)^7 = 8 - 8i, so that both halves turn more than once.
    expect(at([0, 0, 0, 0, 0, 0, 1], 1, 1)).toEqual([0, -8]);
    expect(at([0, 0, 0, 0, 0, 0, 0, 1], 1, 1)).toEqual([8, -8]);
  });
});
