import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import type { Reason } from "../../../src/model/decision/reason";
import { riskReasons } from "../../../src/model/decision/riskReasons";
import { DEFAULT_SCENARIO, type FieldName } from "../../../src/model/assumptions/scenario";

function found<Kind extends Reason["kind"]>(kind: Kind, changes: Partial<Record<FieldName, number>> = {}) {
  const all = riskReasons(comparisonMeasures({ ...DEFAULT_SCENARIO, ...changes }));
  return all.filter((reason): reason is Extract<Reason, { kind: Kind }> => reason.kind === kind);
}

describe("reasons out of the distributions", () => {
  const measures = comparisonMeasures(DEFAULT_SCENARIO);
  const [breakFix, managed] = [measures.option("break-fix"), measures.option("managed")];

  it("give a bad year in twenty of each option", () => {
    const years = found("badYear");
    expect(years.map(({ option }) => option)).toEqual(["break-fix", "managed"]);
    [breakFix, managed].forEach((own, index) => {
      const total = own.distribution("total");
      expect(total.probabilityOver(years[index]!.figure)).toBeCloseTo(0.05, 3);
      expect(years[index]!.mean).toBeCloseTo(own.yearCost().total, 4);
    });
  });

  it("give the range of nine years in ten", () => {
    const [range] = found("range");
    const difference = measures.difference("total");
    expect(difference.probabilityOver(range!.low)).toBeCloseTo(0.95, 3);
    expect(difference.probabilityOver(range!.high)).toBeCloseTo(0.05, 3);
  });

  it("regret what the other option would have saved, on average over all years", () => {
    const difference = measures.difference("total");
    const years = Array.from({ length: 4000 }, (_, index) => difference.quantile((index + 0.5) / 4000));
    const average = (saved: (year: number) => number) =>
      years.reduce((sum, year) => sum + Math.max(0, saved(year)), 0) / years.length;
    const [ofBreakFix, ofManaged] = found("regret");
    expect(ofBreakFix!.option).toBe("break-fix");
    expect(ofBreakFix!.figure / average((year) => year)).toBeCloseTo(1, 1);
    expect(ofManaged!.option).toBe("managed");
    expect(ofManaged!.figure / average((year) => -year)).toBeCloseTo(1, 1);
  });

  it("price certainty only where managed costs more on average and less in a bad year", () => {
    const dear = { managedFeePerUser: 160 };
    const [premium] = found("certaintyPremium", dear);
    const own = comparisonMeasures({ ...DEFAULT_SCENARIO, ...dear });
    const [loose, tight] = [own.option("break-fix"), own.option("managed")];
    const removed = loose.distribution("total").quantile(0.95) - tight.distribution("total").quantile(0.95);
    expect(removed).toBeGreaterThan(0);
    expect(premium!.removed).toBeCloseTo(removed, 6);
    expect(premium!.figure * removed).toBeCloseTo(tight.yearCost().total - loose.yearCost().total, 3);
    expect(found("certaintyPremium", { managedFeePerUser: 20 })).toEqual([]);
    expect(found("certaintyPremium", { managedFeePerUser: 2000 })).toEqual([]);
  });

  it("say how much cash varies and how often the budget is missed by a tenth", () => {
    const [spread] = found("cashSpread", { budgetCap: 30_000 });
    const cash = breakFix.distribution("cash");
    expect(spread!.figure).toBeCloseTo(cash.standardDeviation / cash.mean, 10);
    expect(spread!.budgetMiss).toBeCloseTo(cash.probabilityOver(33_000), 10);
    expect(found("cashSpread")[0]!.budgetMiss).toBeCloseTo(cash.probabilityOver(1.1 * cash.mean), 8);
  });

  it("reserve what covers four years in five", () => {
    const cash = breakFix.distribution("cash");
    const [reserve] = found("reserve");
    expect(cash.probabilityOver(cash.mean + reserve!.figure)).toBeCloseTo(0.2, 3);
  });
});

describe("the split of the variance of invoices", () => {
  /** Incidents that all take an hour and cost the same. */
  const alike = {
    hoursCv: 0,
    handsOnHoursP1: 1,
    handsOnHoursP2: 1,
    handsOnHoursP3: 1,
    handsOnHoursP4: 1,
    onSiteShare: 0,
    afterHoursShare: 0,
    userGrowth: 0,
  };

  it("is all number where incidents and years are alike", () => {
    const [split] = found("varianceSplit", { ...alike, yearCv: 0 });
    expect(split!.count).toBeCloseTo(1, 10);
    expect(split!.year).toBe(0);
    expect(split!.severity).toBeCloseTo(0, 10);
  });

  it("sets good and bad years against the number: m to (cv m)^2", () => {
    const [split] = found("varianceSplit", { ...alike, yearCv: 0.25 });
    const incidents = 25 * 0.25 * 12;
    expect(split!.year / split!.count).toBeCloseTo(0.25 ** 2 * incidents, 8);
    expect(split!.count + split!.year).toBeCloseTo(1, 10);
  });

  it("is left out where there are no invoices", () => {
    expect(found("varianceSplit", { incidentsPerUserPerMonth: 0 })).toEqual([]);
  });
});
