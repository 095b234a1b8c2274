import type { Scenario } from "../assumptions/scenario";
import type { Priority } from "../assumptions/scenarioField";
import type { Month } from "./timeline";

/** Expected incidents of a class in a month, before any option prevents or causes incidents. */
export function incidentDemand(scenario: Scenario, priority: Priority, month: Month): number {
  return month.users * scenario.incidentsPerUserPerMonth * scenario[`severityShare${priority}`];
}

/** Expected incidents of all classes in a month. */
export function allIncidents(scenario: Scenario, month: Month): number {
  const { severityShareP1, severityShareP2, severityShareP3, severityShareP4 } = scenario;
  const mix = severityShareP1 + severityShareP2 + severityShareP3 + severityShareP4;
  return month.users * scenario.incidentsPerUserPerMonth * mix;
}
