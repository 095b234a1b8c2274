import { blockAddress, cellAddress } from "../workbook/port/cellAddress";
import { roomOf } from "../workbook/port/cellBlock";
import type { Workbook } from "../workbook/port/workbook";
import { exampleBlock, formulaPlace, type LooseExample } from "../workbook/sheets/exampleBlock";
import { commandReport, type CommandReport } from "./commandReport";

export type InsertExampleRequest = LooseExample;

/** Puts an example at the selection: the cells it reads first, and the formula to their right. */
export async function insertExample(
  workbook: Workbook,
  request: InsertExampleRequest,
): Promise<CommandReport> {
  const block = exampleBlock(request, await workbook.readSelection());
  await workbook.fillEmptyCells(block);
  const address = cellAddress(formulaPlace(block));
  const whole = blockAddress({ ...block, ...roomOf(block) });
  return commandReport([request.cells ? ["exampleInserted", whole] : ["formulaInserted", address]], address);
}
