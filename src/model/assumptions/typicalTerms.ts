import type { FieldName } from "./scenario";

type Inputs = Readonly<Partial<Record<FieldName, number>>>;

/**
 * What managed contracts usually ask beside their fee, from published price lists and templates. No term is assumed
 * unless somebody states it, so these are written into the sheet, where everybody sees them.
 */
export const TYPICAL_CONTRACT = {
  onboardingMonths: 1,
  managedFeeIncrease: 0.04,
  outOfScopeShare: 0.1,
  slaCreditShare: 0.05,
  slaCreditCap: 0.1,
  exitFeeShare: 0.5,
  noticeDays: 60,
  lockInDays: 90,
} satisfies Inputs;

/** A typical contract, and how numbers and prices usually grow. */
export const TYPICAL_TERMS = {
  ...TYPICAL_CONTRACT,
  userGrowth: 0.03,
  hourlyRateIncrease: 0.05,
  servicesPriceIncrease: 0.04,
} satisfies Inputs;
