import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { CellContent, SheetContent } from "../../workbook/port/sheetContent";
import { absoluteAddress, parseBlockAddress, quotedSheet } from "../../workbook/port/cellAddress";
import { cellStyle, DEFAULT_STYLE } from "./cellStyles";

/** As tall as Excel's sheets would cost start-up time; this holds a column of 100,000 results. */
export const SHEET_SIZE = { rowCount: 101_000, columnCount: 40 } as const;
const SPARE_COLUMNS = 10;
const ROW_HEIGHT = 21;
const TITLE_HEIGHT = 30;

type CellMatrix = Record<number, Record<number, ICellData>>;

/** The sheets in the form in which the grid opens a workbook. */
export function workbookSnapshot(name: string, contents: readonly SheetContent[]): Partial<IWorkbookData> {
  const sheets = contents.map((content) => ({ id: content.name, ...sheetSnapshot(content) }));
  return {
    name,
    locale: LocaleType.EN_US,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(contents)) }],
  };
}

/** One sheet in the form in which the grid opens or adds it. */
export function sheetSnapshot(content: SheetContent): Partial<IWorksheetData> {
  return {
    name: content.name,
    rowCount: SHEET_SIZE.rowCount,
    columnCount: columnCount(Math.max(content.columnWidths.length, ...content.rows.map((row) => row.length))),
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    showGridlines: BooleanNumber.TRUE,
    freeze: {
      startRow: content.frozenRows,
      startColumn: content.frozenColumns,
      ySplit: content.frozenRows,
      xSplit: content.frozenColumns,
    },
    columnData: Object.fromEntries(
      content.columnWidths.map((width, column) => [column, { w: pixels(width) }]),
    ),
    // A heading is clipped where a default height is set, because rows then do not grow by themselves.
    rowData: { 0: { h: TITLE_HEIGHT } },
    cellData: cellMatrix(content),
  };
}

/** Columns of a sheet whose last filled one is `filled`, counted from 1; there is always room for work to go on. */
export function columnCount(filled: number): number {
  return Math.max(SHEET_SIZE.columnCount, filled + SPARE_COLUMNS);
}

/** Pixels of a column; Excel counts its width in characters of the default font. */
export function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** The width of a column as Excel counts it. */
export function characters(pixels: number): number {
  return (pixels - 5) / 7;
}

/** How the grid marks a name that belongs to no sheet. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** Cells with their looks, by row and column from the sheet's first cell. */
function cellMatrix({ rows, formats }: Pick<SheetContent, "rows" | "formats">): CellMatrix {
  const matrix: CellMatrix = {};
  rows.forEach((cells, row) => {
    matrix[row] = Object.fromEntries(cells.map((content, column) => [column, cellData(content)]));
  });
  for (const format of formats) addStyle(matrix, format.range, cellStyle(format));
  return matrix;
}

/** A cell that loses what it held, and keeps its style. */
export const BLANK_CELL: ICellData = { v: null, f: null, si: null, p: null };

/** A cell for the grid. Text is marked as text, or the grid would read "12" and "=1+1" further. */
export function cellData(content: CellContent): ICellData {
  if (content === null) return {};
  if (typeof content === "object") return { f: content.formula };
  if (typeof content === "boolean") return { v: content, t: CellValueType.BOOLEAN };
  return typeof content === "number"
    ? { v: content, t: CellValueType.NUMBER }
    : { v: content, t: READ_FURTHER.test(content) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that the grid would take for a formula, a number or a truth value when its cell is next edited. */
const READ_FURTHER = /^\s*[=+\-@'\d.,]|^\s*(true|false)\s*$/i;

/** Later formats add to earlier ones, so a range can take its role and its number format apart. */
function addStyle(matrix: CellMatrix, range: string, style: IStyleData): void {
  const { row: top, column: left, rows, columns } = parseBlockAddress(`Sheet!${range}`);
  for (let row = top; row < top + rows; row++) {
    const cells = (matrix[row] ??= {});
    for (let column = left; column < left + columns; column++) {
      const cell = (cells[column] ??= {});
      cell.s = { ...(cell.s as IStyleData | undefined), ...style };
    }
  }
}

function definedNames(contents: readonly SheetContent[]): Record<string, unknown> {
  const names = contents.flatMap(({ name: sheet, names }) =>
    names.map(({ name, range }) => ({
      id: name,
      name,
      formulaOrRefString: `${quotedSheet(sheet)}!${absoluteAddress(range)}`,
      localSheetId: WHOLE_WORKBOOK,
    })),
  );
  return Object.fromEntries(names.map((name) => [name.id, name]));
}
