import { breakFixFields } from "./fields/breakFixFields";
import { decisionFields } from "./fields/decisionFields";
import { demandFields } from "./fields/demandFields";
import { downtimeFields } from "./fields/downtimeFields";
import { managedFields } from "./fields/managedFields";
import { otherOptionFields } from "./fields/otherOptionFields";
import { riskFields } from "./fields/riskFields";
import { serviceFields } from "./fields/serviceFields";
import { termFields } from "./fields/termFields";
import type { ScenarioField } from "./scenarioField";

const fields = {
  ...demandFields,
  ...breakFixFields,
  ...managedFields,
  ...downtimeFields,
  ...serviceFields,
  ...riskFields,
  ...termFields,
  ...otherOptionFields,
  ...decisionFields,
};

export type FieldName = keyof typeof fields;

/**
 * Every input of the comparison, one row per number: the only place where its name, label, unit,
 * default, range and evidence are written. Form, sheet, checks, sensitivity and docs read it.
 */
export const SCENARIO_FIELDS: Readonly<Record<FieldName, ScenarioField>> = fields;

export const FIELD_NAMES = Object.keys(fields) as readonly FieldName[];

/** One complete set of assumptions. Shares and yearly rates are fractions, money is any one currency. */
export type Scenario = Readonly<Record<FieldName, number>>;

/** The scenario in which every input has its default. */
export const DEFAULT_SCENARIO: Scenario = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, SCENARIO_FIELDS[name].default]),
) as Scenario;
