import fc from "fast-check";
import { withInput } from "../../../src/model/assumptions/aggregateFields";
import { BREAKEVEN_INPUTS, breakeven, isContinuous } from "../../../src/model/decision/breakeven";
import { budget } from "../../../src/model/cost/budget";
import { firstYearCost, firstYearDifference } from "../../../src/model/decision/compareOptions";
import { breakFixContract } from "../../../src/model/contracts/breakFixContract";
import { CONTRACTS, contractOf } from "../../../src/model/contracts/contracts";
import { exitCosts, expectedExitCost, firstYearExitCost } from "../../../src/model/cost/exitCost";
import { OptionMeasures, measureByText } from "../../../src/model/decision/measures";
import { PRESETS, presetScenario } from "../../../src/model/assumptions/presets";
import {
  DEFAULT_SCENARIO,
  FIELD_NAMES,
  type FieldName,
  type Scenario,
} from "../../../src/model/assumptions/scenario";
import { TYPICAL_SCENARIO } from "../typicalScenario";
import { UNCERTAIN_INPUTS, sensitivities } from "../../../src/model/decision/sensitivity";

describe("breakevens", () => {
  /** How many inputs of a scenario have a breakeven; each one found is put back and must give no difference. */
  function provenBreakevens(scenario: Scenario, inputs: readonly FieldName[]): number {
    const points = inputs
      .map((input) => breakeven(scenario, input))
      .filter((point) => point.kind === "value");
    for (const { input, value } of points) {
      const back = withInput(scenario, input, value);
      expect(Math.abs(firstYearDifference(back).total)).toBeLessThan(
        1e-6 * firstYearCost(breakFixContract, back).total,
      );
    }
    return points.length;
  }

  it("give no difference when put back, for every input that has one", () => {
    expect(provenBreakevens(TYPICAL_SCENARIO, FIELD_NAMES.filter(isContinuous))).toBeGreaterThan(20);
  });

  it.each(PRESETS.map((preset) => [preset.name, preset] as const))("hold for %s", (_, preset) => {
    expect(provenBreakevens(presetScenario(preset), BREAKEVEN_INPUTS)).toBeGreaterThan(0);
  });

  it("say who is cheaper throughout when there is none", () => {
    expect(breakeven(TYPICAL_SCENARIO, "incidentReduction")).toEqual({
      kind: "none",
      input: "incidentReduction",
      cheaper: "break-fix",
    });
  });

  it("are found where two lie between the steps of the search", () => {
    // Break-fix is cheaper from 13 to 20 users only, by 106 at most; both ends lie within one step.
    const wild = { ...DEFAULT_SCENARIO, hoursCv: 10, yearCv: 2 };
    const found = breakeven(wild, "users");
    if (found.kind !== "value") throw new Error("no breakeven");
    expect(found.value).toBeCloseTo(20.0862877310911, 8);
    expect(found.cheaperBelow).toBe("break-fix");
    expect(firstYearDifference({ ...wild, users: 15 }).total).toBeCloseTo(-106.39613667154481, 6);
  });

  it("are the nearest one of several: included hours make managed costly again for many incidents", () => {
    const included = {
      ...TYPICAL_SCENARIO,
      managedFeePerUser: 50,
      includedHoursPerMonth: 10,
      overageHourlyRate: 1000,
    };
    const from = (incidentsPerUserPerMonth: number) =>
      breakeven({ ...included, incidentsPerUserPerMonth }, "incidentsPerUserPerMonth");
    const [few, many] = [from(0.05), from(0.9)];
    if (few.kind !== "value" || many.kind !== "value") throw new Error("no breakeven");
    expect(few.value).toBeLessThan(many.value);
    expect([few.cheaperBelow, many.cheaperBelow]).toEqual(["break-fix", "managed"]);
    expect(from(few.value + 0.001)).toMatchObject({ cheaperBelow: "break-fix" });
    expect(from(many.value - 0.001)).toMatchObject({ cheaperBelow: "managed" });
  });

  it("are at the lower end where both cost the same there alone", () => {
    const services = ["networkMonitoring", "securityManagement", "backups", "updates", "helpDesk"] as const;
    const included = services.flatMap((service) => [
      [`${service}BreakFix`, 1],
      [`${service}Managed`, 1],
    ]);
    const nothingHappens: Scenario = {
      ...TYPICAL_SCENARIO,
      ...(Object.fromEntries(included) as Partial<Scenario>),
      incidentsPerUserPerMonth: 0,
      securityEventsPerYear: 0,
      dataLossEventsPerYear: 0,
      adminHoursBreakFix: 0,
      adminHoursManaged: 0,
      managedFeePerUser: 0,
    };
    expect(firstYearDifference(nothingHappens).total).toBe(0);
    expect(breakeven(nothingHappens, "managedFeePerUser")).toEqual({
      kind: "value",
      input: "managedFeePerUser",
      value: 0,
      cheaperBelow: "neither",
    });
    // Without users nothing costs anything at any price.
    expect(breakeven({ ...nothingHappens, users: 0 }, "managedFeePerUser")).toMatchObject({
      kind: "none",
      cheaper: "neither",
    });
  });

  it("say who is cheaper below", () => {
    const fee = breakeven(TYPICAL_SCENARIO, "managedFeePerUser");
    expect(fee).toMatchObject({ kind: "value", cheaperBelow: "managed" });
  });
});

