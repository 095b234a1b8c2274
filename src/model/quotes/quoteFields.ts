import { DEFAULT_SCENARIO, FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../assumptions/scenario";
import { SERVICES } from "../assumptions/services";

/** What a quote may say besides the terms of its contract: how much it covers, what it promises, how long it binds. */
const FURTHER: readonly FieldName[] = [
  "termMonths",
  "servers",
  "sites",
  ...SERVICES.map((service) => `${service}Managed` as const),
  ...FIELD_NAMES.filter((name) => /^waitHoursManaged/.test(name)),
];

/** Every input that a quote can state. */
export const QUOTE_FIELDS: readonly FieldName[] = FIELD_NAMES.filter(
  (name) => SCENARIO_FIELDS[name].group === "Managed" || FURTHER.includes(name),
);

/** What belongs to the firm, or is believed of any provider, although it is about managed services. */
const NO_TERMS: ReadonlySet<FieldName> = new Set<FieldName>([
  "incidentReduction",
  "overageHourlyRate",
  "rampMonths",
  "changeIncidentShare",
  "slaMissShare",
  "adminHoursManaged",
  "exitTransitionCost",
  "exitProbabilityPerYear",
]);

/** Terms whose 0 says something else than leaving them out: an empty cell, which is 0 on some hosts, is refused there. */
export const NEVER_EMPTY: ReadonlySet<FieldName> = new Set<FieldName>([
  ...NO_TERMS,
  ...SERVICES.map((service) => `${service}Managed` as const),
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
