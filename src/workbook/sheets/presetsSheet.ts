import { OPTION_NAMES } from "../../model/decision/comparison";
import { PRESETS, presetScenario } from "../../model/assumptions/presets";
import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { FIELD_NOTES } from "../fieldNotes/fieldNotes";
import { LANDSCAPE } from "../port/printLayout";
import { SAMPLE_CURRENCY } from "./sampleScenarios";
import type { SheetContent } from "../port/sheetContent";
import { SheetBuilder } from "./sheetBuilder";
import { moneyFormat, unitFormat } from "./unitFormat";

const VALUES = "C:F";

/** Typical firms to start from, with their verdicts: copy a column into your own assumptions. */
export function presetsSheet(): SheetContent {
  const draft = new SheetBuilder();
  draft.add(["Typical firms"], { A: { role: "title" } });
  draft.add([null, "Copy a column into your own assumptions, then put your own figures in."], {
    B: { role: "note" },
  });
  const header = draft.add(["Assumption", "Unit", ...PRESETS.map(({ name }) => name), "Note"], {
    "A:B": { role: "heading" },
    [VALUES]: { role: "heading", align: "right" },
    G: { role: "heading", indent: 1 },
  });
  const last = shownFields().reduce((_, name) => addField(draft, name), header);
  addNotes(draft);
  draft.skip();
  draft.add(["Total cost of months 1 to 12"], { "A:G": { role: "heading" } });
  addScenarios(draft, `A${header}:G${last}`);
  return draft.finish({
    name: "Presets",
    columnWidths: [36, 25, 16, 16, 24, 20, 70],
    names: [],
    frozenRows: header,
    frozenColumns: 1,
    print: LANDSCAPE,
  });
}

/** The essential inputs, and every input in which a preset differs from the defaults. */
function shownFields(): readonly FieldName[] {
  const changed = new Set(PRESETS.flatMap(({ inputs }) => Object.keys(inputs)));
  return FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential || changed.has(name));
}

function addField(draft: SheetBuilder, name: FieldName): number {
  const { label, unit } = SCENARIO_FIELDS[name];
  const values = PRESETS.map((preset) => presetScenario(preset)[name]);
  return draft.add([label, unit, ...values, FIELD_NOTES[name].help], {
    A: { role: "label" },
    B: { role: "unit" },
    [VALUES]: { role: "input", numberFormat: unitFormat(unit, SAMPLE_CURRENCY) },
    G: { role: "note", indent: 1 },
  });
}

/** Why each preset is as it is. */
function addNotes(draft: SheetBuilder): void {
  draft.skip();
  draft.add(["Where they come from"], { "A:G": { role: "heading" } });
  for (const { name, says, source } of PRESETS)
    draft.add([name, null, `${says} ${source}.`], { A: { role: "label" }, C: { role: "note" } });
}

function addScenarios(draft: SheetBuilder, assumptions: string): void {
  const first = draft.add([{ formula: `=SUPPORT_SCENARIOS(${assumptions})` }], {
    A: { role: "label" },
    "B:E": { role: "unit", align: "right" },
  });
  draft.skip(OPTION_NAMES.length + 1);
  OPTION_NAMES.forEach((_, index) =>
    draft.formatRow(first + 1 + index, {
      A: { role: "label" },
      "B:E": { role: "formula", numberFormat: moneyFormat(SAMPLE_CURRENCY) },
    }),
  );
  draft.formatRow(first + OPTION_NAMES.length + 1, {
    A: { role: "total" },
    "B:E": { role: "total", align: "right" },
  });
}
