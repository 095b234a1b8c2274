import { cellAddress } from "../workbook/port/cellAddress";
import { decisionMemo } from "../workbook/sheets/memo/decisionMemo";
import { freeSheetName } from "../workbook/port/freeSheetName";
import { presentDay } from "../workbook/port/presentDay";
import type { Workbook } from "../workbook/port/workbook";
import { commandReport, type CommandReport } from "./commandReport";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";
import { workbookQuotes } from "./scenarios/workbookQuotes";
import { scenarioArgument } from "./scenarios/scenarioArgument";

export interface InsertDecisionMemoRequest {
  /** Name of a scenario; the first one without it. */
  readonly scenario?: string;
}

/** Adds a sheet to print and hand on; its figures follow the assumptions. */
export async function insertDecisionMemo(
  workbook: Workbook,
  request: InsertDecisionMemoRequest = {},
): Promise<CommandReport> {
  const read = await readScenarios(workbook);
  const scenario = scenarioNamed(read.scenarios, request.scenario);
  const { sheetNames } = await workbook.readOutline();
  const name = freeSheetName("Decision memo", sheetNames);
  const quotes = workbookQuotes(read).map((quote) => quote.name);
  const day = presentDay();
  await workbook.addSheets([decisionMemo({ name, scenario: scenarioArgument(read, scenario), quotes, day })]);
  const place = { sheet: name, row: 0, column: 0 };
  await workbook.select(place);
  return commandReport([["memoAdded", name, scenario.name]], cellAddress(place));
}
