import {
  aggregate,
  AGGREGATE_FIELDS,
  type AggregateField,
  restateWhole,
  scaleParts,
} from "./aggregateFields";
import { layoutError } from "./assumptionsLayout";
import type { Issue } from "./issue";
import { type FieldName, type Scenario, SCENARIO_FIELDS } from "./scenario";
import { AGREEMENT } from "./scenarioIssues";

/** Reconciles wholes and parts: whichever is given wins, and both may be given if they agree. */
export function reconcileWholes(
  values: Scenario,
  given: ReadonlyMap<FieldName, number>,
  rows: ReadonlyMap<FieldName, number>,
): { readonly scenario: Scenario; readonly issues: readonly Issue[] } {
  let scenario = values;
  const issues: Issue[] = [];
  for (const field of AGGREGATE_FIELDS) {
    const givenPart = field.parts.find((part) => given.has(part));
    if (!given.has(field.whole)) scenario = restateWhole(field, scenario);
    else if (givenPart === undefined) scenario = scaleParts(field, scenario);
    else issues.push(...disagreement(field, scenario, rows.get(givenPart)! + 1));
  }
  return { scenario, issues };
}

function disagreement(field: AggregateField, scenario: Scenario, row: number): Issue[] {
  const stated = scenario[field.whole];
  const made = aggregate(field, scenario);
  if (Math.abs(stated - made) <= AGREEMENT * Math.max(Math.abs(stated), Math.abs(made))) return [];
  const { label } = SCENARIO_FIELDS[field.whole];
  const parts = field.parts.map((part) => SCENARIO_FIELDS[part].label).join("; ");
  return [layoutError(label, ["parts", label, stated, parts, made], row)];
}
