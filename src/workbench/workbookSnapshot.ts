import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellContent, SheetContent } from "../workbook/sheetContent";
import { parseCellAddress, quotedSheet } from "./cellAddress";
import { cellStyle, DEFAULT_STYLE } from "./cellStyles";

/** As tall as Excel's sheets would cost start-up time; this holds a column of 100,000 results. */
export const SHEET_SIZE = { rowCount: 101_000, columnCount: 40 } as const;
const ROW_HEIGHT = 21;
const TITLE_HEIGHT = 30;

type CellMatrix = Record<number, Record<number, ICellData>>;

/** The sheets in the form in which the grid opens a workbook. */
export function workbookSnapshot(name: string, contents: readonly SheetContent[]): Partial<IWorkbookData> {
  const sheets = contents.map(sheetSnapshot);
  return {
    id: "workbook",
    name,
    locale: LocaleType.EN_US,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(contents)) }],
  };
}

function sheetSnapshot(content: SheetContent): Partial<IWorksheetData> & { id: string } {
  return {
    id: content.name,
    name: content.name,
    ...SHEET_SIZE,
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

/** Excel counts column widths in characters of the default font. */
function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function cellMatrix({ rows, formats }: SheetContent): CellMatrix {
  const matrix: CellMatrix = {};
  rows.forEach((cells, row) => {
    matrix[row] = Object.fromEntries(cells.map((content, column) => [column, cellData(content)]));
  });
  for (const format of formats) addStyle(matrix, format.range, cellStyle(format));
  return matrix;
}

function cellData(content: CellContent): ICellData {
  if (content === null) return {};
  return typeof content === "object" ? { f: content.formula } : { v: content };
}

/** Later formats add to earlier ones, so a range can take its role and its number format apart. */
function addStyle(matrix: CellMatrix, range: string, style: IStyleData): void {
  const [first = "", last = first] = range.split(":");
  const from = parseCellAddress(`Sheet!${first}`);
  const to = parseCellAddress(`Sheet!${last}`);
  for (let row = from.row; row <= to.row; row++) {
    const cells = (matrix[row] ??= {});
    for (let column = from.column; column <= to.column; column++) {
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
      formulaOrRefString: `${quotedSheet(sheet)}!${absolute(range)}`,
      localSheetId: "AllDefaultWorkbook",
    })),
  );
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}
