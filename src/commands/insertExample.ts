import { blockAddress, cellAddress } from "../workbook/port/cellAddress";
import { type BlockSize, type CellBlock, roomOf } from "../workbook/port/cellBlock";
import type { CellContent } from "../workbook/port/sheetContent";
import { shiftedFormula } from "../workbook/port/shiftedFormula";
import type { Workbook } from "../workbook/port/workbook";
import { commandReport, type CommandReport } from "./commandReport";

export interface InsertExampleRequest {
  readonly formula: string;
  /** Cells that the formula refers to, from A1 down and right. */
  readonly cells?: readonly (readonly (string | number | null)[])[];
  /** Rows and columns that the formula is known to fill. */
  readonly spill: BlockSize;
}

/** Puts an example at the selection: the cells it reads first, and the formula to their right. */
export async function insertExample(
  workbook: Workbook,
  request: InsertExampleRequest,
): Promise<CommandReport> {
  const { sheet, row, column } = await workbook.readSelection();
  const block: CellBlock = { sheet, row, column, ...exampleCells(request, { row, column }) };
  await workbook.fillEmptyCells(block);
  const formulaAt = { sheet, row, column: column + block.cells[0]!.length - 1 };
  const address = cellAddress(formulaAt);
  const whole = blockAddress({ ...block, ...roomOf(block) });
  return commandReport([request.cells ? ["exampleInserted", whole] : ["formulaInserted", address]], address);
}

/** One empty column separates the cells and the formula. */
function exampleCells(
  { formula, cells = [], spill }: InsertExampleRequest,
  place: { readonly row: number; readonly column: number },
): Pick<CellBlock, "cells" | "room"> {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const gap = width === 0 ? 0 : width + 1;
  const rows = cells.length === 0 ? [[]] : cells;
  const laid = rows.map((row, index): readonly CellContent[] => {
    if (index > 0) return row;
    const filled = Array.from({ length: gap }, (_, at) => row[at] ?? null);
    return [...filled, { formula: shiftedFormula(formula, place.row, place.column) }];
  });
  return { cells: laid, room: { rows: Math.max(laid.length, spill.rows), columns: gap + spill.columns } };
}
