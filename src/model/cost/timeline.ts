import type { Scenario } from "../assumptions/scenario";

/** One month of the comparison. */
export interface Month {
  /** 1 is the first month. */
  readonly number: number;
  /** Whole years gone by, 0 in months 1 to 12. */
  readonly yearsGone: number;
  /** Users in this month, unrounded: users x (1 + growth)^((t - 1) / 12). */
  readonly users: number;
}

/** Months 1 to `count`. */
export function months(scenario: Scenario, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    yearsGone: Math.floor(index / 12),
    users: scenario.users * (1 + scenario.userGrowth) ** (index / 12),
  }));
}

/** The last month that anything is asked about: that of the term, of the first year at least. */
export function lastMonth(scenario: Scenario): number {
  return Math.max(12, scenario.termMonths);
}

/** Factor of a price that steps at each anniversary: (1 + increase)^(whole years gone by). */
export function priceStep(annualIncrease: number, month: Month): number {
  return (1 + annualIncrease) ** month.yearsGone;
}

/** The twelve months of a contract year; 0 is the first year. */
export function yearMonths(scenario: Scenario, yearsGone: number): readonly Month[] {
  return months(scenario, 12 * (yearsGone + 1)).slice(12 * yearsGone);
}

/** Months grouped by contract year; the last group may be shorter. */
export function contractYears(calendar: readonly Month[]): readonly (readonly Month[])[] {
  const years = new Map<number, Month[]>();
  for (const month of calendar) years.set(month.yearsGone, [...(years.get(month.yearsGone) ?? []), month]);
  return [...years.values()];
}
