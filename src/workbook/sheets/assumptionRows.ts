import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { isOwnFigure } from "../../model/decision/sensitivity";
import type { FieldGroup } from "../../model/assumptions/scenarioField";
import { columnLetters } from "../port/cellAddress";
import { FIELD_NOTES } from "../fieldNotes/fieldNotes";
import type { NamedInputs } from "./sampleScenarios";
import type { CellContent } from "../port/sheetContent";
import type { RowFormats } from "./sheetBuilder";
import { unitFormat } from "./unitFormat";

/** Inputs besides the essential ones that readers of a comparison are likely to ask for. */
const ADVANCED: readonly FieldName[] = [
  "hoursCv",
  "yearCv",
  "rateCv",
  "hourlyRateIncrease",
  "minimumHoursOnSite",
  "minimumHoursRemote",
  "incrementHours",
  "onSiteShare",
  "tripFee",
  "afterHoursShare",
  "adminHoursBreakFix",
  "managedFeeIncrease",
  "outOfScopeShare",
  "rampMonths",
  "changeIncidentShare",
  "adminHoursManaged",
  "grossMargin",
  "securityEventsPerYear",
  "securityReduction",
  "userGrowth",
  "annualDiscountRate",
];

/** Those, and all that a scenario states: nothing that moves its result is out of sight. */
function shownFields(scenarios: readonly NamedInputs[]): readonly FieldName[] {
  const isStated = (name: FieldName) => scenarios.some(({ values }) => name in values);
  return FIELD_NAMES.filter(
    (name) => SCENARIO_FIELDS[name].essential || ADVANCED.includes(name) || isStated(name),
  );
}

/** One row of the table with its looks. */
export interface LaidOutRow {
  readonly cells: readonly CellContent[];
  readonly formats: RowFormats;
}

/** Columns that describe an input; they come after the scenarios, so that a scenario is one column more. */
const DESCRIPTIVE = ["Unit", "Low", "High", "Note"] as const;

/** Columns of the whole table. */
export const tableWidth = (scenarios: readonly NamedInputs[]) => 1 + scenarios.length + DESCRIPTIVE.length;

const columnsFor = (count: number) => ({
  scenarios: `B:${columnLetters(count)}`,
  unit: columnLetters(count + 1),
  range: `${columnLetters(count + 2)}:${columnLetters(count + 3)}`,
  note: columnLetters(count + 4),
});

/** The header and the inputs in the order of their table, under the headings of their groups. */
export function assumptionRows(scenarios: readonly NamedInputs[], currency: string): readonly LaidOutRow[] {
  let group: FieldGroup | undefined;
  const rows = shownFields(scenarios).flatMap((name) => {
    const heading = SCENARIO_FIELDS[name].group;
    const row = inputRow(name, scenarios, currency);
    const isNew = heading !== group;
    group = heading;
    return isNew ? [headingRow(heading), row] : [row];
  });
  return [headerRow(scenarios), ...rows];
}

function headerRow(scenarios: readonly NamedInputs[]): LaidOutRow {
  const columns = columnsFor(scenarios.length);
  return {
    cells: ["Assumption", ...scenarios.map(({ name }) => name), ...DESCRIPTIVE],
    formats: {
      A: { role: "heading" },
      [columns.scenarios]: { role: "heading", align: "right" },
      [columns.unit]: { role: "heading", indent: 1 },
      [columns.range]: { role: "heading", align: "right" },
      [columns.note]: { role: "heading", indent: 1 },
    },
  };
}

function headingRow(text: string): LaidOutRow {
  return { cells: [text], formats: { A: { role: "subheading" } } };
}

function inputRow(name: FieldName, scenarios: readonly NamedInputs[], currency: string): LaidOutRow {
  const { label, unit, min, max, default: fallback } = SCENARIO_FIELDS[name];
  const { help, source } = FIELD_NOTES[name];
  const numberFormat = unitFormat(unit, currency);
  const columns = columnsFor(scenarios.length);
  const values = scenarios.map(({ values: own }) => own[name] ?? fallback);
  // The range of all firms would make a firm's own headcount the largest doubt of all.
  const range = isOwnFigure(name) ? [null, null] : [min, max];
  return {
    cells: [label, ...values, unit, ...range, `${help} (${source})`],
    formats: {
      A: { role: "label" },
      [columns.scenarios]: { role: "input", numberFormat },
      [columns.unit]: { role: "unit", indent: 1 },
      [columns.range]: { role: "unit", numberFormat },
      [columns.note]: { role: "note", indent: 1 },
    },
  };
}
