import { type ICellData, ICommandService, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import { MoveRangeCommand, SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { BlockAddress, CellAddress } from "../../workbook/port/cellAddress";
import type { Grid } from "./grid";
import { typedCell } from "./typedCell";

/** Cells by absolute row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** Writes cells of one sheet in one step, which one "undo" takes back. */
export function writeCells(grid: Grid, sheet: string, cells: CellMatrix): void {
  const written = grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: grid.workbook.getId(),
    subUnitId: grid.sheetNamed(sheet).getSheetId(),
    value: cells,
  });
  if (!written) throw new Error(`The cells of ${sheet} could not be written.`);
}

/** Puts text into a cell the way its editor does: formulas, numbers, percents and dates are recognised. */
export function typeText(grid: Grid, { sheet: name, row, column }: CellAddress, text: string): void {
  const sheet = grid.sheetNamed(name).getSheet();
  const cell = { ...typedCell(text), s: sheet.getCellRaw(row, column)?.s };
  const read = grid.injector
    .get(SheetInterceptorService)
    .onWriteCell(grid.workbook.getWorkbook(), sheet, row, column, cell);
  writeCells(grid, name, { [row]: { [column]: read ?? cell } });
}

/** Moves cells to another column of their rows; formulas that refer to them follow. */
export async function moveCells(
  { injector, workbook }: Grid,
  sheet: FWorksheet,
  { row, column, rows, columns }: Omit<BlockAddress, "sheet">,
  to: number,
): Promise<void> {
  const range = (startColumn: number) => ({
    startRow: row,
    endRow: row + rows - 1,
    startColumn,
    endColumn: startColumn + columns - 1,
  });
  const moved = await injector.get(ICommandService).executeCommand(MoveRangeCommand.id, {
    fromRange: range(column),
    toRange: range(to),
    fromUnitId: workbook.getId(),
    fromSubUnitId: sheet.getSheetId(),
    toUnitId: workbook.getId(),
    toSubUnitId: sheet.getSheetId(),
  });
  if (!moved) throw new Error(`The cells of ${sheet.getSheetName()} could not be moved.`);
}
