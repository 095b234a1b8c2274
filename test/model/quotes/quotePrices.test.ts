import fc from "fast-check";
import { managedContract } from "../../../src/model/contracts/managedContract";
import { userFees } from "../../../src/model/contracts/feePerUser";
import { exitCosts } from "../../../src/model/cost/exitCost";
import { managedServiceCost } from "../../../src/model/cost/managedServiceCost";
import { firstYearCost, firstYearDifference } from "../../../src/model/decision/compareOptions";
import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { mainFee } from "../../../src/model/contracts/mainFee";
import { breakevenFee } from "../../../src/model/quotes/breakevenFee";
import { quoteScenario } from "../../../src/model/quotes/quoteScenario";
import { readQuotes } from "../../../src/model/quotes/readQuotes";
import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";

const FIRM: Scenario = { ...DEFAULT_SCENARIO, users: 60 };

function priced(firm: Scenario, ...rows: (readonly [string, string | number])[]) {
  const { quotes, issues } = readQuotes([["", "Quote"], ...rows]);
  expect(issues.filter(({ kind }) => kind === "error")).toEqual([]);
  const scenario = quoteScenario(firm, quotes[0]!);
  return { scenario, own: comparisonMeasures(scenario).option("managed") };
}

describe("a quote as it is on paper", () => {
  it("of 145 a month for 60 people costs 132,240.00 in its year", () => {
    const { own } = priced(
      FIRM,
      ["Fee per user", 145],
      ["Contract term", 12],
      ["Onboarding, months of fee", 2],
      ["Escalator", 0.04],
      ["Out-of-scope work", 0.1],
    );
    expect(own.yearCost().cash).toBeCloseTo(132_240, 8);
  });

  it("per device, server and site with projects costs 97,560.00 a year and 260,512.28 today", () => {
    const { own, scenario } = priced(
      { ...FIRM, projectHoursPerYear: 80 },
      ["Devices", 60],
      ["Price per workstation", 95],
      ["Number of servers", 3],
      ["Fee per server", 210],
      ["Locations", 2],
      ["Fee per location", 350],
      ["Project rate", 165],
      ["Term", 36],
      ["Notice in days", 60],
      ["Exit fee", 0.5],
    );
    expect(own.yearCost().cash).toBeCloseTo(97_560, 8);
    expect(own.value({ kind: "single", name: "npv" })).toBeCloseTo(260_512.28, 2);
    // 7,030 a month: until 12 months and 60 days, then half of the rest, and the handover.
    const notice = 60 / (365.25 / 12);
    const expected = 7030 * notice + 0.5 * 7030 * (24 - notice) + 2500;
    expect(exitCosts(scenario)[11]!.total).toBeCloseTo(expected, 8);
  });

  it.each([
    [0, 10, 50],
    [0, 20, 90],
    [0, 35, 130],
    [0, 45, 150],
    [1, 45, 90],
    [1, 30, 90],
    [1, 10, 50],
    [0, 10.5, 52],
  ])("in bands of 10 at 5, 4, 3, the rest at 2 (kind %d) costs for %d users %d", (kind, users, expected) => {
    const bands = { usersBeforeFeeBand2: 10, feeInBand2: 4, usersBeforeFeeBand3: 20, feeInBand3: 3, usersBeforeFeeBand4: 30, feeInBand4: 2 }; // prettier-ignore
    expect(userFees({ ...FIRM, managedFeePerUser: 5, ...bands, feeBandsByVolume: kind }, users)).toBeCloseTo(
      expected,
      10,
    );
  });

  it("agrees with MSP_COST to the cent on all that both can express", () => {
    const terms = fc.record({
      users: fc.integer({ min: 1, max: 500 }),
      feePerUser: fc.integer({ min: 1, max: 30_000 }).map((cents) => cents / 100),
      onboardingFee: fc.integer({ min: 0, max: 20_000 }),
      annualIncrease: fc.integer({ min: 0, max: 10 }).map((percent) => percent / 100),
      minimumUsers: fc.integer({ min: 0, max: 100 }),
      otherMonthlyFees: fc.integer({ min: 0, max: 5000 }),
      outOfScopeShare: fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100),
      months: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(terms, (each) => {
        const { own } = priced(
          { ...FIRM, users: each.users },
          ["Fee per user", each.feePerUser],
          ["Setup fee", each.onboardingFee],
          ["Uplift", each.annualIncrease],
          ["Minimum users billed", each.minimumUsers],
          ["Flat fee", each.otherMonthlyFees],
          ["Out of scope", each.outOfScopeShare],
          ["Term", each.months],
        );
        expect(own.termCost().cash).toBeCloseTo(managedServiceCost(each), 4);
      }),
    );
  });

  it("bills work after hours and on site that the contract leaves out", () => {
    // Known hours without rounding: 0.35 of the incidents on site, 0.15 after hours, at 200 and times 1.5.
    const firm = { ...FIRM, hoursCv: 0, incrementHours: 0, minimumHoursOnSite: 0, minimumHoursRemote: 0, incidentReduction: 0, changeIncidentShare: 0 }; // prettier-ignore
    const billed = (late: string, visit: string) =>
      priced(firm, ["Flat fee", 100], ["Overage rate", 200], ["After hours", late], ["On site", visit])
        .own.yearCost()
        .lines.find(({ label }) => label === "Invoices for incidents")!.amount;
    const hours = 60 * 0.25 * 12 * 1.3775;
    const trips = 60 * 0.25 * 12 * 0.35 * 60;
    expect(billed("included", "included")).toBe(0);
    expect(billed("billed", "included")).toBeCloseTo(hours * 0.15 * 300, 6);
    expect(billed("included", "billed")).toBeCloseTo(hours * 0.35 * 200 + trips, 6);
    expect(billed("billed", "billed")).toBeCloseTo(hours * (0.15 * 300 + 0.85 * 0.35 * 200) + trips, 6);
  });
});

describe("the price at which a quote would win", () => {
  it("is that of its main fee, and gives no difference when put back", () => {
    const { scenario } = priced(FIRM, ["Fee per device", 95], ["Fee per server", 210], ["Setup fee", 3000]);
    expect(mainFee(scenario)).toBe("managedFeePerDevice");
    const fee = breakevenFee(scenario, "managedFeePerDevice")!;
    expect(fee).toBeGreaterThan(0);
    const back = { ...scenario, managedFeePerDevice: fee };
    expect(Math.abs(firstYearDifference(back).total)).toBeLessThan(1e-6);
    expect(firstYearCost(managedContract, back).total).toBeGreaterThan(1000);
  });

  it("does not exist where managed costs more even without it", () => {
    const { scenario } = priced({ ...FIRM, users: 1, incidentsPerUserPerMonth: 0.01 }, ["Fee per user", 95], ["Setup fee", 1e6]); // prettier-ignore
    expect(breakevenFee(scenario, "managedFeePerUser")).toBeUndefined();
  });
});
