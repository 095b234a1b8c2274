import type { Workbook } from "../../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "../commandReport";
import { readScenarios, scenarioNamed } from "./readScenarios";

export interface DeleteScenarioRequest {
  readonly scenario: string;
}

/** Takes a scenario out of the assumptions; the last one stays. */
export async function deleteScenario(
  workbook: Workbook,
  request: DeleteScenarioRequest,
): Promise<CommandReport> {
  const { range, scenarios } = await readScenarios(workbook);
  const scenario = scenarioNamed(scenarios, request.scenario);
  if (scenarios.length === 1) throw new CommandRefusal(["onlyScenario", scenario.name]);
  await workbook.deleteAssumptionsColumn(scenario.column);
  return commandReport([["deleted", scenario.name]], range.address);
}
