import type { Workbook } from "../../workbook/port/workbook";
import { CommandRefusal, commandReport, type CommandReport } from "../commandReport";
import { readScenarios, scenarioNamed } from "./readScenarios";

export interface MoveScenarioRequest {
  readonly scenario: string;
  readonly direction: "left" | "right";
}

/** Swaps a scenario with its neighbour; references to its cells follow. */
export async function moveScenario(workbook: Workbook, request: MoveScenarioRequest): Promise<CommandReport> {
  const { range, scenarios } = await readScenarios(workbook);
  const scenario = scenarioNamed(scenarios, request.scenario);
  const neighbour = scenarios[scenarios.indexOf(scenario) + (request.direction === "left" ? -1 : 1)];
  if (!neighbour) throw new CommandRefusal(["atEnd", scenario.name, request.direction]);
  await workbook.moveAssumptionsColumn(scenario.column, neighbour.column);
  return commandReport([["moved", scenario.name, request.direction, neighbour.name]], range.address);
}
