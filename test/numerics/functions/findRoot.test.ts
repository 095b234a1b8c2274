import fc from "fast-check";
import { findCrossing, findRoot } from "../../../src/numerics/functions/findRoot";

describe("the root of a function", () => {
  it("is found to the last digits", () => {
    expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(findRoot((x) => Math.exp(x) - 1e6, -50, 50)).toBeCloseTo(Math.log(1e6), 12);
  });

  it("is an end where the function is 0 there", () => {
    expect(findRoot((x) => x, 0, 5)).toBe(0);
    expect(findRoot((x) => x - 5, 0, 5)).toBe(5);
  });

  it("is found on a jump", () => {
    expect(findRoot((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 12);
  });

  it("is found where it is too small to be told from 0", () => {
    const cubic = (x: number) => (x - 5e-324) ** 3 + 3.6 * (x - 5e-324);
    expect(Math.abs(findRoot(cubic, -11, 12))).toBeLessThan(1e-14);
  });

  it("takes few steps for smooth functions", () => {
    let calls = 0;
    findRoot((x) => (calls++, Math.exp(x) - 5), -3, 9);
    expect(calls).toBeLessThan(20);
  });

  it("is refused without a change of sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
    expect(() => findRoot(() => NaN, -1, 1)).toThrow(RangeError);
  });

  it("is found for any cubic with a root inside", () => {
    const root = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(root, fc.double({ min: 0, max: 5, noNaN: true }), (at, slope) => {
        const found = findRoot((x) => (x - at) ** 3 + slope * (x - at), -11, 12);
        expect(Math.abs(found - at)).toBeLessThan(1e-4);
        expect(Math.abs((found - at) ** 3 + slope * (found - at))).toBeLessThan(1e-10);
      }),
    );
  });
});

describe("findCrossing", () => {
  it.each([
    ["a smooth rise", (x: number) => 1 - Math.exp(-x), Math.LN2],
    ["a jump", (x: number) => (x >= 3 ? 1 : 0), 3],
    ["a jump on a slope", (x: number) => 1e-3 * x + (x >= 3 ? 0.6 : 0), 3],
    ["the beginning of a flat piece at the level", (x: number) => (x >= 3 ? 0.5 : 0.2), 3],
  ])("finds %s", (_, f, expected) => {
    const found = findCrossing(f, 0.5, 0, 8);
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-15 * expected);
    expect(f(found)).toBeGreaterThanOrEqual(0.5 - 1e-16);
  });

  it("gives the end where the level is reached before or never", () => {
    expect(findCrossing((x) => x, 0.5, 1, 8)).toBe(1);
    expect(findCrossing((x) => x / 100, 0.5, 1, 8)).toBe(8);
  });
});
