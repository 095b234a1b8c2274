import { cellAddress } from "../workbook/port/cellAddress";
import { freeSheetName } from "../workbook/port/freeSheetName";
import { isLost } from "../workbook/port/outlineName";
import { quotesSheet, SAMPLE_QUOTES } from "../workbook/sheets/quotesSheet";
import { QUOTES_NAME, type Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { readScenarios } from "./scenarios/readScenarios";

/** Adds a sheet for quotes, with two to type over, and ranks them with break-fix. */
export async function insertQuotes(workbook: Workbook): Promise<CommandReport> {
  await readScenarios(workbook);
  const { sheetNames, names } = await workbook.readOutline();
  const existing = names.find(({ name }) => name.toLowerCase() === QUOTES_NAME.toLowerCase());
  if (existing && !isLost(existing))
    throw new CommandRefusal(["quotesThere", existing.address ?? existing.formula ?? "", QUOTES_NAME]);
  const name = freeSheetName("Quotes", sheetNames);
  await workbook.addSheets([quotesSheet({ name, quotes: SAMPLE_QUOTES })]);
  const place = { sheet: name, row: 0, column: 0 };
  await workbook.select(place);
  return commandReport([["quotesAdded", name]], cellAddress(place));
}