describe("sensitivity", () => {
  const found = sensitivities(TYPICAL_SCENARIO);

  it("lists the largest swing first and nothing that does not move the difference", () => {
    const swings = found.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(swings[swings.length - 1]).toBeGreaterThan(0);
    expect(found.map(({ input }) => input)).not.toContain("technicianSalary");
  });

  it("asks about what is uncertain, not about choices, weights, parts of a whole or the mix", () => {
    const uncertain = new Set(UNCERTAIN_INPUTS);
    for (const input of ["users", "hourlyRate", "incidentReduction", "waitHoursBreakFix", "yearCv"] as const)
      expect([input, uncertain.has(input)]).toEqual([input, true]);
    for (const input of [
      "riskWeight",
      "budgetCap",
      "controlWeight",
      "complianceScoreManaged",
      "termMonths",
      "backupsManaged",
      "waitHoursBreakFixP1",
      "handsOnHoursP4",
      "severityShareP2",
    ] as const)
      expect([input, uncertain.has(input)]).toEqual([input, false]);
  });

  it("takes the range of the sheet where there is one", () => {
    const own = sensitivities(TYPICAL_SCENARIO, new Map([["users", { low: 20, high: 30 }]]));
    const users = own.find(({ input }) => input === "users")!;
    expect([users.low, users.high]).toEqual([20, 30]);
    expect(users.atLow).toBe(firstYearDifference({ ...TYPICAL_SCENARIO, users: 20 }).total);
  });
});

describe("sensitivity without a range of the sheet", () => {
  const found = sensitivities(TYPICAL_SCENARIO);
  const rangeOf = (input: string) => {
    const { low, high } = found.find((each) => each.input === input)!;
    return [low, high];
  };

  it("moves a firm's own figures by a fifth, because the range of all firms is not theirs", () => {
    expect(rangeOf("users")).toEqual([20, 30]);
  });

  it("moves forecasts and published prices over their plausible range", () => {
    expect(rangeOf("hourlyRate")).toEqual([100, 250]);
    const growing = sensitivities({ ...TYPICAL_SCENARIO, userGrowth: 0 });
    expect(growing.find(({ input }) => input === "userGrowth")!.swing).toBeGreaterThan(0);
  });

  it("leaves out ways of charging that do not apply, until they do", () => {
    expect(found.map(({ input }) => input)).not.toContain("managedFlatFee");
    const flat = sensitivities({ ...TYPICAL_SCENARIO, managedFlatFee: 3000 });
    expect(flat.map(({ input }) => input)).toContain("managedFlatFee");
  });
});

