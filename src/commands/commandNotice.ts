import type { CommandReport } from "./commandReport";
import { WorkbookProblem } from "../workbook/workbookProblem";

/** What the last command had to say. */
export interface CommandNotice {
  readonly kind: "done" | "refused";
  readonly sentence: string;
}

/** Waits for a command and words its end; a refusal is an answer, a fault of ours says so. */
export async function noticeOf(command: Promise<CommandReport>): Promise<CommandNotice> {
  try {
    return { kind: "done", sentence: (await command).sentence };
  } catch (error) {
    const isForUser = error instanceof WorkbookProblem;
    const sentence = error instanceof Error ? error.message : String(error);
    return {
      kind: "refused",
      sentence: isForUser ? sentence : `Something went wrong in the add-in: ${sentence}`,
    };
  }
}
