import { LANDSCAPE } from "../workbook/port/printLayout";
import { OPTION_NAMES, type OptionName } from "../model/decision/comparison";
import { budgetLines } from "../workbook/sheets/budgetLines";
import { blockAddress } from "../workbook/port/cellAddress";
import { type CellBlock, roomOf } from "../workbook/port/cellBlock";
import { freeSheetName } from "../workbook/port/freeSheetName";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";
import { scenarioArgument } from "./scenarios/scenarioArgument";

export interface InsertBudgetLinesRequest {
  readonly option: OptionName;
  /** Name of a scenario; the first one without it. */
  readonly scenario?: string;
  /** Where the lines go: from the first selected cell on, or on a sheet of their own. */
  readonly to?: "selection" | "new sheet";
}

/** Months of a budget year. */
const MONTHS = 12;

/** Inserts the budget of an option: a year of months with live formulas, the total and the management reserve. */
export async function insertBudgetLines(
  workbook: Workbook,
  { option, scenario: name, to = "selection" }: InsertBudgetLinesRequest,
): Promise<CommandReport> {
  if (!OPTION_NAMES.includes(option)) throw new CommandRefusal(["unknownOption", option, OPTION_NAMES]);
  const read = await readScenarios(workbook);
  const scenario = scenarioNamed(read.scenarios, name);
  if (!scenario.outcome.ok)
    throw new CommandRefusal(["noCalculation", scenario.name, scenario.outcome.issues[0]!]);
  const months = Math.min(MONTHS, scenario.outcome.value.termMonths);
  const request = { option, scenario: scenarioArgument(read, scenario), months };
  const block =
    to === "selection"
      ? budgetLines(await workbook.readSelection(), request)
      : await onNewSheet(workbook, (sheet) => budgetLines({ sheet, row: 0, column: 0 }, request));
  if (to === "selection") await workbook.fillEmptyCells(block);
  const address = blockAddress({ ...block, ...roomOf(block) });
  return commandReport([["budgetInserted", option, scenario.name, address]], address);
}

async function onNewSheet(workbook: Workbook, lay: (sheet: string) => CellBlock): Promise<CellBlock> {
  const { sheetNames } = await workbook.readOutline();
  const name = freeSheetName("Support budget", sheetNames);
  const block = lay(name);
  await workbook.addSheets([
    {
      name,
      rows: block.cells,
      formats: block.formats ?? [],
      columnWidths: [38, 24, ...Array.from({ length: MONTHS + 1 }, () => 11)],
      checks: block.checks ?? [],
      names: [],
      frozenRows: 4,
      frozenColumns: 2,
      print: LANDSCAPE,
    },
  ]);
  await workbook.select(block);
  return block;
}