describe("leaving the managed contract", () => {
  const scenario = { ...TYPICAL_SCENARIO, userGrowth: 0, managedFeeIncrease: 0 };
  const fee = 25 * 150;
  const monthsOf = (days: number) => days / (365.25 / 12);

  it("costs after the first year what it costs after month 12, or at the end of a shorter term", () => {
    const after = (termMonths: number) => ({ ...TYPICAL_SCENARIO, termMonths, exitFeeShare: 0.5 });
    const totals = exitCosts(after(36)).map(({ total }) => total);
    expect(new Set(totals.slice(10, 14)).size).toBe(4);
    expect(firstYearExitCost(after(36))).toBe(totals[11]);
    expect(firstYearExitCost(after(6))).toBe(exitCosts(after(6))[5]!.total);
  });

  it("costs the notice, half of what remains, and the change of provider", () => {
    const after12 = exitCosts(scenario)[11]!;
    const notice = monthsOf(60);
    expect(after12.noticeFees).toBeCloseTo(notice * fee, 8);
    expect(after12.exitFee).toBeCloseTo(0.5 * (36 - 12 - notice) * fee, 8);
    expect(after12.total).toBeCloseTo(after12.noticeFees + after12.exitFee + 2500, 8);
  });

  it("has to wait for the lock-in", () => {
    expect(exitCosts(scenario)[0]!.noticeFees).toBeCloseTo((monthsOf(90 + 60) - 1) * fee, 8);
  });

  it("costs no fees at the end of the term", () => {
    expect(exitCosts(scenario)[35]).toEqual({
      month: 36,
      noticeFees: 0,
      exitFee: 0,
      transition: 2500,
      total: 2500,
    });
  });

  it("is expected to cost less than the costliest exit times the chance of leaving at all", () => {
    const chance = 1 - 0.95 ** 3;
    const dearest = Math.max(...exitCosts(scenario).map(({ total }) => total));
    expect(expectedExitCost(scenario)).toBeGreaterThan(0);
    expect(expectedExitCost(scenario)).toBeLessThan(chance * dearest);
    expect(expectedExitCost({ ...scenario, exitProbabilityPerYear: 0 })).toBe(0);
  });
});

describe("budgets", () => {
  const scenario = { ...TYPICAL_SCENARIO, termMonths: 18 };

  it.each(CONTRACTS.map((contract) => [contract.option, contract] as const))(
    "of %s foot and cross-foot",
    (_, contract) => {
      const { months, years } = budget(contract, scenario);
      const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
      expect(months).toHaveLength(18);
      expect(years.map(({ period }) => period)).toEqual([1, 2]);
      const cash = months.map(({ main, other }) => main + other);
      expect(months[17]!.cumulative).toBeCloseTo(sum(cash), 6);
      expect(sum(years.map(({ main, other }) => main + other))).toBeCloseTo(sum(cash), 6);
      const measures = new OptionMeasures(contract, scenario);
      expect(sum(months.map(({ presentValue }) => presentValue))).toBeCloseTo(
        measures.value({ kind: "single", name: "npv" }),
        6,
      );
      expect(measures.value({ kind: "expected", name: "cash", isTerm: true })).toBeCloseTo(sum(cash), 6);
    },
  );

  it("hold a smaller reserve for a year than for its months together", () => {
    const { months, years } = budget(contractOf("break-fix"), scenario);
    const monthly = months.slice(0, 12).reduce((sum, { reserve }) => sum + reserve, 0);
    expect(years[0]!.reserve).toBeGreaterThan(0);
    expect(years[0]!.reserve).toBeLessThan(monthly);
  });

  it("discount month t by (1 + r)^(-t/12)", () => {
    const { months } = budget(contractOf("managed"), scenario);
    expect(months[11]!.discountFactor).toBeCloseTo(1 / 1.08, 12);
  });
});

describe("names of measures", () => {
  it.each([
    ["total", { kind: "expected", name: "total", isTerm: false }],
    ["  Term   Cash ", { kind: "expected", name: "cash", isTerm: true }],
    ["cash p95", { kind: "spread", name: "p95", isTerm: false, scope: "cash" }],
    ["term tail95", { kind: "spread", name: "tail95", isTerm: true, scope: "total" }],
    ["term cash sd", { kind: "spread", name: "sd", isTerm: true, scope: "cash" }],
    ["npv", { kind: "single", name: "npv" }],
  ])("understand %p", (text, measure) => {
    expect(measureByText(text)).toEqual(measure);
  });

  it.each(["", "p42", "term npv", "cash time", "cash", "term"])("%p is taken as it should", (text) => {
    if (text === "cash") expect(measureByText(text)).toBeDefined();
    else expect(measureByText(text)).toBeUndefined();
  });

  it("never throw", () => {
    fc.assert(fc.property(fc.string(), (text) => void measureByText(text)));
  });
});
