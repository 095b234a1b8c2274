import { AGGREGATE_FIELDS, aggregate, withInput } from "../../../src/model/assumptions/aggregateFields";
import { fieldIssue, fieldLimits } from "../../../src/model/assumptions/fieldLimits";
import {
  DEFAULT_SCENARIO,
  type Scenario,
  FIELD_NAMES,
  SCENARIO_FIELDS,
} from "../../../src/model/assumptions/scenario";
import { SERVICES } from "../../../src/model/assumptions/services";

describe("the table of inputs", () => {
  it("shows a dozen first", () => {
    expect(FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential)).toEqual([
      "users",
      "incidentsPerUserPerMonth",
      "handsOnHoursPerIncident",
      "hourlyRate",
      "managedFeePerUser",
      "onboardingMonths",
      "incidentReduction",
      "loadedHourlyWage",
      "annualRevenue",
      "waitHoursBreakFix",
      "waitHoursManaged",
      "termMonths",
    ]);
  });

  it("has a name and a label of its own for every input", () => {
    const words = FIELD_NAMES.flatMap((name) => [
      ...new Set([name.toLowerCase(), SCENARIO_FIELDS[name].label.toLowerCase()]),
    ]);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each([
    ["BreakFix", "break-fix"],
    ["Managed", "managed"],
    ["BlockHours", "block hours"],
    ["CoManaged", "co-managed"],
    ["InHouse", "in-house"],
  ] as const)("says of each service of %s that it is about %s", (suffix, option) => {
    for (const service of SERVICES) expect(SCENARIO_FIELDS[`${service}${suffix}`].label).toContain(option);
  });

  it.each(FIELD_NAMES)("%s has a default and a range that can be", (name) => {
    const { default: usual, min, max } = SCENARIO_FIELDS[name];
    expect(min).toBeLessThanOrEqual(max);
    expect(fieldIssue(name, usual)).toBeUndefined();
    expect(fieldIssue(name, min)).toBeUndefined();
    expect(fieldIssue(name, max)).toBeUndefined();
  });

  it.each(FIELD_NAMES)("%s refuses what cannot be", (name) => {
    const { min, max } = fieldLimits(name);
    for (const value of [min - 1, max + 1, NaN, Infinity, -Infinity])
      expect(fieldIssue(name, value)?.kind).toBe("error");
  });

  it("remarks on what is unusual, with the range that is usual", () => {
    const { label, min, max } = SCENARIO_FIELDS.hourlyRate;
    expect(fieldIssue("hourlyRate", max + 1)).toMatchObject({
      kind: "warning",
      message: `${label} is ${max + 1}, outside the plausible range of ${min} to ${max}.`,
    });
    expect(fieldIssue("hourlyRate", min / 2)?.kind).toBe("warning");
  });

  it("has wholes that are made of their parts", () => {
    for (const field of AGGREGATE_FIELDS)
      expect(aggregate(field, DEFAULT_SCENARIO)).toBeCloseTo(DEFAULT_SCENARIO[field.whole], 12);
  });
});

describe("changing one input", () => {
  it("scales the classes with their average", () => {
    const scenario = withInput(DEFAULT_SCENARIO, "waitHoursBreakFix", 9.78 / 2);
    expect(scenario.waitHoursBreakFixP4).toBeCloseTo(8, 12);
  });

  it("restates the average when a class or the mix changes", () => {
    expect(withInput(DEFAULT_SCENARIO, "waitHoursBreakFixP4", 0).waitHoursBreakFix).toBeCloseTo(4.98, 12);
  });

  it("lets the other shares of a mix give way in proportion", () => {
    const mix = (scenario: Scenario) => [
      scenario.severityShareP1,
      scenario.severityShareP2,
      scenario.severityShareP3,
      scenario.severityShareP4,
    ];
    const withoutP4 = withInput(DEFAULT_SCENARIO, "severityShareP4", 0);
    expect(mix(withoutP4).map((share) => share * 0.7)).toEqual([0.02, 0.13, 0.55, 0].map(expect.closeTo));
    expect(withoutP4.handsOnHoursPerIncident).toBeCloseTo((0.02 * 6 + 0.13 * 3 + 0.55 * 1.25) / 0.7, 12);
    const onlyP1 = withInput(DEFAULT_SCENARIO, "severityShareP1", 1);
    expect(mix(onlyP1)).toEqual([1, 0, 0, 0].map((share) => expect.closeTo(share, 12)));
    expect(mix(withInput(onlyP1, "severityShareP1", 0.4)).map((share) => share.toFixed(12))).toEqual([
      "0.400000000000",
      "0.200000000000",
      "0.200000000000",
      "0.200000000000",
    ]);
  });

  it("comes back from an average of 0", () => {
    const zero = withInput(DEFAULT_SCENARIO, "waitHoursManaged", 0);
    expect(zero.waitHoursManagedP3).toBe(0);
    expect(withInput(zero, "waitHoursManaged", 4.74).waitHoursManagedP3).toBeCloseTo(4, 12);
  });

  it("keeps the classes in proportion when their average changes", () => {
    const uneven = withInput(DEFAULT_SCENARIO, "waitHoursBreakFixP4", 40);
    const doubled = withInput(uneven, "waitHoursBreakFix", 2 * uneven.waitHoursBreakFix);
    expect(doubled.waitHoursBreakFixP4).toBeCloseTo(80, 10);
    expect(doubled.waitHoursBreakFixP1).toBeCloseTo(2 * DEFAULT_SCENARIO.waitHoursBreakFixP1, 10);
  });

  it("leaves everything else alone, even an average that its classes do not make", () => {
    const scenario = { ...DEFAULT_SCENARIO, waitHoursManaged: 1 };
    expect(withInput(scenario, "users", 30)).toEqual({ ...scenario, users: 30 });
  });

  it("keeps the classes when none of them has a share to scale the average by", () => {
    const shares = { severityShareP1: 0, severityShareP2: 0, severityShareP3: 0, severityShareP4: 0 };
    const scenario = { ...DEFAULT_SCENARIO, ...shares };
    expect(withInput(scenario, "waitHoursManaged", 2)).toEqual({ ...scenario, waitHoursManaged: 2 });
  });
});
