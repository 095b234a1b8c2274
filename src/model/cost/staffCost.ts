import type { Scenario } from "../assumptions/scenario";
import { type Month, priceStep } from "./timeline";

/** Money per month for own technicians: loaded salary, training, and replacing those who leave. */
export function staffCost(scenario: Scenario, technicians: number, month: Month): number {
  const { technicianSalary, salaryLoad, trainingPerYear, turnoverPerYear, replacementShare } = scenario;
  const perYear = technicianSalary * (salaryLoad + turnoverPerYear * replacementShare) + trainingPerYear;
  return (technicians * perYear * priceStep(scenario.wageIncrease, month)) / 12;
}
