import type { FieldName } from "../../model/assumptions/scenario";
import { TYPICAL_TERMS } from "../../model/assumptions/typicalTerms";

/** One scenario column: its header, and the inputs in which it differs from the defaults. */
export interface NamedInputs {
  readonly name: string;
  readonly values: Readonly<Partial<Record<FieldName, number>>>;
}

/** The sign before amounts of money in the sample. */
export const SAMPLE_CURRENCY = "$";

/** An invented company of 40: as it is, as it plans to grow, and cut to the bone. */
export const SAMPLE_SCENARIOS: readonly NamedInputs[] = [
  {
    name: "Today",
    values: {
      ...TYPICAL_TERMS,
      users: 40,
      incidentsPerUserPerMonth: 0.28,
      annualRevenue: 6.2e6,
      loadedHourlyWage: 48,
    },
  },
  {
    name: "Growing",
    values: {
      ...TYPICAL_TERMS,
      users: 65,
      incidentsPerUserPerMonth: 0.34,
      annualRevenue: 9.8e6,
      loadedHourlyWage: 50,
      managedFeePerUser: 138,
      userGrowth: 0.12,
    },
  },
  {
    name: "Lean",
    values: {
      ...TYPICAL_TERMS,
      users: 16,
      incidentsPerUserPerMonth: 0.09,
      annualRevenue: 1.9e6,
      loadedHourlyWage: 42,
      hourlyRate: 135,
      managedFeePerUser: 165,
      termMonths: 12,
      userGrowth: 0,
    },
  },
];
