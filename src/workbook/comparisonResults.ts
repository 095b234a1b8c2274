import { EXPECTED_MEASURES, SINGLE_MEASURES, SPREAD_MEASURES } from "../model/measures";
import type { RowFormats, SheetDraft } from "./sheetDraft";
import { ASSUMPTIONS_NAME } from "./workbook";

/** What SUPPORT_COMPARE fills downwards: a header, its measures in their order, and the method. */
export const COMPARE_ROWS: readonly string[] = [
  "measure",
  ...EXPECTED_MEASURES.slice(0, 4),
  ...SPREAD_MEASURES,
  "downtime hours",
  ...SINGLE_MEASURES,
  "method",
];

/** Rows of one scenario's results: its name, the table and an empty row. */
export const RESULT_ROWS = COMPARE_ROWS.length + 2;

export const MONEY = "#,##0;[Red]-#,##0";

/** A live comparison of each scenario; `headers` are the cells with the scenarios' names. */
export function addResults(draft: SheetDraft, headers: readonly string[]): void {
  draft.skip();
  draft.add(["Results by scenario, months 1 to 12"], { "A:H": { role: "heading" } });
  for (const header of headers) {
    draft.add([{ formula: `=${header}` }], { A: { role: "subheading" } });
    const first = draft.add([{ formula: `=SUPPORT_COMPARE(${ASSUMPTIONS_NAME},${header})` }]);
    draft.skip(COMPARE_ROWS.length);
    COMPARE_ROWS.forEach((name, index) => draft.formatRow(first + index, resultFormats(name)));
  }
}

function resultFormats(name: string): RowFormats {
  if (name === "measure" || name === "method")
    return { A: { role: "label" }, "B:G": { role: "unit", align: "right" } };
  const role = name === "total" ? "total" : "formula";
  const numberFormat = name === "budget miss" ? "0.0%" : MONEY;
  return { A: { role: name === "total" ? "total" : "label" }, "B:G": { role, numberFormat } };
}
