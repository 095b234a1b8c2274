import type { CommandId, RequestOf } from "../../commands/commands";
import type { CommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../state/paneSession";
import { useWorkbook } from "../state/workbookContext";
import { neighbourOf, scenarioAt } from "./scenarioAt";

/** Scenario commands after which the pane shows the scenario concerned. */
export interface ScenarioCommands {
  /** Resolves to true if it succeeded. */
  follow<Id extends "addScenario" | "duplicateScenario" | "renameScenario">(
    id: Id,
    request: RequestOf<Id>,
  ): Promise<boolean>;
  move(direction: "left" | "right"): Promise<boolean>;
  remove(): Promise<boolean>;
}

export function useScenarioCommands(command: CommandRun, { view, actions }: PaneSession): ScenarioCommands {
  const workbook = useWorkbook();
  const chosen = view.chosen!;
  /** The sheet's own event may come late, and the picker must not wait for it. */
  const done = async <Id extends CommandId>(id: Id, request: RequestOf<Id>) => {
    const report = await command.run(id, request);
    if (report) actions.refresh();
    return report;
  };
  return {
    follow: async (id, request) => {
      const report = await done(id, request);
      const range = report?.address === undefined ? undefined : await workbook.readAssumptions();
      const scenario = range && scenarioAt(range, report!.address!);
      if (scenario) actions.choose(scenario);
      return report !== undefined;
    },
    move: async (direction) => {
      const report = await done("moveScenario", { scenario: chosen.name, direction });
      return report !== undefined;
    },
    remove: async () => {
      const next = neighbourOf(view.scenarios, chosen);
      const report = await done("deleteScenario", { scenario: chosen.name });
      if (report && next) actions.choose(next);
      return report !== undefined;
    },
  };
}
