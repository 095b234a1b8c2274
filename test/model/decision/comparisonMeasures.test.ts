import { ComparisonMeasures, comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { type Measure, measureByText } from "../../../src/model/decision/measures";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";

const measures = new ComparisonMeasures(DEFAULT_SCENARIO);
const measure = (text: string): Measure => measureByText(text)!;

describe("break-fix minus managed", () => {
  it("is in cash what break-fix costs less certain fees, since no managed invoice depends on incidents", () => {
    const breakFix = measures.option("break-fix").distribution("cash");
    const fees = measures.option("managed").yearCost().cash;
    const difference = measures.difference("cash");
    expect(difference.mean).toBeCloseTo(breakFix.mean - fees, 6);
    expect(difference.standardDeviation / breakFix.standardDeviation).toBeCloseTo(1, 9);
    for (const p of [0.05, 0.5, 0.95])
      expect((difference.quantile(p) + fees) / breakFix.quantile(p)).toBeCloseTo(1, 5);
  });

  it("says how far its chances may be off, which is next to nothing", () => {
    for (const amount of [-10_000, 0, 10_000]) {
      const error = measures.difference("total").probabilityError(amount);
      expect(error).toBeGreaterThanOrEqual(0);
      expect(error).toBeLessThan(1e-3);
    }
  });

  it("is the difference of the values for what is expected, and of the same years for what is spread", () => {
    for (const text of ["cash", "total", "term cash", "npv", "exit cost"]) {
      const [breakFix, managed] = ["break-fix" as const, "managed" as const].map((option) =>
        measures.option(option).value(measure(text)),
      );
      expect(measures.differenceValue(measure(text))).toBe(breakFix! - managed!);
    }
    expect(measures.differenceValue(measure("p95"))).toBe(measures.difference("total").quantile(0.95));
    expect(measures.differenceValue(measure("cash sd"))).toBe(measures.difference("cash").standardDeviation);
    expect(measures.differenceValue(measure("term p50"))).toBe(
      measures.difference("total", true).quantile(0.5),
    );
  });

  it("knows the year from the term, and cash from the total", () => {
    const means = (["cash", "total"] as const).flatMap((scope) =>
      [false, true].map((isTerm) => measures.difference(scope, isTerm).mean),
    );
    expect(new Set(means.map(Math.round)).size).toBe(4);
  });
});

describe("the measures of a scenario", () => {
  it("are calculated once for equal scenarios, and again for any other", () => {
    const known = comparisonMeasures({ ...DEFAULT_SCENARIO });
    expect(comparisonMeasures({ ...DEFAULT_SCENARIO })).toBe(known);
    expect(comparisonMeasures({ ...DEFAULT_SCENARIO, users: 26 })).not.toBe(known);
  });
});
