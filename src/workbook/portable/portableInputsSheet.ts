import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { FieldGroup } from "../../model/assumptions/scenarioField";
import { FIELD_NOTES } from "../fieldNotes/fieldNotes";
import { LANDSCAPE } from "../port/printLayout";
import type { RangeName, SheetContent } from "../port/sheetContent";
import { SheetBuilder } from "../sheets/sheetBuilder";
import { UNIT_FORMATS } from "../sheets/unitFormat";
import { columnLetter, portableName } from "./portableDraft";
import { PORTABLE_FIELDS, type PortableScenario, withExactWholes } from "./portableFields";

/** The blue numbers: one row per input, one column per scenario, each cell with its name. */
export function portableInputsSheet(
  name: string,
  scenarios: readonly PortableScenario[],
  firstNumber: number,
): SheetContent {
  const draft = new SheetBuilder();
  draft.add(["Assumptions of the portable copy"], { A: { role: "title" } });
  for (const note of NOTES) draft.add([note], { A: { role: "note" } });
  addHeader(draft, scenarios);
  const values = scenarios.map((scenario) => withExactWholes(scenario.values));
  const names: RangeName[] = [];
  let group: FieldGroup | undefined;
  for (const field of PORTABLE_FIELDS) {
    const { group: own } = SCENARIO_FIELDS[field];
    if (own !== group) draft.add([own], { A: { role: "subheading" } });
    group = own;
    const row = addInput(
      draft,
      field,
      values.map((each) => each[field]),
    );
    values.forEach((_, index) =>
      names.push({
        name: portableName(field, firstNumber + index),
        range: `${columnLetter(2 + index)}${row}`,
      }),
    );
  }
  const columnWidths = [34, 26, ...scenarios.map(() => 14), 11, 11, 90];
  return draft.finish({
    name,
    columnWidths,
    names,
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    print: LANDSCAPE,
  });
}

const NOTES = [
  "Blue numbers are inputs: change them and every sheet follows. Shares and yearly rates are fractions.",
  "The values of classes P1 to P4, and the three prices of tools, give proportions; the average or sum above them gives the size.",
];
const HEADER_ROW = 2 + NOTES.length;

function addInput(draft: SheetBuilder, field: FieldName, values: readonly number[]): number {
  const { label, unit, min, max } = SCENARIO_FIELDS[field];
  const { help, source } = FIELD_NOTES[field];
  const numberFormat = UNIT_FORMATS[unit];
  const last = columnLetter(1 + values.length);
  return draft.add([label, unit, ...values, min, max, `${help} (${source})`], {
    A: { role: "label" },
    B: { role: "unit" },
    [`C:${last}`]: { role: "input", numberFormat },
    [`${columnLetter(2 + values.length)}:${columnLetter(3 + values.length)}`]: { role: "unit", numberFormat },
    [columnLetter(4 + values.length)]: { role: "note", indent: 1 },
  });
}

function addHeader(draft: SheetBuilder, scenarios: readonly PortableScenario[]): void {
  const last = columnLetter(3 + scenarios.length);
  draft.add(["Assumption", "Unit", ...scenarios.map(({ name }) => name), "Low", "High", "Note"], {
    "A:B": { role: "heading" },
    [`C:${last}`]: { role: "heading", align: "right" },
    [columnLetter(4 + scenarios.length)]: { role: "heading", indent: 1 },
  });
}
