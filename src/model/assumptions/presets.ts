import { withInput } from "./aggregateFields";
import { TYPICAL_TERMS } from "./typicalTerms";
import { DEFAULT_SCENARIO, type FieldName, type Scenario } from "./scenario";

/** A typical firm to start from: the inputs in which it differs from the defaults, and why. */
export interface Preset {
  readonly name: string;
  readonly says: string;
  readonly source: string;
  readonly inputs: Partial<Readonly<Record<FieldName, number>>>;
}

export const PRESETS: readonly Preset[] = [
  {
    name: "Micro office",
    says: "Three people, few incidents, work that can wait.",
    source: "Low end of the published ticket rates; wage and revenue assumed",
    inputs: {
      ...TYPICAL_TERMS,
      users: 3,
      sites: 1,
      servers: 0,
      incidentsPerUserPerMonth: 0.1,
      annualRevenue: 400_000,
      loadedHourlyWage: 40,
      adminHoursBreakFix: 2,
      adminHoursManaged: 1,
      minimumUsers: 5,
      userGrowth: 0,
      dataGigabytes: 100,
    },
  },
  {
    name: "Firm of 25",
    says: "Twenty-five people, one server, published prices and contract terms.",
    source: "The default of every input, with the terms of published price lists and templates",
    inputs: TYPICAL_TERMS,
  },
  {
    name: "Firm of 80, several sites",
    says: "Eighty people on four sites, many incidents, outages that stop sales.",
    source: "Upper half of the published ticket rates; fee per seat falls with size in published price lists",
    inputs: {
      ...TYPICAL_TERMS,
      users: 80,
      sites: 4,
      servers: 5,
      incidentsPerUserPerMonth: 0.5,
      annualRevenue: 16_000_000,
      managedFeePerUser: 125,
      onSiteShare: 0.5,
      adminHoursBreakFix: 20,
      adminHoursManaged: 6,
      dataGigabytes: 3_000,
    },
  },
  {
    name: "Regulated practice",
    says: "Fifteen people with records that must not leak or be lost.",
    source: "Upper end of material losses per year (IRIS 2025); full-scope asking prices of 200 and more",
    inputs: {
      ...TYPICAL_TERMS,
      users: 15,
      loadedHourlyWage: 75,
      annualRevenue: 3_500_000,
      managedFeePerUser: 210,
      securityEventsPerYear: 0.08,
      securityLossMedian: 80_000,
      securityLossP95: 800_000,
      unrecoverableLoss: 250_000,
      riskWeight: 0.25,
    },
  },
];

/** The complete scenario of a preset. */
export function presetScenario({ inputs }: Pick<Preset, "inputs">): Scenario {
  const entries = Object.entries(inputs) as [FieldName, number][];
  return entries.reduce((scenario, [name, value]) => withInput(scenario, name, value), DEFAULT_SCENARIO);
}
