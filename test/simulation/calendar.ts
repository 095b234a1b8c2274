import type { Inputs } from "./inputs";

/** A month with its users, and the factors by which prices have risen. */
export interface Month {
  /** From 1. */
  readonly number: number;
  /** From 1 to 12. */
  readonly ofYear: number;
  readonly users: number;
  readonly rateStep: number;
  readonly feeStep: number;
  readonly serviceStep: number;
  readonly wageStep: number;
  /** What money at the end of the month is worth today. */
  readonly discount: number;
}

/** The months of the term, or of the first year if the term is shorter. */
export function calendar(inputs: Inputs): readonly Month[] {
  return Array.from({ length: Math.max(12, inputs.termMonths) }, (_, index) => monthAfter(inputs, index));
}

/** The twelve months of the contract year of a month. */
export function contractYear(inputs: Inputs, month: Month): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => monthAfter(inputs, month.number - month.ofYear + index));
}

function monthAfter(inputs: Inputs, before: number): Month {
  const years = Math.floor(before / 12);
  return {
    number: before + 1,
    ofYear: 1 + (before % 12),
    users: inputs.users * (1 + inputs.userGrowth) ** (before / 12),
    rateStep: (1 + inputs.hourlyRateIncrease) ** years,
    feeStep: (1 + inputs.managedFeeIncrease) ** years,
    serviceStep: (1 + inputs.servicesPriceIncrease) ** years,
    wageStep: (1 + inputs.wageIncrease) ** years,
    discount: (1 + inputs.annualDiscountRate) ** (-(before + 1) / 12),
  };
}

/** Incidents of all classes that are expected in a month, before any option prevents or causes some. */
export function expectedIncidents(inputs: Inputs, month: Month): number {
  const { severityShareP1, severityShareP2, severityShareP3, severityShareP4 } = inputs;
  const shares = severityShareP1 + severityShareP2 + severityShareP3 + severityShareP4;
  return month.users * inputs.incidentsPerUserPerMonth * shares;
}

/** The part of the full reduction that is reached in a month. */
export function rampReached(inputs: Inputs, month: Month): number {
  return inputs.rampMonths === 0 ? 1 : Math.min(1, month.number / inputs.rampMonths);
}
