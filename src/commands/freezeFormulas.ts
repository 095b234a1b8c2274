import type { CellBlock, FormulaCell } from "../workbook/port/cellBlock";
import { appendedLines, FROZEN_GAP, FROZEN_SHEET, frozenSheet } from "../workbook/sheets/frozenSheet";
import { isOurFormula } from "../workbook/port/ourFormula";
import type { CellContent } from "../workbook/port/sheetContent";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import type { CommandStatement } from "./commandSentences";
import { isErrorCode } from "./commandWords";

/** Replaces our formulas with their values, for colleagues without the add-in; a sheet keeps the formulas. */
export async function freezeFormulas(workbook: Workbook): Promise<CommandReport> {
  const found = await workbook.readFormulas(isOurFormula);
  const sound = found.filter(({ values }) => !isErrorCode(values[0]![0]));
  const unsound = found.length - sound.length;
  if (found.length === 0) throw new CommandRefusal(["nothingToFreeze"]);
  if (sound.length === 0) throw new CommandRefusal(["onlyErrors"]);
  const blocks = sound.map(frozenBlock);
  await workbook.refuseLocked(blocks);
  const list = await workbook.readSheet(FROZEN_SHEET);
  if (!list) await workbook.addSheets([frozenSheet()]);
  await workbook.fillEmptyCells(appendedLines(list ?? { values: [], formulas: [] }, sound));
  await workbook.replaceCells(blocks);
  const frozen: CommandStatement = ["frozen", sound.length, FROZEN_SHEET];
  const statements = unsound > 0 ? [frozen, ["errorsKept", unsound] as const] : [frozen];
  return commandReport(statements, `'${FROZEN_SHEET}'!A1`);
}

function frozenBlock({ sheet, row, column, values }: FormulaCell): CellBlock {
  return { sheet, row, column, cells: values.map((cells) => cells.map(frozenValue)) };
}

/** Errors become their text, except the one that charts leave out. */
function frozenValue(value: unknown): CellContent {
  if (value === "#N/A") return FROZEN_GAP;
  const isPlain = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
  return isPlain ? value : null;
}
