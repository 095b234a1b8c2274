import { AGGREGATE_FIELDS, restateWhole } from "../../model/assumptions/aggregateFields";
import {
  FIELD_NAMES,
  type FieldName,
  type Scenario,
  SCENARIO_FIELDS,
} from "../../model/assumptions/scenario";
import type { FieldGroup } from "../../model/assumptions/scenarioField";

/** A scenario with the name that its column bears. */
export interface PortableScenario {
  readonly name: string;
  /** Its managed contract has the terms of the quote, if there is one. */
  readonly values: Scenario;
  /** The name of the quote that takes the place of managed. */
  readonly quote?: string;
}

/** Groups of the other options, and of what is weighed outside money. */
const LEFT_OUT: ReadonlySet<FieldGroup> = new Set(["Block hours", "Co-managed", "In-house", "Beyond money"]);
const OTHER_OPTION = /(BlockHours|CoManaged|InHouse)(P[1-4])?$/;
/** What only the add-in answers: leaving the contract, the score of a risk-averse decision, and one over the term. */
const UNUSED: ReadonlySet<FieldName> = new Set<FieldName>([
  "exitFeeShare",
  "noticeDays",
  "lockInDays",
  "exitTransitionCost",
  "exitProbabilityPerYear",
  "riskWeight",
  "decideOver",
]);

/** The inputs that break-fix and managed depend on, in the order of their table. */
export const PORTABLE_FIELDS: readonly FieldName[] = FIELD_NAMES.filter(
  (name) => !LEFT_OUT.has(SCENARIO_FIELDS[name].group) && !OTHER_OPTION.test(name) && !UNUSED.has(name),
);

/** The scenario with its averages restated from the classes, so that the copy scales nothing by a rounding error. */
export function withExactWholes(values: Scenario): Scenario {
  return AGGREGATE_FIELDS.reduce((scenario, field) => restateWhole(field, scenario), values);
}
