import type { Workbook } from "../../workbook/port/workbook";
import { headerAddress } from "./addScenario";
import { commandReport, type CommandReport } from "../commandReport";
import { readScenarios, scenarioNamed } from "./readScenarios";
import { checkedName, headerRow, withHeader } from "./scenarioColumn";

export interface RenameScenarioRequest {
  readonly scenario: string;
  readonly name: string;
}

/** Gives a scenario another header. What we insert points to the header; the user's formulas that spell out the name stay. */
export async function renameScenario(
  workbook: Workbook,
  request: RenameScenarioRequest,
): Promise<CommandReport> {
  const { range, scenarios } = await readScenarios(workbook);
  const scenario = scenarioNamed(scenarios, request.scenario);
  const row = headerRow(range.cells, scenario);
  const place = { row, column: scenario.column };
  const others = scenarios.filter((each) => each !== scenario).map((each) => each.name);
  const name = checkedName(request.name, others, (wanted) => withHeader(range.cells, place, wanted));
  await workbook.writeAssumptions([{ ...place, value: name }]);
  return commandReport([["renamed", scenario.name, name]], headerAddress(range, row, scenario.column));
}
