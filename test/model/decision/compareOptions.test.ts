import fc from "fast-check";
import { withInput } from "../../../src/model/assumptions/aggregateFields";
import { breakfixCost } from "../../../src/model/cost/breakfixCost";
import { compareOptions, firstYearCost } from "../../../src/model/decision/compareOptions";
import type { OptionCost, OptionName } from "../../../src/model/decision/comparison";
import { CONTRACTS } from "../../../src/model/contracts/contracts";
import { managedServiceCost } from "../../../src/model/cost/managedServiceCost";
import {
  FIELD_NAMES,
  type FieldName,
  type Scenario,
  SCENARIO_FIELDS,
} from "../../../src/model/assumptions/scenario";
import { TYPICAL_SCENARIO } from "../typicalScenario";
import { propertyRuns } from "../../propertyRuns";

const flat = { ...TYPICAL_SCENARIO, userGrowth: 0 };

function option(scenario: Scenario, name: OptionName): OptionCost {
  return compareOptions(scenario).options.find((each) => each.option === name)!;
}

const line = (cost: OptionCost, label: string) => cost.lines.find((each) => each.label === label)!.amount;

describe("the expected comparison of a year", () => {
  it("charges break-fix the invoices that BREAKFIX_COST gives, class by class, on site and remote", () => {
    const invoices = (["P1", "P2", "P3", "P4"] as const).flatMap((severity) =>
      [true, false].map((onSite) =>
        breakfixCost({
          incidents:
            25 *
            0.25 *
            12 *
            flat[`severityShare${severity}`] *
            (onSite ? flat.onSiteShare : 1 - flat.onSiteShare),
          hoursPerIncident: flat[`handsOnHours${severity}`],
          hourlyRate: 150,
          minimumHours: onSite ? 1 : 0.25,
          incrementHours: 0.25,
          calloutFee: onSite ? 60 : 0,
          afterHoursShare: 0.15,
          afterHoursMultiplier: 1.5,
          partsPerIncident: 0,
          hoursCv: 1.2,
        }),
      ),
    );
    const sum = invoices.reduce((total, each) => total + each, 0);
    expect(line(option(flat, "break-fix"), "Invoices for incidents")).toBeCloseTo(sum, 6);
  });

  it("charges managed the fees that MSP_COST gives", () => {
    const fees = managedServiceCost({
      users: 25,
      feePerUser: 150,
      months: 12,
      onboardingFee: 3750,
      annualIncrease: 0.04,
      minimumUsers: 0,
      otherMonthlyFees: 0,
      outOfScopeShare: 0.1,
    });
    const managed = option({ ...flat, slaCreditShare: 0 }, "managed");
    expect(managed.cash).toBeCloseTo(fees, 8);
  });

  it("charges downtime under managed too, by its own waits and incidents", () => {
    const noChange = { ...flat, incidentReduction: 0, changeIncidentShare: 0 };
    const same = withInput(noChange, "waitHoursManaged", 9.78);
    const equalWaits = {
      ...same,
      waitHoursManagedP1: 3,
      waitHoursManagedP2: 4,
      waitHoursManagedP3: 8,
      waitHoursManagedP4: 16,
    };
    const work = "Work lost while down";
    expect(line(option(equalWaits, "managed"), work)).toBeCloseTo(
      line(option(equalWaits, "break-fix"), work),
      8,
    );
    expect(line(option(flat, "managed"), work)).toBeGreaterThan(0);
  });

  it("ramps the reduction up over its months", () => {
    const at = (rampMonths: number) =>
      option({ ...flat, rampMonths, changeIncidentShare: 0 }, "managed").downtimeHours;
    const full = at(0);
    const none = option({ ...flat, incidentReduction: 0, changeIncidentShare: 0 }, "managed").downtimeHours;
    // Months 1 to 5 of a ramp of 6 reach 1/6 to 5/6: 2.5 of 12 months' reduction are missing.
    expect(at(6)).toBeCloseTo(full + ((none - full) * 2.5) / 12, 8);
  });

  it("multiplies security events by what is left open", () => {
    const risk = (changes: Partial<Record<FieldName, number>>) =>
      line(option({ ...flat, ...changes }, "break-fix"), "Security losses");
    expect(risk({ updatesBreakFix: 0 })).toBeCloseTo(2 * risk({}), 8);
    expect(risk({ securityManagementBreakFix: 0, updatesBreakFix: 0 })).toBeCloseTo(2.8 * risk({}), 8);
  });

  it("expects 4 % of a mean loss of 106,558 from security events", () => {
    // Lognormal with median 40,000 and P95 400,000: sigma = ln 10 / 1.644854, mean = 40,000 exp(sigma^2 / 2).
    const sigma = Math.log(10) / 1.6448536269514722;
    expect(line(option(flat, "break-fix"), "Security losses")).toBeCloseTo(
      0.04 * 40000 * Math.exp(sigma ** 2 / 2),
      6,
    );
  });

  it("adds up in every option, for any inputs of the plausible ranges", () => {
    const scenario = fc.record(
      Object.fromEntries(
        FIELD_NAMES.map((name) => {
          const { min, max, unit } = SCENARIO_FIELDS[name];
          const whole = unit === "months" || unit.startsWith("0 ");
          if (/FeeBand|feeInBand/.test(name)) return [name, fc.constant(0)];
          return [name, whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })];
        }),
      ) as Record<FieldName, fc.Arbitrary<number>>,
    );
    fc.assert(
      fc.property(scenario, (inputs) => {
        const options = CONTRACTS.map((contract) => firstYearCost(contract, inputs));
        for (const { cash, time, risk, total, lines } of options) {
          const sum = (kind: string) =>
            lines
              .filter(({ category }) => category === kind)
              .reduce((amount, each) => amount + each.amount, 0);
          for (const [kind, amount] of Object.entries({ cash, time, risk })) {
            expect(Number.isFinite(amount)).toBe(true);
            expect(Math.abs(sum(kind) - amount)).toBeLessThanOrEqual(1e-9 * Math.abs(amount));
          }
          expect(Math.abs(cash + time + risk - total)).toBeLessThanOrEqual(1e-9 * total);
        }
        expect(compareOptions(inputs).difference.total).toBeCloseTo(options[0]!.total - options[1]!.total, 4);
      }),
      { numRuns: propertyRuns(200), endOnFailure: true },
    );
  });
});
