import type { AssumedScenario } from "../model/assumptions/readAssumptions";
import { cellAddress } from "../workbook/port/cellAddress";
import { isLost } from "../workbook/port/outlineName";
import type { PortableScenario } from "../workbook/portable/portableFields";
import { portableSheets } from "../workbook/portable/portableSheets";
import type { SheetContent } from "../workbook/port/sheetContent";
import type { Workbook, WorkbookOutline } from "../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "./commandReport";
import { readScenarios, scenarioNamed } from "./scenarios/readScenarios";

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
  const { scenarios: all } = await readScenarios(workbook);
  const chosen = request.scenario === undefined ? all : [scenarioNamed(all, request.scenario)];
  if (chosen.length > MAX_SCENARIOS)
    throw new CommandRefusal(["manyScenarios", chosen.length, MAX_SCENARIOS]);
  const scenarios = chosen.map(complete);
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

function complete({ name, outcome }: AssumedScenario): PortableScenario {
  if (outcome.ok) return { name, values: outcome.value };
  throw new CommandRefusal(["scenarioFaulty", name, outcome.issues[0]!]);
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
