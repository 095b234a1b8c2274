import { parseBlockAddress } from "./cellAddress";
import type { Workbook } from "./workbook";
import { workbookProblem } from "./workbookProblem";

/**
 * The values of a column by its address, like `Tickets!B5:B228`. Of whole columns only the used cells are given, so
 * two columns of the same rows and sheet are equally long.
 */
export async function readColumn(workbook: Workbook, address: string): Promise<readonly unknown[]> {
  const { sheet, row, column, rows, columns } = parsedAddress(address);
  if (columns !== 1) throw workbookProblem(["severalColumns", address, columns]);
  const cells = await workbook.readSheet(sheet, [column]);
  if (!cells) throw workbookProblem(["sheetMissing", sheet]);
  return cells.values.slice(row, row + rows).map((each) => each[column]);
}

function parsedAddress(address: string) {
  try {
    return parseBlockAddress(address);
  } catch {
    throw workbookProblem(["noColumn", address]);
  }
}
