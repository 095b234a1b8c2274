import type { AssumptionsRange, QuotesRange } from "../../workbook/port/workbook";

/** Whether two readings of the sheet are equal, which ends every loop between pane and sheet. */
export function isSameRange(left: AssumptionsRange, right: AssumptionsRange): boolean {
  return (
    isSameTable(left, right) &&
    String(left.formulas) === String(right.formulas) &&
    String(left.numberFormats) === String(right.numberFormats) &&
    isSameTable(left.quotes ?? NOTHING, right.quotes ?? NOTHING)
  );
}

const NOTHING: QuotesRange = { address: "", cells: [] };

function isSameTable(left: QuotesRange, right: QuotesRange): boolean {
  return (
    left.address === right.address &&
    left.cells.length === right.cells.length &&
    left.cells.every((row, index) => isSameRow(row, right.cells[index]!))
  );
}

function isSameRow(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((cell, index) => isSameCell(cell, right[index]));
}

/** Hosts may wrap a formatted number in an object that is new at every reading. */
function isSameCell(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  const areObjects = typeof left === "object" && typeof right === "object";
  return areObjects && JSON.stringify(left) === JSON.stringify(right);
}
