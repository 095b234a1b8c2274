import type { CommandSentences } from "../../../commands/commandSentences";
import type { ProblemSentences } from "../../../workbook/port/problemSentences";

/** What commands and workbooks may say at the end of what they are asked for. */
export type ReportSentences = CommandSentences & ProblemSentences;
