/** What incidents cost beside the invoice: lost work, lost margin, slow recovery. */
export interface DowntimeTerms {
  readonly incidents: number;
  readonly hoursDownPerIncident: number;
  readonly peopleAffected: number;
  /** Money per hour, loaded. */
  readonly hourlyWage: number;
  /** Share of an affected person's work that is lost. */
  readonly productivityLoss: number;
  /** Money per hour that the business earns. */
  readonly revenuePerHour: number;
  /** Share of that revenue that stops. */
  readonly revenueLoss: number;
  /** Share of the stopped revenue that comes back later. */
  readonly recaptured: number;
  readonly grossMargin: number;
  /** Hours below normal after each incident. */
  readonly recoveryHours: number;
  readonly recoveryLoss: number;
}

/** Expected cost of downtime in the period, in money. */
export function downtimeCost(terms: DowntimeTerms): number {
  const { incidents, hoursDownPerIncident, peopleAffected, hourlyWage, productivityLoss } = terms;
  const work = peopleAffected * hourlyWage * productivityLoss;
  const margin = terms.revenuePerHour * terms.revenueLoss * (1 - terms.recaptured) * terms.grossMargin;
  const recovery = terms.recoveryHours * peopleAffected * hourlyWage * terms.recoveryLoss;
  return incidents * (hoursDownPerIncident * (work + margin) + recovery);
}
