import { erfc, normalTail } from "../../../src/numerics/functions/errorFunction";
import { readReference } from "../../reference/readReference";

describe("erfc", () => {
  it("agrees with 40-digit values to 2e-15 relative, also where it is 1e-300", () => {
    for (const { x, erfc: expected } of readReference("erfc.csv")) {
      expect(Math.abs(erfc(x!) / expected! - 1)).toBeLessThan(2e-15);
    }
  });

  it("ends at 2 and 0", () => {
    expect([erfc(-Infinity), erfc(-30), erfc(0), erfc(30), erfc(Infinity)]).toEqual([2, 2, 1, 0, 0]);
    expect(normalTail(0)).toBe(0.5);
  });
});
