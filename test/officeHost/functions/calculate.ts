import { readBlock } from "../model/blockAddress";
import type { CellValue } from "../model/cell";
import { RangeModel } from "../model/rangeModel";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { formulaCall } from "./formulaCall";
import type { FunctionAnswer } from "./functionAnswer";
import type { FunctionCall, FunctionChannel } from "./functionChannel";

/** A formula that calls a custom function, with its cell. */
interface PendingCell {
  readonly cell: RangeModel;
  readonly call: FunctionCall;
}

/** Calls the custom functions of all cells in one batch and writes what they give. */
export async function calculate(workbook: WorkbookModel, functions: FunctionChannel): Promise<void> {
  const pending = workbook.sheets.flatMap((sheet) => pendingCells(sheet, functions));
  const answers = await functions.callAll(pending.map(({ call }) => call));
  pending.forEach(({ cell }, index) => show(cell, answers[index]!));
  new Set(pending.map(({ cell }) => cell.sheet)).forEach((sheet) => workbook.onCalculated(sheet));
}

function pendingCells(sheet: SheetModel, functions: FunctionChannel): PendingCell[] {
  return [...sheet.cellsIn(readBlock("A:XFD"))].flatMap(([row, column, { formula }]) => {
    const cell = new RangeModel(sheet, { row, column, rows: 1, columns: 1 });
    const call = formula === undefined ? undefined : formulaCall(formula, cell);
    return call && functions.knows(call.name) ? [{ cell, call }] : [];
  });
}

/** The formula's cell keeps its formula; what spills fills the cells below and beside it. */
function show({ sheet, block }: RangeModel, answer: FunctionAnswer): void {
  const rows = Array.isArray(answer)
    ? (answer as readonly (readonly CellValue[])[])
    : [[answer as CellValue]];
  rows.forEach((values, i) =>
    values.forEach((value, j) => {
      const [row, column] = [block.row + i, block.column + j];
      sheet.put(row, column, { ...sheet.cell(row, column), value });
    }),
  );
}
