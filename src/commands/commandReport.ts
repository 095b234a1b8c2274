import { type Statement, sentenceOf } from "../model/assumptions/statement";
import { WorkbookProblem } from "../workbook/port/workbookProblem";
import { COMMAND_SENTENCES, type CommandStatement } from "./commandSentences";

/** What a command has done, for the user. */
export interface CommandReport {
  readonly statements: readonly Statement[];
  /** The statements in English. */
  readonly sentence: string;
  /** Where, like `Comparison!A1`. */
  readonly address?: string;
}

/** A report with its English sentence. */
export function commandReport(statements: readonly CommandStatement[], address?: string): CommandReport {
  const sentence = statements.map((each) => sentenceOf(COMMAND_SENTENCES, each)).join(" ");
  return { statements, sentence, ...(address !== undefined && { address }) };
}

/** Why a command did nothing, in a sentence that says what is wrong and what to do. */
export class CommandRefusal extends WorkbookProblem {
  constructor(statement: CommandStatement) {
    super(statement, COMMAND_SENTENCES);
  }
}
