import { dateToSerial } from "hucre";
import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { parseBlockAddress } from "../workbook/port/cellAddress";
import { damagedFile, refuseArchive, refuseFile } from "./archive";
import { formulaFromFile } from "./fileFormula";
import { lookOfStyle } from "./fileLook";
import { FileProblem } from "./fileProblem";
import type { FileCell, FileName, FileSheet, ReadFile } from "./fileWorkbook";
import { leftOutOf } from "./leftOut";

/** As many rows as the grid has. */
export const MOST_ROWS = 101_000;
const MOST_COLUMNS = 1000;
const MOST_SHEETS = 100;
/** Beyond it a page would stand still. */
export const MOST_CELLS = 500_000;

/**
 * Reads an .xlsx file: values, formulas, looks, widths, names. Throws a `FileProblem` for what is too large, locked, damaged
 * or holds macros, before it is read where that can be seen.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<ReadFile> {
  refuseFile(bytes);
  refuseArchive(bytes);
  const read = await libraryReading(bytes);
  refuseSizes(read);
  const sheets = read.sheets.map((sheet) => fileSheet(sheet, read));
  return { sheets, names: fileNames(read), leftOut: leftOutOf(read) };
}

async function libraryReading(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    throw damagedFile();
  }
}

function refuseSizes({ sheets }: Workbook): void {
  if (sheets.length === 0) throw damagedFile();
  if (sheets.length > MOST_SHEETS)
    throw new FileProblem(`The file has ${sheets.length} sheets; at most ${MOST_SHEETS} can be opened.`);
  let cells = 0;
  for (const { name, rows, cells: own } of sheets) {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    cells += own?.size ?? 0;
    if (rows.length > MOST_ROWS || columns > MOST_COLUMNS)
      throw new FileProblem(
        `The sheet ${name} has ${rows.length} rows and ${columns} columns; at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns can be opened.`,
      );
  }
  if (cells > MOST_CELLS)
    throw new FileProblem(`The file has ${cells} cells; at most ${MOST_CELLS} can be opened.`);
}

function fileSheet(sheet: Sheet, { themeColors = [] }: Workbook): FileSheet {
  const rows: (FileCell | undefined)[][] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    (rows[row] ??= [])[column] = fileCell(cell, themeColors);
  }
  // Cells that the library lists by their value only have no style.
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && !rows[row]?.[column]) (rows[row] ??= [])[column] = { value: plainValue(value) };
    }),
  );
  for (const row of rows.keys()) rows[row] ??= [];
  emptySpills(rows);
  return {
    name: sheet.name,
    rows,
    columnWidths: (sheet.columns ?? []).map(({ width }) => width),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  };
}

function fileCell(cell: Cell, theme: string[]): FileCell {
  const look = cell.style && lookOfStyle(cell.style, theme);
  const value = cell.formulaResult ?? cell.value;
  return {
    value: plainValue(value),
    ...(cell.formula ? { formula: formulaFromFile(cell.formula) } : {}),
    ...(cell.formula && cell.formulaRef && cell.formulaType === "array" ? spillOf(cell.formulaRef) : {}),
    ...(look ? { look } : {}),
  };
}

function spillOf(range: string): Pick<FileCell, "spill"> {
  const { rows, columns } = parseBlockAddress(`Sheet!${range}`);
  return rows * columns > 1 ? { spill: { rows, columns } } : {};
}

/** The values that a formula spills come from it again; left in place they would be in its way. */
function emptySpills(rows: (FileCell | undefined)[][]): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.spill) return;
      const { rows: high, columns: wide } = cell.spill;
      for (let below = 0; below < high; below++)
        for (let right = 0; right < wide; right++) {
          const spilled = rows[row + below]?.[column + right];
          if (below + right > 0 && spilled) rows[row + below]![column + right] = { ...spilled, value: null };
        }
    }),
  );
}

function plainValue(value: CellValue): FileCell["value"] {
  return value instanceof Date ? dateToSerial(value) : value;
}

function fileNames({ namedRanges = [] }: Workbook): readonly FileName[] {
  return namedRanges.map(({ name, range, scope }) => ({
    name,
    formula: formulaFromFile(range),
    ...(scope === undefined ? {} : { sheet: scope }),
  }));
}
