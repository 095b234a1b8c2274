import { Dimension, type ICellData } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { blockAddress, absoluteAddress, blockName, quotedSheet } from "../../workbook/port/cellAddress";
import { nameWidth } from "../../workbook/port/nameWidth";
import type { NewColumn, NewRows } from "../../workbook/port/workbook";
import { type CellMatrix, moveCells, writeCells } from "./cellWriting";
import type { Grid } from "./grid";
import { cellData, pixels } from "./workbookSnapshot";

/** The range of the assumptions, or of another name, on its sheet. */
export interface NamedRange {
  readonly name: string;
  readonly sheet: FWorksheet;
  readonly range: FRange;
}

/** The block of a range, with the name of its sheet. */
function blockOf({ sheet, range }: NamedRange) {
  return {
    sheet: sheet.getSheetName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}

/** Address of a range with its sheet. */
export function addressOf(named: NamedRange): string {
  return blockAddress(blockOf(named));
}

/** Puts a column into the range; the rows of the range move right from there on. */
export function insertColumn(grid: Grid, named: NamedRange, { at, like, values }: NewColumn): void {
  const { row, column, rows, columns } = blockOf(named);
  const styles = Array.from({ length: rows }, (_, index) =>
    grid.style(named.sheet, row + index, column + like),
  );
  const widths = widthsOf(named.sheet, column + at, columns - at);
  named.sheet.getRange(row, column + at, rows, 1).insertCells(Dimension.COLUMNS);
  const source = column + like;
  const content = (value: NewColumn["values"][number], index: number) =>
    typeof value === "object" && value !== null
      ? { formula: copiedFormula(grid, named.sheet.getRange(row + index, source), column + at) }
      : value;
  const cells: CellMatrix = {};
  values.forEach((value, index) => {
    const cell: ICellData = { ...cellData(content(value, index)), s: styles[index] ?? null };
    cells[row + index] = { [column + at]: cell };
  });
  writeCells(grid, named.sheet.getSheetName(), cells);
  widths.forEach((width, index) => named.sheet.setColumnWidth(column + at + 1 + index, width));
  named.sheet.setColumnWidth(column + at, widthFor(values, named.sheet.getColumnWidth(column + like)));
  nameRange(grid, named, { columns: columns + 1 });
}

/** As wide as the column that it is like, or as its name needs. */
function widthFor(values: NewColumn["values"], usual: number): number {
  const name = values.find((value) => typeof value === "string");
  return name === undefined ? usual : Math.max(usual, pixels(nameWidth(name)));
}

/** Puts whole rows into the sheet; what is below moves down. */
export function insertRows(grid: Grid, named: NamedRange, { at, like, rows }: NewRows): void {
  const { row, column, rows: before, columns } = blockOf(named);
  const { sheet } = named;
  const styles = Array.from({ length: columns }, (_, index) => grid.style(sheet, row + like, column + index));
  sheet.insertRows(row + at, rows.length);
  const cells: CellMatrix = {};
  rows.forEach(({ cells: values }, index) => {
    const line = values.map((value, place) => [
      column + place,
      { ...cellData(value), s: styles[place] ?? null },
    ]);
    cells[row + at + index] = Object.fromEntries(line) as CellMatrix[number];
  });
  writeCells(grid, sheet.getSheetName(), cells);
  rows.forEach(({ numberFormats }, index) =>
    numberFormats.forEach((format, place) => {
      if (format !== null) sheet.getRange(row + at + index, column + place).setNumberFormat(format);
    }),
  );
  nameRange(grid, named, { rows: before + rows.length });
}

/** The formula of a cell as a copy in another column of its row has it. */
function copiedFormula({ api }: Grid, cell: FRange, column: number): string {
  return api.getFormula().moveFormulaRefOffset(cell.getFormula(), column - cell.getColumn(), 0);
}

/** Takes a column out of the range; what is to the right of it in these rows moves left. */
export function deleteColumn(grid: Grid, named: NamedRange, at: number): void {
  const { row, column, rows, columns } = blockOf(named);
  const widths = widthsOf(named.sheet, column + at + 1, columns - at - 1);
  named.sheet.getRange(row, column + at, rows, 1).deleteCells(Dimension.COLUMNS);
  widths.forEach((width, index) => named.sheet.setColumnWidth(column + at + index, width));
  nameRange(grid, named, { columns: columns - 1 });
}

/** Moves a column inside the range, with its formulas and with the references to its cells. */
export async function moveColumn(grid: Grid, named: NamedRange, from: number, to: number): Promise<void> {
  const { row, column, rows, columns } = blockOf(named);
  const gap = to > from ? to + 1 : to;
  const source = from >= gap ? from + 1 : from;
  named.sheet.getRange(row, column + gap, rows, 1).insertCells(Dimension.COLUMNS);
  await moveCells(grid, named.sheet, { row, column: column + source, rows, columns: 1 }, column + gap);
  named.sheet.getRange(row, column + source, rows, 1).deleteCells(Dimension.COLUMNS);
  nameRange(grid, named, { columns });
}

function widthsOf(sheet: FWorksheet, first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => sheet.getColumnWidth(first + index));
}

/** The grid does not extend a name when cells are inserted at its edge, so this does. */
function nameRange({ workbook }: Grid, named: NamedRange, size: { rows?: number; columns?: number }): void {
  const block = { ...blockOf(named), ...size };
  const reference = `${quotedSheet(block.sheet)}!${absoluteAddress(blockName(block))}`;
  const name = workbook.getDefinedName(named.name);
  if (name && name.getFormulaOrRefString() !== reference) name.setRef(reference);
}

/** Does work with a sheet on screen: the grid puts cells in, and takes them out, nowhere else. */
export async function withSheetShown(
  { workbook }: Grid,
  sheet: FWorksheet,
  work: () => void | Promise<void>,
): Promise<void> {
  const before = workbook.getActiveSheet();
  const isShown = before.getSheetId() === sheet.getSheetId();
  if (!isShown) workbook.setActiveSheet(sheet);
  try {
    await work();
  } finally {
    if (!isShown) workbook.setActiveSheet(before);
  }
}
