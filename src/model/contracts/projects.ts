import type { Scenario } from "../assumptions/scenario";
import { type Month, priceStep } from "../cost/timeline";
import type { Fee } from "./contract";

/** Planned work of a month at the break-fix rate: a twelfth of the year's project hours. */
export function projectsByTheHour(scenario: Scenario, month: Month): Fee {
  const rate = scenario.hourlyRate * priceStep(scenario.hourlyRateIncrease, month);
  return { label: "Projects", amount: (scenario.projectHoursPerYear / 12) * rate };
}

/** The same from a provider: hours beyond those that the fee covers, at its project rate, or break-fix's if it has none. */
export function managedProjects(scenario: Scenario, month: Month): Fee {
  const { projectHoursPerYear, projectHoursIncluded, projectHourlyRateManaged } = scenario;
  const charged = Math.max(0, projectHoursPerYear - projectHoursIncluded) / 12;
  const rate =
    projectHourlyRateManaged === 0
      ? scenario.hourlyRate * priceStep(scenario.hourlyRateIncrease, month)
      : projectHourlyRateManaged * priceStep(scenario.managedFeeIncrease, month);
  return { label: "Projects", amount: charged * rate };
}
