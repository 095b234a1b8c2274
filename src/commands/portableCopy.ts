import type { AssumedScenario } from "../model/assumptions/readAssumptions";
import { bestQuote } from "../model/quotes/quoteRanking";
import { type Quote, quoteScenario } from "../model/quotes/quoteScenario";
import { cellAddress } from "../workbook/port/cellAddress";
import { isLost } from "../workbook/port/outlineName";
import type { PortableScenario } from "../workbook/portable/portableFields";
import { portableSheets } from "../workbook/portable/portableSheets";
import type { SheetContent } from "../workbook/port/sheetContent";
import type { Workbook, WorkbookOutline } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";
import { workbookQuotes } from "./scenarios/workbookQuotes";

export interface PortableCopyRequest {
  /** Name of the one scenario to copy; all of them without it. */
  readonly scenario?: string;
}

/** Each scenario brings some twenty thousand formulas. */
const MAX_SCENARIOS = 5;

/** Adds sheets of plain formulas, which recalculate for people who do not have the add-in. */
export async function portableCopy(
  workbook: Workbook,
  request: PortableCopyRequest = {},
): Promise<CommandReport> {
  const read = await readScenarios(workbook);
  const { scenarios: all } = read;
  const quotes = workbookQuotes(read);
  const chosen = request.scenario === undefined ? all : [scenarioNamed(all, request.scenario)];
  if (chosen.length > MAX_SCENARIOS)
    throw new CommandRefusal(["manyScenarios", chosen.length, MAX_SCENARIOS]);
  const scenarios = chosen.map((each) => complete(each, quotes));
  const sheets = freeSheets(scenarios, await workbook.readOutline());
  await workbook.addSheets(sheets);
  const place = { sheet: sheets[0]!.name, row: 0, column: 0 };
  await workbook.select(place);
  const names = scenarios.map(({ name }) => name);
  return commandReport(
    [["portableAdded", sheets.length, names, place.sheet, sheets[1]!.name]],
    cellAddress(place),
  );
}

/** A scenario with a managed contract as the pane judges it: the best quote, where there are any. */
function complete({ name, outcome }: AssumedScenario, quotes: readonly Quote[]): PortableScenario {
  if (!outcome.ok) throw new CommandRefusal(["scenarioFaulty", name, outcome.issues[0]!]);
  if (quotes.length === 0) return { name, values: outcome.value };
  const best = bestQuote(outcome.value, quotes);
  return { name, values: quoteScenario(outcome.value, best), quote: best.name };
}

/** The sheets with the first number for which neither sheet names nor cell names are taken. */
function freeSheets(
  scenarios: readonly PortableScenario[],
  { sheetNames, names }: WorkbookOutline,
): readonly SheetContent[] {
  const meant = names.filter((name) => !isLost(name)).map(({ name }) => name);
  const taken = new Set([...sheetNames, ...meant].map((name) => name.toLowerCase()));
  const isFree = (name: string) => !taken.has(name.toLowerCase());
  for (let firstNumber = 1; ; firstNumber += scenarios.length) {
    const sheets = portableSheets({ scenarios, firstNumber });
    const wanted = sheets.flatMap((sheet) => [sheet.name, ...sheet.names.map(({ name }) => name)]);
    if (wanted.every(isFree)) return sheets;
  }
}
