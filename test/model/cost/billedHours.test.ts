import { expectedBilledHours } from "../../../src/model/cost/billedHours";
import { lognormalLaw } from "../../../src/numerics/laws/lognormalLaw";
import { roundedMoments } from "../../../src/numerics/laws/rounding";
import { readReference } from "../../reference/readReference";

const billed = (hoursPerIncident: number, hoursCv: number, minimumHours: number, incrementHours: number) =>
  expectedBilledHours({ hoursPerIncident, hoursCv, minimumHours, incrementHours });

describe("expectedBilledHours", () => {
  it("agrees with the series added term by term at 40 digits", () => {
    for (const row of readReference("billedHours.csv")) {
      const { hours, cv, minimum, increment } = row as Record<string, number>;
      const expected = row["billed"]!;
      expect(Math.abs(billed(hours!, cv!, minimum!, increment!) / expected - 1)).toBeLessThan(1e-11);
    }
  });

  it("has the second moment of the same reference", () => {
    for (const row of readReference("billedHours.csv")) {
      const rounding = { minimum: row["minimum"]!, step: row["increment"]! };
      const { mean, square } = roundedMoments(lognormalLaw(row["hours"]!, row["cv"]!), rounding, 0);
      expect(Math.abs(mean / row["billed"]! - 1)).toBeLessThan(1e-11);
      expect(Math.abs(square / row["squared"]! - 1)).toBeLessThan(1e-11);
    }
  });

  it("is the hours themselves without minimum and increment", () => {
    expect(billed(2.5, 1.2, 0, 0)).toBe(2.5);
  });

  it("rounds known hours up, and hours on a multiple not further", () => {
    expect(billed(1.1, 0, 0, 0.1)).toBeCloseTo(1.1, 15);
    expect(billed(1.01, 0, 0, 0.25)).toBe(1.25);
    expect(billed(0.2, 0, 1, 0.25)).toBe(1);
    expect(billed(0, 1.2, 1, 0.25)).toBe(1);
    expect(billed(0, 1.2, 0, 0.25)).toBe(0);
  });

  it("charges the minimum, then unrounded hours", () => {
    const law = lognormalLaw(2, 1.2);
    const excess = law.upperPartialMean(1) - law.survival(1);
    expect(billed(2, 1.2, 1, 0)).toBeCloseTo(1 + excess, 13);
  });

  it("adds half of a very fine increment to the hours", () => {
    for (const cv of [0.01, 0.3, 1.2, 5, 10]) {
      for (const step of [1e-4, 1e-6, 1e-9, 1e-13]) {
        // P(H > step) is not 1 for wild hours, so the half step holds to the mass below a step only.
        expect(Math.abs(billed(1, cv, 0, step) - 1 - step / 2)).toBeLessThan(step * 0.02 + 1e-14);
      }
    }
  });

  it("passes smoothly from a fine increment to none, with a minimum in between two multiples", () => {
    for (const cv of [0.05, 1.2, 10]) {
      const exact = billed(1, cv, 0.73205, 0);
      expect(Math.abs(billed(1, cv, 0.73205, 1e-9) / exact - 1)).toBeLessThan(1e-9);
      expect(Math.abs(billed(1, cv, 0.73205, 1e-300) / exact - 1)).toBeLessThan(1e-14);
    }
  });

  it("stays finite for hostile sizes", () => {
    const sizes = [1e-300, 1e-20, 1e20, 1e300].flatMap((step) =>
      [1e-250, 1e-9, 1e9, 1e150].flatMap((hours) =>
        [0, 1e-200, 1e100].map((minimum) => [hours, minimum, step] as const),
      ),
    );
    for (const [hours, minimum, step] of sizes) {
      for (const cv of [1e-9, 1, 10]) {
        const value = billed(hours, cv, minimum, step);
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(hours * (1 - 1e-9));
      }
    }
  });
});
