import { cellAddress } from "../workbook/cellAddress";
import type { Workbook } from "../workbook/workbook";
import type { CommandReport } from "./commandReport";
import { CommandRefusal } from "./commandReport";

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
  if (!/^=\s*\S/.test(formula))
    throw new CommandRefusal(`"${formula}" is no formula; a formula begins with =, like =MSP_COST(40,135).`);
  if (formula.length > LONGEST_FORMULA)
    throw new CommandRefusal(
      `The formula has ${formula.length} characters; a cell takes at most ${LONGEST_FORMULA}.`,
    );
  const { sheet, row, column } = await workbook.readSelection();
  await workbook.fillEmptyCells({ sheet, row, column, cells: [[{ formula }]] });
  const address = cellAddress({ sheet, row, column });
  return { sentence: `The formula was put into ${address}.`, address };
}
