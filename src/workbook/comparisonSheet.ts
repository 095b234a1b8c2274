import type { FieldName } from "../model/scenario";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../model/scenario";
import type { FieldGroup } from "../model/scenarioField";
import { addResults, COMPARE_ROWS, MONEY, RESULT_ROWS } from "./comparisonResults";
import { VERDICT_ROW } from "./decisionSheet";
import { FIELD_NOTES } from "./fieldNotes";
import type { CellContent, SheetContent } from "./sheetContent";
import type { RowFormats } from "./sheetDraft";
import { SheetDraft } from "./sheetDraft";
import { UNIT_FORMATS } from "./unitFormat";
import { ASSUMPTIONS_NAME } from "./workbook";

/** One scenario column: its header, and the inputs in which it differs from the defaults. */
interface SampleScenario {
  readonly name: string;
  readonly values: Readonly<Partial<Record<FieldName, number>>>;
}

/** An invented company of 40, as it is, as it plans to grow, and cut to the bone. */
const SCENARIOS: readonly SampleScenario[] = [
  {
    name: "Today",
    values: { users: 40, incidentsPerUserPerMonth: 0.28, annualRevenue: 6.2e6, loadedHourlyWage: 48 },
  },
  {
    name: "Growing",
    values: {
      users: 65,
      incidentsPerUserPerMonth: 0.34,
      annualRevenue: 9.8e6,
      loadedHourlyWage: 50,
      managedFeePerUser: 138,
      userGrowth: 0.12,
    },
  },
  {
    name: "Lean",
    values: {
      users: 16,
      incidentsPerUserPerMonth: 0.09,
      annualRevenue: 1.9e6,
      loadedHourlyWage: 42,
      hourlyRate: 135,
      managedFeePerUser: 165,
      termMonths: 12,
      userGrowth: 0,
    },
  },
];

export const SAMPLE_SCENARIO_NAMES = SCENARIOS.map(({ name }) => name);

/** Inputs beside the essential ones that a reader of the sample is likely to ask for. */
const ADVANCED: readonly FieldName[] = [
  "hoursCv",
  "yearCv",
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

const SHOWN = FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential || ADVANCED.includes(name));
const LETTERS = ["C", "D", "E"] as const;

const HEADING: RowFormats = {
  "A:B": { role: "heading" },
  "C:G": { role: "heading", align: "right" },
  H: { role: "heading", indent: 1 },
};

/** Assumptions of three scenarios with their live results, the checks and a legend. */
export function comparisonSheet(): SheetContent {
  const draft = new SheetDraft();
  addTitle(draft);
  const headerRow = 8;
  const lastRow = headerRow + assumptionRows().length;
  const resultRows = SCENARIOS.map((_, index) => lastRow + 4 + index * RESULT_ROWS);
  const checkRow = lastRow + 4 + SCENARIOS.length * RESULT_ROWS;
  addSummary(draft, { headerRow, resultRows, checkRow });
  for (const { cells, formats } of assumptionRows()) draft.add(cells, formats);
  addResults(
    draft,
    LETTERS.map((letter) => `${letter}${headerRow}`),
  );
  addChecks(draft);
  return draft.finish({
    name: "Comparison",
    columnWidths: [32, 25, 13, 13, 13, 12, 21, 90],
    names: [{ name: ASSUMPTIONS_NAME, range: `A${headerRow}:H${lastRow}` }],
    frozenRows: headerRow,
    frozenColumns: 1,
  });
}

function addTitle(draft: SheetDraft): void {
  draft.add(["Break-fix or managed IT support"], { A: { role: "title" } });
  draft.add(
    [
      "Change a blue number: results and pane follow. Sample data.",
      null,
      "Input",
      { formula: '="Formula"' },
      "Check",
    ],
    {
      A: { role: "note" },
      C: { role: "input", align: "right" },
      D: { role: "formula", align: "right" },
      E: { role: "check", align: "right" },
    },
  );
}

interface Places {
  readonly headerRow: number;
  readonly resultRows: readonly number[];
  readonly checkRow: number;
}

/** Four lines above the assumptions, so that an edit and its effect are seen together. */
function addSummary(draft: SheetDraft, { headerRow, resultRows, checkRow }: Places): void {
  const across = (formula: (letter: string, index: number) => string): CellContent[] =>
    LETTERS.map((letter, index) => ({ formula: formula(letter, index) }));
  const total = (column: number) => (_: string, index: number) => {
    const first = resultRows[index]!;
    return `=VLOOKUP("total",$A$${first}:$G$${first + COMPARE_ROWS.length - 1},${column},FALSE)`;
  };
  draft.add(
    ["Expected cost, months 1 to 12", "Unit", ...across((letter) => `=${letter}${headerRow}`), "Checks"],
    HEADING,
  );
  const money: RowFormats = {
    A: { role: "label" },
    B: { role: "unit" },
    "C:E": { role: "formula", numberFormat: MONEY },
  };
  const check = { formula: `=IF(A${checkRow}="OK","OK","see row ${checkRow}")` };
  draft.add(["Break-fix", "money", ...across(total(2)), check], {
    ...money,
    F: { role: "check", align: "right" },
  });
  draft.add(["Managed", "money", ...across(total(3))], money);
  draft.add(["Break-fix minus managed", "money", ...across((letter) => `=${letter}4-${letter}5`)], {
    ...money,
    "C:E": { role: "total", numberFormat: MONEY },
  });
  const verdict = (_: string, index: number) => `=Decision!${String.fromCharCode(66 + index)}${VERDICT_ROW}`;
  draft.add(["Verdict", null, ...across(verdict)], {
    A: { role: "label" },
    "C:E": { role: "formula", align: "right" },
  });
  draft.add(["Assumption", "Unit", ...SCENARIOS.map(({ name }) => name), "Low", "High", "Note"], HEADING);
}

interface Row {
  readonly cells: readonly CellContent[];
  readonly formats: RowFormats;
}

/** The inputs in the order of their table, under the headings of their groups. */
function assumptionRows(): readonly Row[] {
  let group: FieldGroup | undefined;
  return SHOWN.flatMap((name) => {
    const heading = SCENARIO_FIELDS[name].group;
    const isNew = heading !== group;
    group = heading;
    return isNew ? [headingRow(heading), inputRow(name)] : [inputRow(name)];
  });
}

function headingRow(text: string): Row {
  return { cells: [text], formats: { A: { role: "subheading" } } };
}

function inputRow(name: FieldName): Row {
  const { label, unit, min, max, default: fallback } = SCENARIO_FIELDS[name];
  const { help, source } = FIELD_NOTES[name];
  const numberFormat = UNIT_FORMATS[unit];
  const values = SCENARIOS.map(({ values: own }) => own[name] ?? fallback);
  return {
    cells: [label, unit, ...values, min, max, `${help} (${source})`],
    formats: {
      A: { role: "label" },
      B: { role: "unit" },
      "C:E": { role: "input", numberFormat },
      "F:G": { role: "unit", numberFormat },
      H: { role: "note", indent: 1 },
    },
  };
}

function addChecks(draft: SheetDraft): void {
  draft.add(["Checks of the assumptions", "Name", "What is wrong"], { "A:H": { role: "heading" } });
  draft.add([{ formula: `=SUPPORT_CHECK(${ASSUMPTIONS_NAME})` }], { A: { role: "check" } });
}
