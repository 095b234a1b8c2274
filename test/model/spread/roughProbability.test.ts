import { AccuracyError } from "../../../src/numerics/compound/accuracy";
import { TYPICAL_SCENARIO } from "../typicalScenario";
import { ComparisonMeasures } from "../../../src/model/decision/comparisonMeasures";

const difference = (users: number, incidentsPerUserPerMonth: number) =>
  new ComparisonMeasures({ ...TYPICAL_SCENARIO, users, incidentsPerUserPerMonth }).difference("total");

describe("a probability at a jump", () => {
  it.each([
    [1.13, 0.25],
    [1.2, 0.25],
    [1.24, 0.25],
    [1.2, 0.05],
  ])(
    "is refused with %p users and %p incidents, and had roughly between its neighbours",
    (users, incidents) => {
      const own = difference(users, incidents);
      expect(() => own.probabilityOver(0)).toThrow(AccuracyError);
      const { value, error } = own.roughProbabilityOver(0);
      expect(error).toBeLessThan(0.02);
      // Probabilities fall; farther from the jump they are exact enough.
      const [below, above] = [-120, 120].map((amount) => own.roughProbabilityOver(amount).value);
      expect(value - error).toBeLessThanOrEqual(below!);
      expect(value + error).toBeGreaterThanOrEqual(above!);
    },
  );

  it("is the same roughly and exactly where there is none", () => {
    const own = difference(25, 0.25);
    expect(own.roughProbabilityOver(0).value).toBe(own.probabilityOver(0));
    expect(own.roughTailMean(0.95).value).toBe(own.tailMean(0.95));
    const own95 = own.roughTailMean(0.95);
    expect(own95.error / own95.value).toBeLessThan(1e-3);
  });

  it("is certain where nothing varies", () => {
    const quiet = {
      users: 5,
      incidentsPerUserPerMonth: 0,
      securityEventsPerYear: 0,
      dataLossEventsPerYear: 0,
    };
    const own = new ComparisonMeasures({ ...TYPICAL_SCENARIO, ...quiet }).difference("total");
    expect(own.roughProbabilityOver(own.mean - 1)).toEqual({ value: 1, error: 0 });
    expect(own.roughProbabilityOver(own.mean + 1)).toEqual({ value: 0, error: 0 });
  });
});
