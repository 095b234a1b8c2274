import { cellAddress, parseBlockAddress } from "../workbook/port/cellAddress";
import type { CellBlock } from "../workbook/port/cellBlock";
import { freeSheetName } from "../workbook/port/freeSheetName";
import { liveName } from "../workbook/port/outlineName";
import { breakevensFormula, DECISION_NAME, verdictFormula } from "../workbook/sheets/decisionSheet";
import { quotesSheet, SAMPLE_QUOTES } from "../workbook/sheets/quotesSheet";
import { summaryFormula } from "../workbook/sheets/scenarioSummary";
import { QUOTES_NAME, type Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { readScenarios } from "./scenarios/readScenarios";

/** Adds a sheet for quotes, with two to type over, ranks them with break-fix, and lets the sheets of the comparison judge them. */
export async function insertQuotes(workbook: Workbook): Promise<CommandReport> {
  const { range } = await readScenarios(workbook);
  const { sheetNames, names } = await workbook.readOutline();
  const existing = liveName(names, QUOTES_NAME);
  if (existing) throw new CommandRefusal(["quotesThere", existing.address ?? existing.formula, QUOTES_NAME]);
  const name = freeSheetName("Quotes", sheetNames);
  const isOurs = (sheet: string) =>
    sheet === DECISION_NAME || sheet === parseBlockAddress(range.address).sheet;
  const judging = await judgingCells(workbook, sheetNames.filter(isOurs));
  await workbook.addSheets([quotesSheet({ name, quotes: SAMPLE_QUOTES })]);
  await workbook.replaceCells(judging);
  const place = { sheet: name, row: 0, column: 0 };
  await workbook.select(place);
  return commandReport([["quotesAdded", name, judging.map(cellAddress)]], cellAddress(place));
}

/** Formulas of our sheets that judge managed as the scenarios state it, and what they are where there are quotes. */
const JUDGING: ReadonlyMap<string, string> = new Map(
  [summaryFormula, breakevensFormula, verdictFormula].map((formula) => [formula(false), formula(true)]),
);

/** The cells with such formulas, as they judge the quotes; other formulas belong to the user. */
async function judgingCells(workbook: Workbook, sheets: readonly string[]): Promise<readonly CellBlock[]> {
  const found: CellBlock[] = [];
  for (const sheet of sheets) {
    const { formulas = [] } = (await workbook.readSheet(sheet)) ?? {};
    formulas.forEach((cells, row) =>
      cells.forEach((own, column) => {
        const formula = own === undefined ? undefined : JUDGING.get(own);
        if (formula !== undefined) found.push({ sheet, row, column, cells: [[{ formula }]] });
      }),
    );
  }
  return found;
}
