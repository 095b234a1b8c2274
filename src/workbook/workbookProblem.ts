import type { BlockAddress, CellAddress } from "./cellAddress";
import { blockName, cellAddress } from "./cellAddress";

/** Something that the workbook refuses, in a sentence for the user that says what would help. */
export class WorkbookProblem extends Error {}

/** More cells than a sheet can be asked for at once. */
export const MAX_SHEET_CELLS = 200_000;

/** The cells are not empty, and users' cells are never written over. */
export function occupiedProblem(wanted: BlockAddress, occupied: CellAddress): WorkbookProblem {
  const { rows, columns } = wanted;
  return new WorkbookProblem(
    `${cellAddress(occupied)} is not empty, so nothing was written. ${rows} rows and ${columns} columns of empty cells are needed (${blockName(wanted)} here); select a cell where they are, or one of an empty sheet.`,
  );
}

/** A sheet with too much in it to be looked through. */
export function sheetSizeProblem(sheet: string, rows: number, columns: number): WorkbookProblem {
  return new WorkbookProblem(
    `The sheet ${sheet} has ${rows} rows and ${columns} columns in use; at most ${MAX_SHEET_CELLS} cells can be looked through. Delete what is not needed at its edges.`,
  );
}

/** No range has the name of the assumptions. */
export function missingAssumptionsProblem(name: string): WorkbookProblem {
  return new WorkbookProblem(`The workbook has no range named ${name}.`);
}

/** A sheet that a command needs is not there any more. */
export function missingSheetProblem(sheet: string): WorkbookProblem {
  return new WorkbookProblem(`There is no sheet "${sheet}" any more.`);
}
