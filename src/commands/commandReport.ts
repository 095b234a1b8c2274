import { WorkbookProblem } from "../workbook/workbookProblem";

/** What a command has done, for the user. */
export interface CommandReport {
  readonly sentence: string;
  /** Where, like `Comparison!A1`. */
  readonly address?: string;
}

/** Why a command did nothing, in a sentence that says what is wrong and what to do. */
export class CommandRefusal extends WorkbookProblem {}
