import type { ExportedCells } from "../../model/evidence/table/evidenceTable";
import { tableAround } from "../../model/evidence/table/tableAround";
import { type BlockAddress, blockAddress, parseBlockAddress } from "../../workbook/port/cellAddress";
import type { Workbook } from "../../workbook/port/workbook";
import { workbookProblem } from "../../workbook/port/workbookProblem";
import { CommandRefusal, commandReport, type CommandReport } from "../commandReport";

export interface ReadExportRequest {
  /** Where the table is, like `Tickets!A4:F228`, or one of its cells; without it, what is selected. */
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
  const isCell = asked.rows === 1 && asked.columns === 1;
  const columns = Array.from({ length: asked.columns }, (_, index) => asked.column + index);
  const sheet = await workbook.readSheet(asked.sheet, isCell ? undefined : columns);
  if (!sheet) throw workbookProblem(["sheetMissing", asked.sheet]);
  const block = isCell ? tableAround(sheet.values, asked) : asked;
  const last = Math.min(block.row + block.rows, sheet.values.length);
  const values = sheet.values
    .slice(0, last)
    .map((row, index) => (index < block.row ? [] : rowOf(row, block)));
  if (values.length <= block.row) throw new CommandRefusal(["emptyExport", blockAddress(asked)]);
  const read = { ...block, sheet: asked.sheet, rows: values.length - block.row };
  return { ...commandReport([["exportRead", blockAddress(read), read.rows]]), cells: { values } };
}

function parsedAddress(address: string): BlockAddress {
  try {
    return parseBlockAddress(address);
  } catch {
    throw new CommandRefusal(["noTable", address]);
  }
}

function rowOf(
  row: readonly unknown[],
  { column, columns }: Omit<BlockAddress, "sheet">,
): readonly unknown[] {
  return row.slice(0, column + columns).map((value, index) => (index < column ? null : value));
}
