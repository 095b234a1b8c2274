import { type Contract, coveredHandling, type Fee, type Handling } from "./contract";
import type { Scenario } from "../assumptions/scenario";
import type { Priority } from "../assumptions/scenarioField";
import { boughtServices } from "../assumptions/services";
import { staffCost } from "../cost/staffCost";
import { type Month, priceStep } from "../cost/timeline";
import { breakFixHandlings } from "./breakFixContract";
import { projectsByTheHour } from "./projects";

/** Own technicians and tools; what nobody covers (nights, leave, sickness) is bought as break-fix. */
export const inHouseContract: Contract = {
  option: "in-house",
  suffix: "InHouse",
  fees,
  incidence: () => ({ prevented: 0, caused: 0 }),
  handlings,
  adminHours: (scenario) => scenario.adminHoursInHouse,
};

function fees(scenario: Scenario, month: Month): readonly Fee[] {
  const technicians = Math.max(scenario.minimumTechnicians, month.users / scenario.usersPerTechnician);
  const tools = (scenario.inHouseToolsPerYear / 12) * priceStep(scenario.servicesPriceIncrease, month);
  return [
    { label: "Own technicians", amount: staffCost(scenario, technicians, month) },
    { label: "Tools for own staff", amount: tools },
    projectsByTheHour(scenario, month),
    { label: "Tools and services bought separately", amount: boughtServices(scenario, "InHouse", month) },
  ];
}

function handlings(scenario: Scenario, priority: Priority, month: Month): readonly Handling[] {
  const uncovered = breakFixHandlings(scenario, scenario[`waitHoursBreakFix${priority}`], month);
  return [
    coveredHandling(1 - scenario.uncoveredShare, scenario[`waitHoursInHouse${priority}`]),
    ...uncovered.map((handling) => ({ ...handling, share: handling.share * scenario.uncoveredShare })),
  ];
}
