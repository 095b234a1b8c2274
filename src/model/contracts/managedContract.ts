import { type Contract, coveredHandling, type Fee } from "./contract";
import { allIncidents } from "../cost/incidentDemand";
import { slaCredit } from "../cost/slaCredit";
import type { Scenario } from "../assumptions/scenario";
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
  handlings: (scenario, priority) => [
    {
      ...coveredHandling(1, scenario[`waitHoursManaged${priority}`]),
      poolUsage: scenario.includedHoursPerMonth > 0 ? 1 : 0,
    },
  ],
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

/** Part of the full reduction that is reached in a month: min(1, t / ramp), at once without a ramp. */
export function rampShare(scenario: Scenario, month: Month): number {
  return scenario.rampMonths === 0 ? 1 : Math.min(1, month.number / scenario.rampMonths);
}

/** Recurring fee of a month, in money: users, devices, servers, sites and the flat part, with premium and steps. */
export function recurringFee(scenario: Scenario, month: Month): number {
  const base =
    Math.max(month.users, scenario.minimumUsers) * scenario.managedFeePerUser +
    month.users * scenario.devicesPerUser * scenario.managedFeePerDevice +
    scenario.servers * scenario.managedFeePerServer +
    scenario.sites * scenario.managedFeePerSite +
    scenario.managedFlatFee;
  return base * (1 + termPremium(scenario)) * priceStep(scenario.managedFeeIncrease, month);
}

/** The surcharge for a short term, as a share of the fees; 36 months is the base price. */
function termPremium(scenario: Scenario): number {
  if (scenario.termMonths >= 36) return 0;
  return scenario.termMonths >= 12 ? scenario.termPremium12 : scenario.termPremium1;
}

function managedFees(scenario: Scenario, month: Month): readonly Fee[] {
  const fee = recurringFee(scenario, month);
  const onboarding = month.number === 1 ? scenario.onboardingMonths * fee : 0;
  return [
    { label: "Managed fees", amount: fee },
    { label: "Onboarding", amount: onboarding },
    { label: "Out-of-scope work", amount: fee * scenario.outOfScopeShare },
    { label: "Service credits", amount: -fee * slaCredit(scenario, managedIncidents(scenario, month)) },
    { label: "Tools and services bought separately", amount: boughtServices(scenario, "Managed", month) },
  ];
}

/** Expected incidents of a month that remain under the contract, those that it causes included. */
function managedIncidents(scenario: Scenario, month: Month): number {
  const { prevented, caused } = managedContract.incidence(scenario, month);
  return allIncidents(scenario, month) * (1 - prevented + caused);
}
