import { type BlockAddress, blockName, cellAddress, type CellAddress } from "./cellAddress";
import { type Sentences, type Statement, sentenceOf } from "../../model/assumptions/statement";
import { PROBLEM_SENTENCES, type ProblemStatement } from "./problemSentences";

/** A problem to show the user: a statement, with an English sentence that says what would help. */
export class WorkbookProblem extends Error {
  constructor(
    readonly statement: Statement,
    sentences: Sentences,
  ) {
    super(sentenceOf(sentences, statement));
  }
}

/** Something that the workbook refuses. */
export function workbookProblem(statement: ProblemStatement): WorkbookProblem {
  return new WorkbookProblem(statement, PROBLEM_SENTENCES);
}

/** More cells than a sheet can be asked for at once. */
export const MAX_SHEET_CELLS = 500_000;

/** The cells are not empty, and users' cells are never written over. */
export function occupiedProblem(wanted: BlockAddress, occupied: CellAddress): WorkbookProblem {
  const { rows, columns } = wanted;
  return workbookProblem(["occupied", cellAddress(occupied), rows, columns, blockName(wanted)]);
}

/** A sheet with too much in it to be looked through. */
export function sheetSizeProblem(sheet: string, rows: number, columns: number): WorkbookProblem {
  return workbookProblem(["sheetTooLarge", sheet, rows, columns, MAX_SHEET_CELLS]);
}

/** No range has the name of the assumptions. */
export function missingAssumptionsProblem(name: string): WorkbookProblem {
  return workbookProblem(["rangeMissing", name]);
}

/** A sheet that a command needs is not there any more. */
export function missingSheetProblem(sheet: string): WorkbookProblem {
  return workbookProblem(["sheetGone", sheet]);
}
