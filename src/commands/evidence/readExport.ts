import type { ExportedCells } from "../../model/evidence/table/evidenceTable";
import { type Block, blockCells, tableAround } from "../../model/evidence/table/tableAround";
import {
  type BlockAddress,
  blockAddress,
  type CellAddress,
  parseBlockAddress,
} from "../../workbook/port/cellAddress";
import type { SheetCells } from "../../workbook/port/cellBlock";
import type { Workbook } from "../../workbook/port/workbook";
import { workbookProblem } from "../../workbook/port/workbookProblem";
import { CommandRefusal, commandReport, type CommandReport } from "../commandReport";

export interface ReadExportRequest {
  /** Where the table is, like `Evidence!A4:F228`, or one of its cells; without it, what is selected. */
  readonly address?: string;
}

/** The cells of a table of tickets or invoices, in their places on the sheet, so that rows and columns keep their names. */
export interface ReadExport extends CommandReport {
  readonly cells: ExportedCells;
}

/** Reads a table from the workbook; one cell stands for the table around it. Writes nothing. */
export async function readExport(
  workbook: Workbook,
  { address }: ReadExportRequest = {},
): Promise<ReadExport> {
  const asked = address === undefined ? await workbook.readSelection() : parsedAddress(address);
  const block = asked.rows === 1 && asked.columns === 1 ? await blockAround(workbook, asked) : asked;
  const columns = Array.from({ length: block.columns }, (_, index) => block.column + index);
  const sheet = await sheetOf(workbook, asked.sheet, columns);
  const values = blockCells(sheet.values, block);
  if (values.length <= block.row) throw new CommandRefusal(["emptyExport", blockAddress(asked)]);
  const read = { ...block, sheet: asked.sheet, rows: values.length - block.row };
  const cells = { values, numberFormats: sheet.numberFormats };
  return { ...commandReport([["exportRead", blockAddress(read), read.rows]]), cells };
}

async function blockAround(workbook: Workbook, cell: CellAddress): Promise<Block> {
  return tableAround((await sheetOf(workbook, cell.sheet)).values, cell);
}

async function sheetOf(workbook: Workbook, name: string, columns?: readonly number[]): Promise<SheetCells> {
  const sheet = await workbook.readSheet(name, columns);
  if (!sheet) throw workbookProblem(["sheetMissing", name]);
  return sheet;
}

function parsedAddress(address: string): BlockAddress {
  try {
    return parseBlockAddress(address);
  } catch {
    throw new CommandRefusal(["noTable", address]);
  }
}
