import { blockAddress } from "../workbook/port/cellAddress";
import { roomOf } from "../workbook/port/cellBlock";
import { CHART_NAMES, chartBlock, type ChartName } from "../workbook/sheets/chartBlock";
import type { Workbook } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { quoteScenario } from "../model/quotes/quoteScenario";
import { refuseUnknownOffers } from "./scenarios/refuseUnknownOffers";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";
import { scenarioArgument } from "./scenarios/scenarioArgument";
import { workbookQuotes } from "./scenarios/workbookQuotes";

export interface InsertChartRequest {
  readonly chart: ChartName;
  /** Name of a scenario; the first one without it. */
  readonly scenario?: string;
  /** A way of buying support, or the name of a quote, for the charts of bad years and of cash. */
  readonly option?: string;
}

/** Inserts a chart at the selection, with its live source cells to the left. */
export async function insertChart(
  workbook: Workbook,
  { chart, scenario: name, option = "break-fix" }: InsertChartRequest,
): Promise<CommandReport> {
  if (!CHART_NAMES.includes(chart)) throw new CommandRefusal(["unknownChart", chart, CHART_NAMES]);
  const read = await readScenarios(workbook);
  const quotes = workbookQuotes(read);
  refuseUnknownOffers([option], quotes);
  const scenario = scenarioNamed(read.scenarios, name);
  if (!scenario.outcome.ok)
    throw new CommandRefusal(["noCalculation", scenario.name, scenario.outcome.issues[0]!]);
  const quote = quotes.find((each) => each.name === option);
  const { sheet, row, column } = await workbook.readSelection();
  const made = chartBlock(
    { sheet, row, column },
    {
      chart,
      option,
      scenario: scenarioArgument(read, scenario),
      scenarioCount: read.scenarios.length,
      termMonths: (quote ? quoteScenario(scenario.outcome.value, quote) : scenario.outcome.value).termMonths,
      quoteCount: quotes.length,
    },
  );
  await workbook.fillEmptyCells(made.block);
  await workbook.addChart(sheet, made.chart);
  const address = blockAddress({ ...made.block, ...roomOf(made.block) });
  return commandReport([["chartInserted", address]], address);
}
