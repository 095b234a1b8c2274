import type { AssumedScenario, Assumptions } from "../../model/assumptions/readAssumptions";
import type { FieldName } from "../../model/assumptions/scenario";
import type { CellEdit, WrittenContent } from "../../workbook/port/workbook";
import type { ScenarioKey } from "./paneState";

/** The intended scenario: by name and column, else by name, because columns may have been inserted. */
export function findScenario(assumptions: Assumptions, key: ScenarioKey): AssumedScenario | undefined {
  const named = assumptions.scenarios.filter(({ name }) => name === key.name);
  return named.find(({ column }) => column === key.column) ?? named[0];
}

/** Where a value belongs in the present sheet; undefined if its row or column is gone. */
export function locateEdit(
  assumptions: Assumptions,
  edit: { readonly field: FieldName; readonly scenario: ScenarioKey; readonly value: WrittenContent },
): CellEdit | undefined {
  const row = assumptions.rows.get(edit.field);
  const scenario = findScenario(assumptions, edit.scenario);
  if (row === undefined || scenario === undefined) return undefined;
  return { row, column: scenario.column, value: edit.value };
}
