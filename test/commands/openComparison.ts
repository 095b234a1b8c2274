import { type NamedInputs, SAMPLE_SCENARIOS } from "../../src/workbook/sheets/sampleScenarios";
import { comparisonSheet } from "../../src/workbook/sheets/comparisonSheet";
import type { SheetContent } from "../../src/workbook/port/sheetContent";
import { blockAddress } from "../../src/workbook/port/cellAddress";
import type { CellValue } from "../officeHost/model/cell";
import { openSheets } from "../officeHost/model/openSheets";
import type { WorkbookModel } from "../officeHost/model/workbookModel";

const EMPTY: Omit<SheetContent, "name"> = {
  rows: [],
  formats: [],
  columnWidths: [],
  names: [],
  frozenRows: 0,
  frozenColumns: 0,
};

/** A workbook with a comparison, and with a sheet of the user's own. */
export function openComparison(scenarios: readonly NamedInputs[] = SAMPLE_SCENARIOS): WorkbookModel {
  return openSheets([
    comparisonSheet({ name: "Comparison", scenarios, note: "Sample." }),
    {
      ...EMPTY,
      name: "Mine",
      rows: [
        ["Rent", 1000],
        ["Power", 200],
      ],
    },
  ]);
}

/**
 * A plain table of two scenarios as a user may have typed it, with nothing behind the scenarios, below and beside some
 * empty rows and columns.
 */
export function openPlainTable([above, beside]: readonly [number, number] = [0, 0]): WorkbookModel {
  const table = [
    ["Assumption", "Today", "Growing", null, "my own note"],
    ["Users", 25, 60],
    ["Loaded hourly wage", 40, 44],
  ];
  const gap = Array.from({ length: beside }, () => null);
  const rows = [...Array.from({ length: above }, () => []), ...table.map((row) => [...gap, ...row])];
  const range = blockAddress({ sheet: "Plain", row: above, column: beside, rows: 3, columns: 3 });
  const names = [{ name: "FixOrFlat_Assumptions", range: range.replace("Plain!", "") }];
  return openSheets([{ ...EMPTY, name: "Plain", rows, names }]);
}

/** What a cell of a workbook shows. */
export function shown(workbook: WorkbookModel, address: string): CellValue {
  return workbook.range(address).map(({ value }) => value)[0]![0]!;
}

/** The formula of a cell, if it has one. */
export function formulaOf(workbook: WorkbookModel, address: string): string | undefined {
  return workbook.range(address).map(({ formula }) => formula)[0]![0];
}

/** Everything that all sheets hold, to see that nothing was lost or changed. */
export function everything(workbook: WorkbookModel): unknown {
  return workbook.sheets.map((sheet) => {
    const filled = [...sheet.cellsIn(sheet.range().block)].filter(([, , { value }]) => value !== null);
    filled.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
    return [sheet.name, filled.map(([row, column, { value, formula }]) => [row, column, formula ?? value])];
  });
}
