import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";
import { blockHoursContract } from "../../../src/model/contracts/blockHoursContract";
import { breakFixContract } from "../../../src/model/contracts/breakFixContract";
import { managedContract } from "../../../src/model/contracts/managedContract";
import { budget } from "../../../src/model/cost/budget";
import { expectedExitCost } from "../../../src/model/cost/exitCost";
import { monthCosts } from "../../../src/model/cost/optionCost";
import { dataLossCost, securityEventsPerYear } from "../../../src/model/cost/risk";
import { months } from "../../../src/model/cost/timeline";
import { ComparisonMeasures } from "../../../src/model/decision/comparisonMeasures";

const scenario = (changes: Partial<Scenario>): Scenario => ({ ...DEFAULT_SCENARIO, ...changes });

/** Every incident takes one hour and is billed as it is, in working hours and without a visit. */
const PLAIN: Partial<Scenario> = {
  handsOnHoursP1: 1,
  handsOnHoursP2: 1,
  handsOnHoursP3: 1,
  handsOnHoursP4: 1,
  hoursCv: 0,
  yearCv: 0,
  afterHoursShare: 0,
  onSiteShare: 0,
  incrementHours: 0,
  minimumHoursRemote: 0,
  minimumHoursOnSite: 0,
  userGrowth: 0,
  partsPerIncident: 0,
};

const INCLUDED = 1;
const ALL_INCLUDED: Partial<Scenario> = Object.fromEntries(
  ["networkMonitoring", "securityManagement", "updates", "backups"].flatMap((service) =>
    ["BreakFix", "Managed", "BlockHours", "CoManaged", "InHouse"].map((option) => [
      `${service}${option}`,
      INCLUDED,
    ]),
  ),
);

