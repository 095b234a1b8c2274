import type { Workbook } from "../workbook/workbook";
import type { CommandReport } from "./commandReport";
import { CommandRefusal } from "./commandReport";
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
  if (scenarios.length === 1)
    throw new CommandRefusal(
      `"${scenario.name}" is the only scenario, and a comparison needs one. Add another one first.`,
    );
  await workbook.deleteAssumptionsColumn(scenario.column);
  return {
    sentence: `The scenario "${scenario.name}" was deleted; Undo brings it back.`,
    address: range.address,
  };
}
