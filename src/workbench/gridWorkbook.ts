import { CellValueType } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { ASSUMPTIONS_NAME } from "../workbook/workbook";
import type { AssumptionsRange, CellEdit, Unsubscribe, Workbook } from "../workbook/workbook";
import { cellName, quotedSheet } from "./cellAddress";
import type { CellMatrix, Grid } from "./grid";

interface NamedRange {
  readonly sheet: FWorksheet;
  readonly range: FRange;
}

/** The workbook in the grid, as the pane sees it. */
export function gridWorkbook(grid: Grid): Workbook {
  return {
    readAssumptions: () => Promise.resolve(readAssumptions(grid)),
    writeAssumptions: (edits) => writeAssumptions(grid, edits),
    onAssumptionsChanged: (listener) => Promise.resolve(watchAssumptions(grid, listener)),
  };
}

function readAssumptions(grid: Grid): AssumptionsRange | undefined {
  const found = assumptionsRange(grid);
  if (!found) return undefined;
  const { sheet, range } = found;
  const [top, left, bottom, right] = [
    range.getRow(),
    range.getColumn(),
    range.getLastRow(),
    range.getLastColumn(),
  ];
  const cells: unknown[][] = [];
  for (let row = top; row <= bottom; row++) {
    const values: unknown[] = [];
    for (let column = left; column <= right; column++) values.push(grid.value(sheet, row, column));
    cells.push(values);
  }
  const address = `${quotedSheet(sheet.getSheetName())}!${cellName(top, left)}:${cellName(bottom, right)}`;
  return { address, cells };
}

async function writeAssumptions(grid: Grid, edits: readonly CellEdit[]): Promise<void> {
  const found = assumptionsRange(grid);
  if (!found) throw new Error(`The workbook has no range named ${ASSUMPTIONS_NAME}.`);
  if (edits.length === 0) return;
  const matrix: CellMatrix = {};
  for (const { row, column, value } of edits) {
    const cells = (matrix[found.range.getRow() + row] ??= {});
    cells[found.range.getColumn() + column] = {
      v: value,
      t: CellValueType.NUMBER,
      f: null,
      si: null,
      p: null,
    };
  }
  grid.write(found.sheet.getSheetName(), matrix);
  await grid.settled();
}

/** Several changes of one user action, and the results that follow, make one call. */
function watchAssumptions(grid: Grid, listener: () => void): Unsubscribe {
  let announced: ReturnType<typeof setTimeout> | undefined;
  const stop = grid.onChange(({ sheetId, id }) => {
    const isElsewhere = sheetId !== assumptionsRange(grid)?.sheet.getSheetId();
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

function assumptionsRange({ workbook }: Grid): NamedRange | undefined {
  const address = workbook.getDefinedName(ASSUMPTIONS_NAME)?.getFormulaOrRefString();
  const match = address && /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z$0-9:]+)$/i.exec(address);
  if (!match) return undefined;
  const [, quoted, plain, cells] = match;
  const sheet = workbook.getSheetByName(quoted?.replaceAll("''", "'") ?? plain!);
  return sheet ? { sheet, range: sheet.getRange(cells!.replaceAll("$", "")) } : undefined;
}
