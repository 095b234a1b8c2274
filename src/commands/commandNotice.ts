import type { CommandReport } from "./commandReport";
import { WorkbookProblem } from "../workbook/port/workbookProblem";

/** The outcome of the last command. */
export interface CommandNotice extends Pick<CommandReport, "sentence"> {
  readonly kind: "done" | "refused";
  /** None where the add-in itself failed and the error has only its own text. */
  readonly statements: CommandReport["statements"];
}

/** Waits for a command and words its outcome; a refusal is an answer, a fault of the add-in says so. */
export async function noticeOf(command: Promise<CommandReport>): Promise<CommandNotice> {
  try {
    const { sentence, statements } = await command;
    return { kind: "done", sentence, statements };
  } catch (error) {
    if (error instanceof WorkbookProblem)
      return { kind: "refused", sentence: error.message, statements: [error.statement] };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: "refused",
      sentence: `Something went wrong in the add-in: ${reason}`,
      statements: [],
    };
  }
}
