import { addResults, MONEY, subtotalsChart } from "./comparisonResults";
import { addBreakevens, addVerdict } from "./decisionSheet";
import { PORTRAIT } from "../port/printLayout";
import type { SheetContent } from "../port/sheetContent";
import { SheetBuilder } from "./sheetBuilder";
import { ASSUMPTIONS_NAME } from "../port/workbook";

/** Inputs that the memo names, the ones that move the answer most, and the header. */
const MATTERS_ROWS = 9;

/** Rows that the chart covers. */
const CHART_ROWS = 18;

/** What every reader should know that is not in the figures. */
const NOT_PRICED: readonly string[] = [
  "Control over when and how work is done, and the freedom to change: scored apart, never in money.",
  "How good a particular provider is. Rates, waits and the reduction of incidents are assumptions about a typical one.",
  "Taxes, financing, fines, and events larger than the ranges of the assumptions.",
];

export interface MemoRequest {
  readonly name: string;
  /** As formulas refer to it: the cell of its header, or its number. */
  readonly scenario: string;
}

const CHOOSER = "$B$5";

/** A sheet to print: question, verdict, table, chart, what matters, what is not priced, reasons; all of it live. */
export function decisionMemo({ name, scenario }: MemoRequest): SheetContent {
  const draft = new SheetBuilder();
  addQuestion(draft, scenario);
  const first = addResults(draft, CHOOSER);
  draft.skip();
  const chartRow = draft.nextRow;
  draft.skip(CHART_ROWS + 1);
  addMatters(draft);
  addBreakevens(draft, CHOOSER);
  draft.add(["What is not priced"], { "A:G": { role: "heading" } });
  for (const text of NOT_PRICED) draft.add([text], { A: { role: "label" } });
  draft.skip();
  addVerdict(draft, CHOOSER, 0);
  return draft.finish({
    name,
    columnWidths: [44, 17, 17, 17, 17, 17, 25],
    names: [],
    frozenRows: 0,
    frozenColumns: 0,
    charts: [subtotalsChart(first, `A${chartRow}:E${chartRow + CHART_ROWS - 1}`)],
    print: PORTRAIT,
  });
}

function addQuestion(draft: SheetBuilder, scenario: string): void {
  draft.add(["Decision memo: IT support"], { A: { role: "title" } });
  draft.add(["Should we buy IT support by the incident (break-fix) or for a flat fee (managed services)?"], {
    A: { role: "label" },
  });
  draft.skip();
  const verdict = `SUPPORT_VERDICT(${ASSUMPTIONS_NAME},${CHOOSER})`;
  draft.add(["Verdict", { formula: `=INDEX(${verdict},1,1)` }], { "A:B": { role: "total" } });
  draft.add(["Scenario", { formula: `=${scenario}` }], {
    A: { role: "label" },
    B: { role: "input", align: "right" },
  });
  // Empty unless the verdict rests on defaults of essential inputs.
  draft.add([{ formula: `=INDEX(${verdict},1,3)` }], { A: { role: "label" } });
  draft.skip();
  draft.add(["Months 1 to 12, in money; downtime in hours, budget miss as a share"], {
    "A:G": { role: "heading" },
  });
}

/** The inputs that move the difference most, with their ranges. */
function addMatters(draft: SheetBuilder): void {
  draft.add(["Assumptions that matter most: break-fix minus managed at both ends of their range"], {
    "A:G": { role: "heading" },
  });
  const list = `SUPPORT_SENSITIVITY(${ASSUMPTIONS_NAME},${CHOOSER})`;
  const first = draft.add([{ formula: `=INDEX(${list},SEQUENCE(${MATTERS_ROWS}),SEQUENCE(1,5))` }], {
    A: { role: "label" },
    "B:E": { role: "unit", align: "right" },
  });
  draft.skip(MATTERS_ROWS);
  for (let row = first + 1; row < first + MATTERS_ROWS; row++)
    draft.formatRow(row, {
      A: { role: "label" },
      "B:C": { role: "formula", numberFormat: "#,##0.00" },
      "D:E": { role: "formula", numberFormat: MONEY },
    });
}
