import { type Block, readBlock } from "../model/blockAddress";
import { type Cell, CellError, type CellValue } from "../model/cell";
import { RangeModel } from "../model/rangeModel";
import type { SheetModel } from "../model/sheetModel";
import { namedRange, type WorkbookModel } from "../model/workbookModel";
import { formulaCall } from "./formulaCall";
import type { FunctionAnswer } from "./functionAnswer";
import type { FunctionCall, FunctionChannel } from "./functionChannel";

/** A formula that calls a custom function, with its cell. */
interface PendingCell {
  readonly cell: RangeModel;
  readonly call: FunctionCall;
}

const REFERENCE = /^=(?:'(?:[^']|'')+'!|[^'!]+!)?\$?[A-Z]{1,3}\$?\d+$/;
const TEXT = /^="([^"]*)"$/;
const HEADER = /^=INDEX\((\w+),(\d+),(\d+)\)$/;

/** What the few formulas give that need no calculation: a text, a cell, a cell of a named range. */
function plainValue(formula: string, cell: RangeModel): CellValue | undefined {
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) return text;
  if (formula === "=NA()") return new CellError("#N/A");
  const { workbook } = cell.sheet;
  const [, name, row, column] = HEADER.exec(formula) ?? [];
  const found = workbook.names.find((each) => each.name === name);
  const named = found && namedRange(found, cell);
  if (named) return named.cell(Number(row) - 1, Number(column) - 1).map(({ value }) => value)[0]![0];
  if (!REFERENCE.test(formula)) return undefined;
  const reference = formula.slice(1);
  const range = reference.includes("!") ? workbook.range(reference) : cell.sheet.range(reference);
  return range.map(({ value }) => value)[0]![0];
}

function calculatePlain(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets)
    for (const [row, column, content] of [...sheet.cellsIn(readBlock("A:XFD"))]) {
      const cell = new RangeModel(sheet, { row, column, rows: 1, columns: 1 });
      const value = content.formula === undefined ? undefined : plainValue(content.formula, cell);
      if (value !== undefined) sheet.put(row, column, { ...content, value });
    }
}

/** Calls the custom functions of all cells in one batch and writes what they give. */
export async function calculate(workbook: WorkbookModel, functions: FunctionChannel): Promise<void> {
  calculatePlain(workbook);
  const pending = workbook.sheets.flatMap((sheet) => pendingCells(sheet, functions));
  functions.keepStreams(pending.map(({ call }) => call.address));
  const answers = await functions.callAll(
    pending.map(({ call }) => call),
    (index, answer) => show(pending[index]!.cell, answer),
  );
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

/** The formula's cell keeps its formula; what spills fills the cells below and beside it, if they are empty. */
function show({ sheet, block }: RangeModel, answer: FunctionAnswer): void {
  const rows = Array.isArray(answer)
    ? (answer as readonly (readonly CellValue[])[])
    : [[answer as CellValue]];
  const spill = { rows: rows.length, columns: rows[0]!.length };
  const { formula, format } = sheet.cell(block.row, block.column);
  const anchor = { formula: formula!, format };
  if (isBlocked(sheet, block, spill)) {
    sheet.put(block.row, block.column, { ...anchor, value: new CellError("#SPILL!") });
    return;
  }
  rows.forEach((values, i) =>
    values.forEach((value, j) => {
      const [row, column] = [block.row + i, block.column + j];
      sheet.put(row, column, { value, format: sheet.cell(row, column).format, isSpilled: true });
    }),
  );
  const isSpill = spill.rows * spill.columns > 1;
  sheet.put(block.row, block.column, { ...anchor, value: rows[0]![0]!, ...(isSpill ? { spill } : {}) });
}

/** True when a cell that the spill needs holds something of its own. */
function isBlocked(
  sheet: SheetModel,
  { row, column }: Block,
  { rows, columns }: Cell["spill"] & object,
): boolean {
  const block = { row, column, rows, columns };
  return [...sheet.cellsIn(block)].some(
    ([i, j, cell]) => !(i === row && j === column) && cell.value !== null && !cell.isSpilled,
  );
}
