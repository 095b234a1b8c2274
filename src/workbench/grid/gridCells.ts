import { type ICellData, type IStyleData, ObjectMatrix } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { parseBlockAddress } from "../../workbook/port/cellAddress";
import {
  type CellBlock,
  type FormulaCell,
  roomOf,
  type Selection,
  type SheetCells,
} from "../../workbook/port/cellBlock";
import { occupiedProblem, workbookProblem } from "../../workbook/port/workbookProblem";
import { cellStyle } from "./cellStyles";
import { type CellMatrix, writeCells } from "./cellWriting";
import type { Grid } from "./grid";
import { BLANK_CELL, cellData } from "./workbookSnapshot";

/** The cells that are selected in the sheet on screen. */
export function gridSelection({ workbook }: Grid): Selection {
  const range = workbook.getActiveRange();
  if (!range) throw workbookProblem(["nothingSelected"]);
  return {
    sheet: range.getSheetName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}

/** Values and formulas of a sheet up to its last cell with content. */
export function gridSheet(grid: Grid, sheet: FWorksheet): SheetCells {
  const values: unknown[][] = [];
  const formulas: (string | undefined)[][] = [];
  const put = <Value>(rows: Value[][], row: number, column: number, value: Value) => {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = value;
  };
  grid.forEachValue(sheet, (row, column, value) => {
    if (value !== null) put(values, row, column, value);
  });
  grid.forEachFormula(sheet, (row, column, formula) => {
    put(formulas, row, column, formula);
    if (values.length <= row) put(values, row, column, null);
  });
  return { values, formulas };
}

/** The number format of every cell that was read; empty where the grid has none. */
export function gridFormats(sheet: FWorksheet, { values }: SheetCells): readonly (readonly string[])[] {
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return [];
  return sheet.getRange(0, 0, values.length, columns).getNumberFormats();
}

/** Every formula of the workbook that `isWanted` accepts. */
export function gridFormulas(grid: Grid, isWanted: (formula: string) => boolean): readonly FormulaCell[] {
  return grid.workbook.getSheets().flatMap((sheet) => {
    const found: FormulaCell[] = [];
    grid.forEachFormula(sheet, (row, column, formula) => {
      if (!isWanted(formula)) return;
      const values = grid.values(sheet, { row, column, ...grid.spillSize(sheet, row, column) });
      found.push({ sheet: sheet.getSheetName(), row, column, formula, values });
    });
    return found;
  });
}

/** Writes a block whose cells, and the room for its spills, are empty; else it throws and writes nothing. */
export function fillEmptyCells(grid: Grid, block: CellBlock): void {
  const sheet = grid.sheetNamed(block.sheet);
  const wanted = { ...block, ...roomOf(block) };
  for (let row = block.row; row < block.row + wanted.rows; row++)
    for (let column = block.column; column < block.column + wanted.columns; column++)
      if (!grid.isEmpty(sheet, row, column))
        throw occupiedProblem(wanted, { sheet: block.sheet, row, column });
  replaceCells(grid, [block]);
}

/** Overwrites cells with blocks, one step of undo for each sheet. */
export function replaceCells(grid: Grid, blocks: readonly CellBlock[]): void {
  for (const sheet of new Set(blocks.map((block) => block.sheet))) {
    const matrix = new ObjectMatrix<ICellData>({});
    for (const block of blocks) if (block.sheet === sheet) putBlock(matrix, block);
    writeCells(grid, sheet, matrix.getMatrix() as CellMatrix);
  }
}

function putBlock(matrix: ObjectMatrix<ICellData>, { row, column, cells, formats = [] }: CellBlock): void {
  cells.forEach((contents, i) =>
    contents.forEach((content, j) =>
      matrix.setValue(row + i, column + j, { ...BLANK_CELL, ...cellData(content) }),
    ),
  );
  for (const format of formats) {
    const block = parseBlockAddress(`Sheet!${format.range}`);
    for (let i = block.row; i < block.row + block.rows; i++)
      for (let j = block.column; j < block.column + block.columns; j++) {
        const cell = matrix.getValue(i, j) ?? {};
        matrix.setValue(i, j, {
          ...cell,
          s: { ...(cell.s as IStyleData | undefined), ...cellStyle(format) },
        });
      }
  }
}
