import { parseBlockAddress } from "../../workbook/port/cellAddress";
import {
  ASSUMPTIONS_NAME,
  type AssumptionsRange,
  type CellEdit,
  QUOTES_NAME,
  type Unsubscribe,
} from "../../workbook/port/workbook";
import { missingAssumptionsProblem } from "../../workbook/port/workbookProblem";
import { type CellMatrix, writeCells } from "./cellWriting";
import type { Grid } from "./grid";
import { addressOf, type NamedRange } from "./gridColumns";
import { BLANK_CELL, cellData } from "./workbookSnapshot";

/** The cells of the assumptions, or undefined without a range of their name. */
export function readAssumptions(grid: Grid): AssumptionsRange | undefined {
  const found = namedRange(grid);
  if (!found) return undefined;
  const { range } = found;
  const cells = valuesOf(grid, found);
  const quotes = namedRange(grid, QUOTES_NAME);
  const formulas = range.getFormulas().map((row) => row.map((formula) => (formula === "" ? null : formula)));
  return {
    address: addressOf(found),
    cells,
    formulas,
    numberFormats: range.getNumberFormats(),
    ...(quotes && { quotes: { address: addressOf(quotes), cells: valuesOf(grid, quotes) } }),
  };
}

function valuesOf(grid: Grid, { sheet, range }: NamedRange) {
  return grid.values(sheet, {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  });
}

/** Writes values in one step and waits for the results that follow. */
export async function writeAssumptions(grid: Grid, edits: readonly CellEdit[]): Promise<void> {
  const found = existingRange(grid);
  if (edits.length === 0) return;
  const matrix: CellMatrix = {};
  for (const { row, column, value } of edits) {
    const cells = (matrix[found.range.getRow() + row] ??= {});
    cells[found.range.getColumn() + column] = { ...BLANK_CELL, ...cellData(value) };
  }
  writeCells(grid, found.sheet.getSheetName(), matrix);
  await grid.settled();
}

/** Several changes of one user action, and the results that follow, make one call. */
export function watchAssumptions(grid: Grid, listener: () => void): Unsubscribe {
  let announced: ReturnType<typeof setTimeout> | undefined;
  const stop = grid.onChange(({ sheetId, id }) => {
    const followed = [ASSUMPTIONS_NAME, QUOTES_NAME].map((name) =>
      namedRange(grid, name)?.sheet.getSheetId(),
    );
    const isElsewhere = !followed.includes(sheetId);
    if (announced !== undefined || (isElsewhere && !id.includes("defined-name"))) return;
    announced = setTimeout(() => {
      announced = undefined;
      listener();
    });
  });
  return () => {
    stop();
    clearTimeout(announced);
  };
}

/** The range of the assumptions, or of another name, which must be there. */
export function existingRange(grid: Grid, name = ASSUMPTIONS_NAME): NamedRange {
  const found = namedRange(grid, name);
  if (!found) throw missingAssumptionsProblem(name);
  return found;
}

function namedRange({ workbook }: Grid, name = ASSUMPTIONS_NAME): NamedRange | undefined {
  const address = workbook.getDefinedName(name)?.getFormulaOrRefString();
  const block = address === undefined ? undefined : blockOrNothing(address);
  const sheet = block && workbook.getSheetByName(block.sheet);
  if (!sheet) return undefined;
  return { name, sheet, range: sheet.getRange(block.row, block.column, block.rows, block.columns) };
}

/** A name may stand for a number or for nothing any more. */
export function blockOrNothing(reference: string) {
  try {
    return parseBlockAddress(reference);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
