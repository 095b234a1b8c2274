import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { provenance } from "../../../src/model/decision/provenance";

describe("whose figures the totals rest on", () => {
  it("sums to 1", () => {
    const { own, published, assumed } = provenance(DEFAULT_SCENARIO);
    expect(own + published + assumed).toBeCloseTo(1, 12);
    expect(Math.min(own, published, assumed)).toBeGreaterThan(0);
  });

  it("counts a figure as the buyer's own once it differs from its default", () => {
    const before = provenance(DEFAULT_SCENARIO);
    const after = provenance({ ...DEFAULT_SCENARIO, waitHoursBreakFixP3: 7.77 });
    expect(after.own).toBeGreaterThan(before.own);
  });

  it("weighs what the totals hang on: a firm that is all fees rests on the fee", () => {
    const fees = {
      ...DEFAULT_SCENARIO,
      incidentsPerUserPerMonth: 0,
      adminHoursBreakFix: 0,
      adminHoursManaged: 0,
    };
    const own = provenance({ ...fees, managedFeePerUser: 1e6 }).own;
    expect(own).toBeGreaterThan(0.99);
  });
});