describe("worked out by hand", () => {
  it("security that a provider includes prevents its share of events, and no other does", () => {
    const given = scenario({ ...ALL_INCLUDED, securityEventsPerYear: 0.1, securityReduction: 0.4 });
    const events = (["BreakFix", "Managed", "BlockHours", "CoManaged", "InHouse"] as const).map((option) =>
      Number(securityEventsPerYear(given, option).toFixed(10)),
    );
    expect(events).toEqual([0.1, 0.06, 0.1, 0.06, 0.1]);
  });

  it("hours beyond a block cost what they cost in their own year", () => {
    // 60 hours a year against a block of a quarter of an hour, at 100 and, after half as much more, at 150.
    const given = scenario({
      ...PLAIN,
      users: 10,
      incidentsPerUserPerMonth: 0.5,
      hourlyRate: 100,
      hourlyRateIncrease: 0.5,
      blockHours: 0.25,
      blocksPerYear: 1,
      blockExpiryMonths: 12,
      blockDrawMultiplierP1: 1,
    });
    const costs = monthCosts(blockHoursContract, given, months(given, 24));
    const overage = (from: number) =>
      costs
        .slice(from, from + 12)
        .flatMap(({ lines }) => lines.filter(({ label }) => label === "Hours beyond those paid for"))
        .reduce((sum, { amount }) => sum + amount, 0);
    expect(overage(0)).toBeCloseTo(100 * 59.75, 3);
    expect(overage(12)).toBeCloseTo(150 * 59.75, 3);
  });

  it("urgent work after hours draws the larger of its two multiples from a block", () => {
    const given = scenario({
      afterHoursShare: 0.2,
      blockDrawMultiplierP1: 2,
      blockDrawMultiplierAfterHours: 1.5,
    });
    const draws = (priority: "P1" | "P3") => [
      ...new Set(
        blockHoursContract.handlings(given, priority, months(given, 1)[0]!).map(({ poolUsage }) => poolUsage),
      ),
    ];
    expect(draws("P1")).toEqual([2]);
    expect(draws("P3").sort()).toEqual([1, 1.5]);
  });

  it("a surplus of security events under break-fix makes bad years worse, not good ones better", () => {
    // Half an event of 1,000 a year more under break-fix, all else certain: 0 in 61 % of years, 2 at the 95th.
    const given = scenario({
      ...PLAIN,
      ...ALL_INCLUDED,
      incidentsPerUserPerMonth: 0,
      dataLossEventsPerYear: 0,
      securityEventsPerYear: 1,
      securityReduction: 0.5,
      securityLossMedian: 1000,
      securityLossP95: 1000,
    });
    const difference = new ComparisonMeasures(given).difference("total");
    const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => difference.quantile(p));
    expect(Math.abs(middle! - low!)).toBeLessThan(2);
    expect(Math.abs(high! - middle! - 2000)).toBeLessThan(10);
  });

  it("who stays to the end of the term pays nothing to leave", () => {
    // Half of those who are left leave each month: 1/2 and 1/4 pay 100; the last month of three ends the contract.
    const given = scenario({
      termMonths: 3,
      exitProbabilityPerYear: 1 - 0.5 ** 12,
      exitTransitionCost: 100,
      exitFeeShare: 0,
      noticeDays: 0,
      lockInDays: 0,
    });
    expect(expectedExitCost(given)).toBeCloseTo(75, 10);
  });

  it("a short last year of the budget counts its own months only", () => {
    const given = scenario({ termMonths: 18, users: 10, userGrowth: 1 });
    const [, second] = budget(managedContract, given).years;
    const users = [12, 13, 14, 15, 16, 17].map((gone) => 10 * 2 ** (gone / 12));
    expect(second!.users).toBeCloseTo(users.reduce((sum, each) => sum + each, 0) / 6, 9);
  });

  it("the last block of a year covers the months that are left of it", () => {
    // Twelve hours a year at 100 less a tenth, in blocks of five months: five, five and two hours.
    const given = scenario({
      users: 5,
      hourlyRate: 100,
      blocksPerYear: 12,
      blockHours: 1,
      blockExpiryMonths: 5,
      blockDiscount: 0.1,
    });
    const paid = months(given, 12).map((month) => blockHoursContract.fees(given, month)[0]!.amount);
    expect(paid.map(Math.round)).toEqual([450, 0, 0, 0, 0, 450, 0, 0, 0, 0, 180, 0]);
  });

  it("a budget is missed where cash is more than a tenth above it", () => {
    // Nine or more of six invoices of 100 on average: 15.28 % of years; five or more: 71.49 %.
    const year = { ...PLAIN, users: 10, incidentsPerUserPerMonth: 0.05, hourlyRate: 100, calloutFee: 0 };
    const { cash } = new ComparisonMeasures(scenario(year)).option("break-fix").yearCost();
    const missed = (invoices: number) => {
      const budgetCap = (cash - 600 + invoices) / 1.1;
      const own = new ComparisonMeasures(scenario({ ...year, budgetCap })).option("break-fix");
      return own.value({ kind: "single", name: "budget miss" });
    };
    expect(missed(848)).toBeCloseTo(0.15276, 4);
    expect(missed(448)).toBeCloseTo(0.71494, 4);
  });

  it("a loss of data costs the work since the last backup and the wait for the restore, at that year's wages", () => {
    // Half of ten people at 44: 24 hours of which half are redone, then seven hours at half their work.
    const given = scenario({
      ...ALL_INCLUDED,
      users: 10,
      userGrowth: 0,
      dataLossAffectedShare: 0.5,
      loadedHourlyWage: 40,
      wageIncrease: 0.1,
      recoveryPointHoursBreakFix: 24,
      recoveryPointHoursManaged: 4,
      redoFactor: 0.5,
      restoreStartHours: 2,
      dataGigabytes: 500,
      restoreGigabytesPerHour: 100,
      productivityLossP1: 0.5,
      restoreFailureShareBreakFix: 0.05,
    });
    const month = months(given, 13)[12]!;
    expect(dataLossCost(given, "BreakFix", month).restored).toBeCloseTo(220 * 15.5, 6);
    expect(dataLossCost(given, "Managed", month).restored).toBeCloseTo(220 * 5.5, 6);
    expect(dataLossCost(given, "BreakFix", month).failureShare).toBe(0.05);
    expect(dataLossCost({ ...given, backupsBreakFix: 0 }, "BreakFix", month).failureShare).toBe(1);
  });

  it.each([
    ["security", { securityEventsPerYear: 1, dataLossEventsPerYear: 0 }],
    ["data", { securityEventsPerYear: 0, dataLossEventsPerYear: 1 }],
  ] as const)("half a year has half the events of a year: %s", (_, events) => {
    const given = scenario({
      ...PLAIN,
      ...ALL_INCLUDED,
      ...events,
      incidentsPerUserPerMonth: 0,
      wageIncrease: 0,
      securityLossMedian: 1000,
      securityLossP95: 1000,
    });
    const deviation = (termMonths: number) =>
      new ComparisonMeasures({ ...given, termMonths }).option("break-fix").distribution("total", true)
        .standardDeviation;
    expect(deviation(18) / deviation(12)).toBeCloseTo(Math.sqrt(1.5), 9);
  });

  it("leaving costs a change of provider where there is one to change", () => {
    const given = { exitTransitionCost: 700, noticeDays: 0, lockInDays: 0, exitFeeShare: 0 };
    const costs = new ComparisonMeasures(scenario(given)).options.map((own) => [
      own.contract.option,
      own.value({ kind: "single", name: "exit cost" }),
    ]);
    expect(costs).toEqual([
      ["break-fix", 0],
      ["managed", 700],
      ["block hours", 0],
      ["co-managed", 700],
      ["in-house", 0],
    ]);
  });

  it("a later year's line adds up its months, and carries on from the year before", () => {
    const given = scenario({ termMonths: 24, annualDiscountRate: 0.1, managedFeeIncrease: 0.1 });
    const { months: rows, years } = budget(managedContract, given);
    const second = years[1]!;
    const cash = rows.slice(12).map(({ main, other }) => main + other);
    const all = rows.reduce((sum, { main, other }) => sum + main + other, 0);
    const total = cash.reduce((sum, each) => sum + each, 0);
    const worth = cash.reduce((sum, each, index) => sum + each * 1.1 ** (-(index + 13) / 12), 0);
    expect(second.main + second.other).toBeCloseTo(total, 6);
    expect(second.cumulative).toBeCloseTo(all, 6);
    expect(second.presentValue).toBeCloseTo(worth, 6);
    expect(second.discountFactor).toBeCloseTo(worth / total, 9);
  });

  it("own administration costs that year's wages", () => {
    const given = scenario({ adminHoursBreakFix: 10, loadedHourlyWage: 40, wageIncrease: 0.1 });
    const own = monthCosts(breakFixContract, given, months(given, 13)).map(
      ({ lines }) => lines.find(({ label }) => label === "Own administration")!.amount,
    );
    expect([own[11], own[12]].map((amount) => Number(amount!.toFixed(9)))).toEqual([400, 440]);
  });

  it("an incident holds people up while they wait and while it is mended", () => {
    // 60 incidents of two hours of waiting and one of work.
    const waits = {
      waitHoursBreakFixP1: 2,
      waitHoursBreakFixP2: 2,
      waitHoursBreakFixP3: 2,
      waitHoursBreakFixP4: 2,
    };
    const given = scenario({ ...PLAIN, ...waits, users: 10, incidentsPerUserPerMonth: 0.5 });
    const { downtimeHours } = new ComparisonMeasures(given).option("break-fix").yearCost();
    expect(downtimeHours).toBeCloseTo(180, 6);
  });

  it("the reserve of a year takes it to its 80th percentile", () => {
    // Six invoices of 100 a year: P(8 or fewer) is 84.7 %, P(7 or fewer) 74.4 %.
    const given = scenario({
      ...PLAIN,
      users: 10,
      incidentsPerUserPerMonth: 0.05,
      hourlyRate: 100,
      calloutFee: 0,
      termMonths: 12,
    });
    expect(budget(breakFixContract, given).years[0]!.reserve).toBeCloseTo(200, 6);
  });

  it("the reserve of a month is that of the seventh of its contract year", () => {
    const given = scenario({ termMonths: 12, users: 10, userGrowth: 1 });
    const seventh = scenario({ termMonths: 1, users: 10 * 2 ** 0.5, userGrowth: 0 });
    const reserves = budget(breakFixContract, given).months.map(({ reserve }) => reserve);
    expect(reserves[0]).toBeCloseTo(budget(breakFixContract, seventh).months[0]!.reserve, 6);
    expect(new Set(reserves).size).toBe(1);
  });
});
