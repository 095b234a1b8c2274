import fc from "fast-check";
import { firstWhole } from "../../../src/numerics/functions/firstWhole";

describe("firstWhole", () => {
  it("finds where a condition begins to hold, whatever is guessed", () => {
    const whole = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(whole(500), whole(600), whole(40), (begins, about, within) => {
        const found = firstWhole((n) => n >= begins, { about, within: within + 1, last: 500 });
        expect(found).toBe(begins);
      }),
    );
  });

  it("is the last number where the condition holds at none", () => {
    expect(firstWhole(() => false, { about: 3, within: 2, last: 9 })).toBe(9);
  });

  it("asks seldom around a good guess", () => {
    let asked = 0;
    const holds = (n: number): boolean => (asked++, n >= 123_456);
    expect(firstWhole(holds, { about: 123_450, within: 16, last: 1e9 })).toBe(123_456);
    expect(asked).toBeLessThan(8);
  });
});
