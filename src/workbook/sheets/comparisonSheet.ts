import { assumptionRows, tableWidth } from "./assumptionRows";
import { columnLetters } from "../port/cellAddress";
import {
  addResults,
  compareColumns,
  COMPARE_ROWS,
  FIRST_SCENARIO,
  SCENARIO_NAMES,
  subtotalsChart,
} from "./comparisonResults";
import { addScenarioSummary, SUMMARY_ROWS } from "./scenarioSummary";
import type { NamedInputs } from "./sampleScenarios";
import { nameWidth } from "../port/nameWidth";
import { LANDSCAPE } from "../port/printLayout";
import type { SheetContent } from "../port/sheetContent";
import { SheetBuilder } from "./sheetBuilder";
import { ASSUMPTIONS_NAME } from "../port/workbook";

const CHECK_ROW = 3;
const HEADER_ROW = CHECK_ROW + SUMMARY_ROWS + 1;

export interface ComparisonRequest {
  readonly name: string;
  readonly scenarios: readonly NamedInputs[];
  /** What the reader should know first. */
  readonly note: string;
  /** The sign before amounts of money, like `$`; none, if left out. */
  readonly currency?: string;
  /** How many quotes the workbook has; none, if left out. */
  readonly quoteCount?: number;
}

/** Assumptions of some scenarios, their live results above and below, the checks, a chart and a legend. */
export function comparisonSheet(request: ComparisonRequest): SheetContent {
  const { name, scenarios, note, currency = "", quoteCount = 0 } = request;
  const draft = new SheetBuilder();
  const table = assumptionRows(scenarios, currency);
  const lastRow = HEADER_ROW + table.length - 1;
  const width = columnLetters(tableWidth(scenarios) - 1);
  const chooserRow = lastRow + 2;
  const checksRow = chooserRow + COMPARE_ROWS.length + 2;
  addTitle(draft, note, checksRow);
  addScenarioSummary(draft, { currency, hasQuotes: quoteCount > 0 });
  for (const { cells, formats } of table) draft.add(cells, formats);
  draft.skip();
  addChooser(draft);
  const first = addResults(draft, { chooser: `$B$${chooserRow}`, currency, quoteCount });
  draft.skip();
  addChecks(draft, width);
  return draft.finish({
    name,
    columnWidths: columnWidths(scenarios, compareColumns(quoteCount)),
    names: [{ name: ASSUMPTIONS_NAME, range: `A${HEADER_ROW}:${width}${lastRow}` }],
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    charts: [subtotalsChart({ first, place: `B${checksRow + 4}:F${checksRow + 22}`, currency, quoteCount })],
    checks: [`B${CHECK_ROW}`, `A${checksRow + 1}`],
    print: LANDSCAPE,
    choices: [{ cell: `B${chooserRow}`, source: SCENARIO_NAMES }],
  });
}

/** Of labels, scenarios, unit, low, high and note; the results below need room for the name of the difference. */
function columnWidths(scenarios: readonly NamedInputs[], compared: number): readonly number[] {
  const widths = [38, ...scenarios.map(({ name }) => nameWidth(name)), 31, 13, 13, 90];
  return widths.map((width, column) => (column === compared - 1 ? Math.max(width, 25) : width));
}

/** Title, legend, and the master check: one cell that says whether anything is wrong. */
function addTitle(draft: SheetBuilder, note: string, checksRow: number): void {
  draft.add(["Break-fix or managed?"], { A: { role: "title" } });
  draft.addLegend();
  draft.add(
    [
      "Everything in order?",
      { formula: `=IF(A${checksRow + 1}="OK","OK","see row "&ROW(A${checksRow}))` },
      `${note} Totals are of months 1 to 12.`,
    ],
    { A: { role: "label" }, B: { role: "check", align: "right" }, C: { role: "note", indent: 1 } },
  );
}

/** The cell that chooses the scenario of the results below. */
function addChooser(draft: SheetBuilder): void {
  draft.add(
    [
      "Results of months 1 to 12 for",
      { formula: FIRST_SCENARIO },
      "Choose or type the name of another scenario. Money; downtime in hours, budget miss as a share.",
    ],
    { A: { role: "heading" }, B: { role: "input", align: "right" }, C: { role: "note", indent: 1 } },
  );
}

function addChecks(draft: SheetBuilder, width: string): void {
  draft.add(["Checks of the assumptions", "Name", "What is wrong"], {
    [`A:${width}`]: { role: "heading" },
  });
  draft.add([{ formula: `=SUPPORT_CHECK(${ASSUMPTIONS_NAME})` }], { A: { role: "check" } });
}
