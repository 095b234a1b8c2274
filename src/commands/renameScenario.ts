import type { Workbook } from "../workbook/workbook";
import { headerAddress } from "./addScenario";
import type { CommandReport } from "./commandReport";
import { readScenarios, scenarioNamed } from "./readScenarios";
import { checkedName, headerRow, withHeader } from "./scenarioColumn";

export interface RenameScenarioRequest {
  readonly scenario: string;
  readonly name: string;
}

/** Gives a scenario another header. Formulas that name it by text keep the old name and say so. */
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
  return {
    sentence: `"${scenario.name}" is now called "${name}". Formulas that spell the old name need the new one.`,
    address: headerAddress(range, row, scenario.column),
  };
}
