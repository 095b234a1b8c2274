import { type Contract, coveredHandling, type Fee } from "./contract";
import type { Scenario } from "../assumptions/scenario";
import { boughtServices } from "../assumptions/services";
import { staffCost } from "../cost/staffCost";
import { type Month, priceStep } from "../cost/timeline";
import { rampShare } from "./managedContract";
import { managedProjects } from "./projects";

/** Own staff and a provider share the work: the provider's tools and waits, no bill per incident. */
export const coManagedContract: Contract = {
  option: "co-managed",
  suffix: "CoManaged",
  fees,
  incidence: (scenario, month) => ({
    prevented: scenario.incidentReductionCoManaged * rampShare(scenario, month),
    caused: scenario.changeIncidentShare,
  }),
  handlings: (scenario, priority) => [coveredHandling(1, scenario[`waitHoursManaged${priority}`])],
  adminHours: (scenario) => scenario.adminHoursCoManaged,
};

function fees(scenario: Scenario, month: Month): readonly Fee[] {
  const fee = month.users * scenario.coManagedFeePerUser * priceStep(scenario.managedFeeIncrease, month);
  return [
    { label: "Co-managed fees", amount: fee },
    {
      label: "Onboarding",
      amount: month.number === 1 ? scenario.onboardingMonths * fee + scenario.onboardingFee : 0,
    },
    { label: "Out-of-scope work", amount: fee * scenario.outOfScopeShare },
    managedProjects(scenario, month),
    { label: "Own technicians", amount: staffCost(scenario, scenario.coManagedStaff, month) },
    { label: "Tools and services bought separately", amount: boughtServices(scenario, "CoManaged", month) },
  ];
}
