import type { CellContent, SheetContent } from "../../src/workbook/port/sheetContent";
import { ASSUMPTIONS_NAME } from "../../src/workbook/port/workbook";
import { openSheets } from "../officeHost/model/openSheets";
import type { WorkbookModel } from "../officeHost/model/workbookModel";

const ROWS: readonly (readonly CellContent[])[] = [
  ["Assumption", "Unit", "Base case", "Busy year"],
  ["Users", "people", 25, 25],
  ["Incidents per user per month", "incidents", 0.4, 1.4],
  ["Loaded hourly wage", "money", null, { formula: '=""' }],
];

/** Where the assumptions begin on their sheet; something else is above them. */
const FIRST_CELL = "B3";

/** A workbook as a user may have it: assumptions in the middle of a sheet, and a sheet of something else. */
export function assumptionsWorkbook(rows = ROWS, name: string = "My costs"): WorkbookModel {
  const empty: Omit<SheetContent, "name" | "rows" | "names"> = {
    formats: [],
    columnWidths: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
  const cells = [["Costs of IT"], [], ...rows.map((row) => [null, ...row])];
  const names = [{ name: ASSUMPTIONS_NAME, range: `${FIRST_CELL}:E${rows.length + 2}` }];
  return openSheets([
    { ...empty, name, rows: cells, names },
    { ...empty, name: "Other", rows: [["Something else"]], names: [] },
  ]);
}
