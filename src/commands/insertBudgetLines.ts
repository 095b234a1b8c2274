import { LANDSCAPE } from "../workbook/port/printLayout";
import { calendarMonth, firstDay } from "../model/cost/calendarMonth";
import { budgetLines } from "../workbook/sheets/budget/budgetLines";
import { blockAddress } from "../workbook/port/cellAddress";
import { type CellBlock, roomOf } from "../workbook/port/cellBlock";
import { freeSheetName } from "../workbook/port/freeSheetName";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";
import { refuseUnknownOffers } from "./scenarios/refuseUnknownOffers";
import { scenarioArgument } from "./scenarios/scenarioArgument";
import { workbookQuotes } from "./scenarios/workbookQuotes";

export interface InsertBudgetLinesRequest {
  /** A way of buying support, or the name of a quote of the workbook; several are put below each other. */
  readonly option: string | readonly string[];
  /** Name of a scenario; the first one without it. */
  readonly scenario?: string;
  /** Where the lines go: from the first selected cell on, or on a sheet of their own. */
  readonly to?: "selection" | "new sheet";
  /** From 1 to 3; 1 without it. */
  readonly years?: number;
  /** Day in the first month, as Excel counts days; next January without it. */
  readonly firstMonth?: number;
}

/** Inserts budgets month by month with live formulas: accounts, management reserve, actuals, variance and forecast. */
export async function insertBudgetLines(
  workbook: Workbook,
  {
    option,
    scenario: name,
    to = "selection",
    years = 1,
    firstMonth = nextJanuary(),
  }: InsertBudgetLinesRequest,
): Promise<CommandReport> {
  const read = await readScenarios(workbook);
  const options = typeof option === "string" ? [option] : option;
  const quotes = workbookQuotes(read);
  refuseUnknownOffers(options, quotes);
  const scenario = scenarioNamed(read.scenarios, name);
  if (!scenario.outcome.ok)
    throw new CommandRefusal(["noCalculation", scenario.name, scenario.outcome.issues[0]!]);
  const request = {
    options,
    scenario: scenarioArgument(read, scenario),
    years: Math.min(3, Math.max(1, Math.round(years))),
    firstMonth: firstDay(calendarMonth(firstMonth)),
    hasQuotes: quotes.length > 0,
  };
  const block =
    to === "selection"
      ? budgetLines(await workbook.readSelection(), request)
      : await onNewSheet(workbook, request.years, (sheet) =>
          budgetLines({ sheet, row: 0, column: 0 }, request),
        );
  if (to === "selection") await workbook.fillEmptyCells(block);
  const address = blockAddress({ ...block, ...roomOf(block) });
  return commandReport([["budgetInserted", options, scenario.name, address]], address);
}

/** 1 January of the year after the present one, as Excel counts days: most budgets are made for it. */
function nextJanuary(): number {
  return firstDay(12 * (new Date().getFullYear() + 1));
}

async function onNewSheet(
  workbook: Workbook,
  years: number,
  lay: (sheet: string) => CellBlock,
): Promise<CellBlock> {
  const { sheetNames } = await workbook.readOutline();
  const name = freeSheetName("Support budget", sheetNames);
  const block = lay(name);
  await workbook.addSheets([
    {
      name,
      rows: block.cells,
      formats: block.formats ?? [],
      columnWidths: [44, 24, ...Array.from({ length: 13 * years }, () => 11)],
      checks: block.checks ?? [],
      names: [],
      frozenRows: 0,
      frozenColumns: 2,
      print: LANDSCAPE,
    },
  ]);
  await workbook.select(block);
  return block;
}
