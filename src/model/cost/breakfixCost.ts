import { expectedBilledHours } from "./billedHours";

/** How incidents are billed one by one; counts are for the period asked about. */
export interface BreakfixTerms {
  readonly incidents: number;
  readonly hoursPerIncident: number;
  readonly hourlyRate: number;
  readonly minimumHours: number;
  readonly incrementHours: number;
  /** Money per incident, before any hour. */
  readonly calloutFee: number;
  readonly afterHoursShare: number;
  readonly afterHoursMultiplier: number;
  /** Money per incident. */
  readonly partsPerIncident: number;
  /** Coefficient of variation of the lognormal hours of one incident; 0 = all alike. */
  readonly hoursCv: number;
}

/**
 * Expected invoices of the period, in money:
 * incidents x (call-out + parts + rate x E[billed hours] x (1 + share x (multiplier - 1))).
 */
export function breakfixCost(terms: BreakfixTerms): number {
  const { incidents, hourlyRate, calloutFee, partsPerIncident, afterHoursShare, afterHoursMultiplier } =
    terms;
  const loading = 1 + afterHoursShare * (afterHoursMultiplier - 1);
  return incidents * (calloutFee + partsPerIncident + hourlyRate * expectedBilledHours(terms) * loading);
}
