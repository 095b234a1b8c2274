import type { Scenario } from "../assumptions/scenario";
import type { Priority } from "../assumptions/scenarioField";
import { type Month, priceStep } from "./timeline";

/** Cost of one hour of downtime in an incident, by what is lost. */
export interface DowntimeImpact {
  readonly work: number;
  readonly recovery: number;
  readonly margin: number;
}

/** People held up by one incident of the class. */
function peopleAffected(scenario: Scenario, priority: Priority, month: Month): number {
  if (priority === "P1") return scenario.affectedShareP1 * month.users;
  if (priority === "P2") return scenario.affectedShareP2 * month.users;
  return priority === "P3" ? scenario.affectedPeopleP3 : scenario.affectedPeopleP4;
}

/**
 * Cost of one hour of downtime. Recovery follows outages only (P1 and P2), and only a P1 stops revenue:
 * revenue per business hour x dependence x (1 - recaptured) x margin.
 */
export function downtimeImpact(scenario: Scenario, priority: Priority, month: Month): DowntimeImpact {
  const wages =
    peopleAffected(scenario, priority, month) *
    scenario.loadedHourlyWage *
    priceStep(scenario.wageIncrease, month);
  const isOutage = priority === "P1" || priority === "P2";
  return {
    work: wages * scenario[`productivityLoss${priority}`],
    recovery: isOutage ? wages * scenario.recoveryHoursPerHourDown * scenario.recoveryLoss : 0,
    margin: priority === "P1" ? marginPerHour(scenario) : 0,
  };
}

function marginPerHour(scenario: Scenario): number {
  const revenuePerHour = scenario.annualRevenue / scenario.businessHoursPerYear;
  return (
    revenuePerHour * scenario.revenueDependence * (1 - scenario.recapturedRevenue) * scenario.grossMargin
  );
}
