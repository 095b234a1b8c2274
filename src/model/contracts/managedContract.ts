import { type Contract, coveredHandling, type Fee, type Handling } from "./contract";
import { breakFixHandlings } from "./breakFixContract";
import { userFees } from "./feePerUser";
import { managedProjects } from "./projects";
import { allIncidents } from "../cost/incidentDemand";
import { slaCredit } from "../cost/slaCredit";
import type { Scenario } from "../assumptions/scenario";
import type { Priority } from "../assumptions/scenarioField";
import { boughtServices } from "../assumptions/services";
import { type Month, priceStep } from "../cost/timeline";

/** A flat fee for ongoing responsibility: predictable, some incidents prevented, bound for a term. */
export const managedContract: Contract = {
  option: "managed",
  suffix: "Managed",
  fees: managedFees,
  incidence: (scenario, month) => ({
    prevented: scenario.incidentReduction * rampShare(scenario, month),
    caused: scenario.changeIncidentShare,
  }),
  handlings: managedHandlings,
  pool: (scenario, yearsGone) =>
    scenario.includedHoursPerMonth > 0
      ? {
          hours: scenario.includedHoursPerMonth,
          periodMonths: 1,
          overageRate: scenario.overageHourlyRate * (1 + scenario.managedFeeIncrease) ** yearsGone,
        }
      : undefined,
  adminHours: (scenario) => scenario.adminHoursManaged,
};

/**
 * Covered work, from the included hours where the contract counts them. Work after hours or on site that the contract
 * leaves out is billed by the hour, with the minimum and increment that break-fix has.
 */
function managedHandlings(scenario: Scenario, priority: Priority, month: Month): readonly Handling[] {
  const { afterHoursBilledManaged, onSiteBilledManaged, includedHoursPerMonth } = scenario;
  const waitHours = scenario[`waitHoursManaged${priority}`];
  const poolUsage = includedHoursPerMonth > 0 ? 1 : 0;
  if (afterHoursBilledManaged + onSiteBilledManaged === 0)
    return [{ ...coveredHandling(1, waitHours), poolUsage }];
  const step = priceStep(scenario.managedFeeIncrease, month);
  return breakFixHandlings(scenario, waitHours, month).map(({ isAfterHours, isOnSite, ...billing }) => {
    const isLate = isAfterHours && afterHoursBilledManaged === 1;
    const isVisit = isOnSite && onSiteBilledManaged === 1;
    if (!isLate && !isVisit) return { ...coveredHandling(billing.share, waitHours), poolUsage };
    return {
      ...billing,
      fixedCharge: isVisit ? scenario.tripFee * step : 0,
      hourlyRate: scenario.overageHourlyRate * (isLate ? scenario.afterHoursMultiplier : 1) * step,
    };
  });
}

/** Part of the full reduction that is reached in a month: min(1, t / ramp), at once without a ramp. */
export function rampShare(scenario: Scenario, month: Month): number {
  return scenario.rampMonths === 0 ? 1 : Math.min(1, month.number / scenario.rampMonths);
}

/** Recurring fee of a month, in money: users by bands, devices, servers, sites and the flat part, with premium and steps. */
export function recurringFee(scenario: Scenario, month: Month): number {
  const base =
    userFees(scenario, Math.max(month.users, scenario.minimumUsers)) +
    devices(scenario, month) * scenario.managedFeePerDevice +
    scenario.servers * scenario.managedFeePerServer +
    scenario.sites * scenario.managedFeePerSite +
    scenario.managedFlatFee;
  return base * (1 + termPremium(scenario)) * priceStep(scenario.managedFeeIncrease, month);
}

function devices({ devicesBilled, devicesPerUser }: Scenario, { users }: Month): number {
  return devicesBilled > 0 ? devicesBilled : users * devicesPerUser;
}

/** The surcharge for a short term, as a share of the fees; 36 months is the base price. */
export function termPremium(scenario: Scenario): number {
  if (scenario.termMonths >= 36) return 0;
  return scenario.termMonths >= 12 ? scenario.termPremium12 : scenario.termPremium1;
}

function managedFees(scenario: Scenario, month: Month): readonly Fee[] {
  const fee = recurringFee(scenario, month);
  const onboarding = month.number === 1 ? scenario.onboardingMonths * fee + scenario.onboardingFee : 0;
  return [
    { label: "Managed fees", amount: fee },
    { label: "Onboarding", amount: onboarding },
    { label: "Out-of-scope work", amount: fee * scenario.outOfScopeShare },
    managedProjects(scenario, month),
    { label: "Service credits", amount: -fee * slaCredit(scenario, managedIncidents(scenario, month)) },
    { label: "Tools and services bought separately", amount: boughtServices(scenario, "Managed", month) },
  ];
}

/** Expected incidents of a month that remain under the contract, those that it causes included. */
function managedIncidents(scenario: Scenario, month: Month): number {
  const { prevented, caused } = managedContract.incidence(scenario, month);
  return allIncidents(scenario, month) * (1 - prevented + caused);
}
