import type { Workbook } from "../workbook/port/workbook";
import { type CommandNotice, noticeOf } from "./commandNotice";
import { runPlainCommand } from "./commands";
import type { PlainCommandId } from "./plainCommands";

/** What a button does: a command by its name, and a sentence about how it ended. */
export function runButton(workbook: Workbook, id: PlainCommandId): Promise<CommandNotice> {
  return noticeOf(runPlainCommand(workbook, id));
}
