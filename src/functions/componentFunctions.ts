import { breakfixCost } from "../model/cost/breakfixCost";
import { downtimeCost } from "../model/cost/downtimeCost";
import { managedServiceCost } from "../model/cost/managedServiceCost";
import { amount, type Argument, share } from "./argument";
import { BILLING_ARGUMENTS } from "./billingArguments";
import { broadcast } from "./broadcast";

/**
 * Expected break-fix invoices for a number of incidents, in money.
 * @customfunction BREAKFIX_COST
 * @param incidents Number of incidents in the period
 * @param hours_per_incident Average hands-on hours of one incident
 * @param hourly_rate Price of one hour
 * @param [minimum_hours] Least hours billed per incident (default 0)
 * @param [increment_hours] Hours are rounded up to a multiple of this; 0 = not rounded (default 0)
 * @param [callout_fee] Charge per incident before any hour (default 0)
 * @param [after_hours_share] Share of incidents after hours, as a fraction (default 0)
 * @param [after_hours_multiplier] Rate after hours divided by the normal rate (default 1.5)
 * @param [parts_per_incident] Parts per incident, in money (default 0)
 * @param [hours_cv] Spread of the hours: standard deviation divided by mean; 0 = all alike (default 1.2)
 * @returns Expected invoices, one for each row of the arguments
 */
export function breakfixCostCells(
  incidents: any[][],
  hours_per_incident: any[][],
  hourly_rate: any[][],
  minimum_hours?: any[][],
  increment_hours?: any[][],
  callout_fee?: any[][],
  after_hours_share?: any[][],
  after_hours_multiplier?: any[][],
  parts_per_incident?: any[][],
  hours_cv?: any[][],
): any[][] {
  const raw = [
    incidents,
    hours_per_incident,
    hourly_rate,
    minimum_hours,
    increment_hours,
    callout_fee,
    after_hours_share,
    after_hours_multiplier,
    parts_per_incident,
    hours_cv,
  ];
  return broadcast(BILLING_ARGUMENTS, raw, breakfixCostOf) as any[][];
}

const MANAGED_ARGUMENTS: readonly Argument[] = [
  amount("users"),
  amount("fee_per_user"),
  { name: "months", default: 12, min: 1, max: 1200, whole: true, nonZero: true },
  amount("onboarding_fee", 0),
  { name: "annual_increase", default: 0, min: -0.99, max: 10 },
  amount("minimum_users", 0),
  amount("other_monthly_fees", 0),
  share("out_of_scope_share", 0),
];

/**
 * Fees of a managed services contract over its months, in money.
 * @customfunction MSP_COST
 * @param users Number of users
 * @param fee_per_user Fee per user and month
 * @param [months] Number of months, a whole number from 1 (default 12)
 * @param [onboarding_fee] One-off charge, in money (default 0)
 * @param [annual_increase] Step of the fees at each anniversary, as a fraction (default 0)
 * @param [minimum_users] Least number of users billed (default 0)
 * @param [other_monthly_fees] Further fees per month, for servers or sites (default 0)
 * @param [out_of_scope_share] Work outside the contract, as a share of the fees (default 0)
 * @returns Fees, one amount for each row of the arguments
 */
export function mspCostCells(
  users: any[][],
  fee_per_user: any[][],
  months?: any[][],
  onboarding_fee?: any[][],
  annual_increase?: any[][],
  minimum_users?: any[][],
  other_monthly_fees?: any[][],
  out_of_scope_share?: any[][],
): any[][] {
  const raw = [
    users,
    fee_per_user,
    months,
    onboarding_fee,
    annual_increase,
    minimum_users,
    other_monthly_fees,
    out_of_scope_share,
  ];
  return broadcast(MANAGED_ARGUMENTS, raw, managedCostOf) as any[][];
}

const DOWNTIME_ARGUMENTS: readonly Argument[] = [
  amount("incidents"),
  amount("hours_down_per_incident"),
  amount("people_affected"),
  amount("hourly_wage"),
  share("productivity_loss", 1),
  amount("revenue_per_hour", 0),
  share("revenue_loss", 1),
  share("recaptured", 0),
  share("gross_margin", 1),
  amount("recovery_hours", 0),
  share("recovery_loss", 1),
];

/**
 * Expected cost of downtime: lost work, lost margin and slow recovery, in money.
 * @customfunction DOWNTIME_COST
 * @param incidents Number of incidents in the period
 * @param hours_down_per_incident Hours that one incident holds people up
 * @param people_affected People held up by one incident
 * @param hourly_wage Loaded wage per hour of one of them
 * @param [productivity_loss] Share of their work that is lost, as a fraction (default 1)
 * @param [revenue_per_hour] Revenue per business hour (default 0)
 * @param [revenue_loss] Share of that revenue that stops, as a fraction (default 1)
 * @param [recaptured] Share of the stopped revenue that comes back later (default 0)
 * @param [gross_margin] Margin on the lost revenue, as a fraction (default 1)
 * @param [recovery_hours] Hours below normal after each incident (default 0)
 * @param [recovery_loss] Share of work lost in these hours (default 1)
 * @returns Expected cost of downtime, one amount for each row of the arguments
 */
export function downtimeCostCells(
  incidents: any[][],
  hours_down_per_incident: any[][],
  people_affected: any[][],
  hourly_wage: any[][],
  productivity_loss?: any[][],
  revenue_per_hour?: any[][],
  revenue_loss?: any[][],
  recaptured?: any[][],
  gross_margin?: any[][],
  recovery_hours?: any[][],
  recovery_loss?: any[][],
): any[][] {
  const raw = [
    incidents,
    hours_down_per_incident,
    people_affected,
    hourly_wage,
    productivity_loss,
    revenue_per_hour,
    revenue_loss,
    recaptured,
    gross_margin,
    recovery_hours,
    recovery_loss,
  ];
  return broadcast(DOWNTIME_ARGUMENTS, raw, downtimeCostOf) as any[][];
}

function breakfixCostOf(values: readonly number[]): number {
  return breakfixCost({
    incidents: values[0]!,
    hoursPerIncident: values[1]!,
    hourlyRate: values[2]!,
    minimumHours: values[3]!,
    incrementHours: values[4]!,
    calloutFee: values[5]!,
    afterHoursShare: values[6]!,
    afterHoursMultiplier: values[7]!,
    partsPerIncident: values[8]!,
    hoursCv: values[9]!,
  });
}

function managedCostOf(values: readonly number[]): number {
  return managedServiceCost({
    users: values[0]!,
    feePerUser: values[1]!,
    months: values[2]!,
    onboardingFee: values[3]!,
    annualIncrease: values[4]!,
    minimumUsers: values[5]!,
    otherMonthlyFees: values[6]!,
    outOfScopeShare: values[7]!,
  });
}

function downtimeCostOf(values: readonly number[]): number {
  return downtimeCost({
    incidents: values[0]!,
    hoursDownPerIncident: values[1]!,
    peopleAffected: values[2]!,
    hourlyWage: values[3]!,
    productivityLoss: values[4]!,
    revenuePerHour: values[5]!,
    revenueLoss: values[6]!,
    recaptured: values[7]!,
    grossMargin: values[8]!,
    recoveryHours: values[9]!,
    recoveryLoss: values[10]!,
  });
}
