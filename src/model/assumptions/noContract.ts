import { DEFAULT_SCENARIO, FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "./scenario";

/** What belongs to the firm, or is believed of any provider, although it is about managed services. */
export const NO_TERMS: ReadonlySet<FieldName> = new Set<FieldName>([
  "incidentReduction",
  "overageHourlyRate",
  "rampMonths",
  "changeIncidentShare",
  "slaMissShare",
  "adminHoursManaged",
  "exitTransitionCost",
  "exitProbabilityPerYear",
]);

/** A contract without any term: what a quote does not state is none, whatever the managed contract of the scenario says. */
export const NO_CONTRACT: Readonly<Partial<Record<FieldName, number>>> = {
  ...Object.fromEntries(
    FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].group === "Managed" && !NO_TERMS.has(name)).map(
      (name) => [name, DEFAULT_SCENARIO[name]],
    ),
  ),
  managedFeePerUser: 0,
};
