import type { CommandReport } from "../../commands/commandReport";
import { sentenceOf } from "../../model/assumptions/statement";
import { WorkbookProblem } from "../../workbook/port/workbookProblem";
import type { Messages } from "./messages/en/en";

/** A command's report in the pane's language. */
export function reportText(
  { statements, sentence }: Pick<CommandReport, "statements" | "sentence">,
  { reports }: Messages,
): string {
  if (!reports || statements.length === 0) return sentence;
  return statements.map((each) => sentenceOf(reports, each) ?? sentence).join(" ");
}

/** Why the workbook refused, in the pane's language; an unforeseen error in its own words. */
export function problemText(error: unknown, words: Messages): string {
  if (error instanceof WorkbookProblem)
    return reportText({ statements: [error.statement], sentence: error.message }, words);
  return error instanceof Error && error.message !== "" ? error.message : words.writing.silent;
}
