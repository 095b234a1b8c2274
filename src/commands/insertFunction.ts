import { cellAddress } from "../workbook/port/cellAddress";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";

/** As long as Excel lets a formula be. */
const LONGEST_FORMULA = 8192;

export interface InsertFunctionRequest {
  /** Like `=BREAKFIX_COST(12,2.5,150)`. */
  readonly formula: string;
}

/** Puts a formula into the first selected cell, if that is empty. */
export async function insertFunction(
  workbook: Workbook,
  { formula }: InsertFunctionRequest,
): Promise<CommandReport> {
  if (!/^=\s*\S/.test(formula)) throw new CommandRefusal(["noFormula", formula]);
  if (formula.length > LONGEST_FORMULA)
    throw new CommandRefusal(["longFormula", formula.length, LONGEST_FORMULA]);
  const { sheet, row, column } = await workbook.readSelection();
  await workbook.fillEmptyCells({ sheet, row, column, cells: [[{ formula }]] });
  const address = cellAddress({ sheet, row, column });
  return commandReport([["formulaInserted", address]], address);
}
