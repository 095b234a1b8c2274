import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { reasons } from "../../../src/model/decision/reasons";
import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";
import { decide } from "../../../src/model/decision/verdict";

const alike = { handsOnHoursP1: 1, handsOnHoursP2: 1, handsOnHoursP3: 1, handsOnHoursP4: 1 };
const known = { hoursCv: 0, afterHoursShare: 0, userGrowth: 0 };

/** Few incidents of known hours: a year's total jumps from one amount to the next. */
const SMALL_FIRMS: readonly Partial<Scenario>[] = [
  { ...known, ...alike, users: 10, incidentsPerUserPerMonth: 0.2, yearCv: 0.5, onSiteShare: 0 },
  { ...known, users: 3, incidentsPerUserPerMonth: 0.05, yearCv: 0.5, onSiteShare: 0.15, userGrowth: 0.05 },
  { ...known, users: 5, incidentsPerUserPerMonth: 0.305, yearCv: 1, onSiteShare: 0.3, afterHoursShare: 0.1 },
  { ...known, users: 3, incidentsPerUserPerMonth: 0.6, yearCv: 1, onSiteShare: 0.15 },
  { ...known, users: 3, incidentsPerUserPerMonth: 0.1, yearCv: 0.25, onSiteShare: 0.3, afterHoursShare: 0.1 },
];

describe("a comparison of a small firm with known hours", () => {
  it.each(SMALL_FIRMS)("has a verdict with its reasons for %j", (changes) => {
    const measures = comparisonMeasures({ ...DEFAULT_SCENARIO, ...changes });
    const decision = decide(measures);
    expect(reasons(measures, decision).length).toBeGreaterThan(30);
    expect(decision.managedWins).toBeGreaterThanOrEqual(0);
  });

  it.each(SMALL_FIRMS)("has quantiles whose chance is right to a thousandth, for %j", (changes) => {
    const measures = comparisonMeasures({ ...DEFAULT_SCENARIO, ...changes });
    for (const option of ["break-fix", "managed"] as const) {
      const total = measures.option(option).distribution("total");
      for (const p of [0.05, 0.5, 0.8, 0.95]) {
        const quantile = total.quantile(p);
        expect(total.probabilityOver(quantile * 1.002)).toBeLessThan(1 - p + 1e-3);
        expect(total.probabilityOver(quantile * 0.998)).toBeGreaterThan(1 - p - 1e-3);
      }
    }
  });
});
