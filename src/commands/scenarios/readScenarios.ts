import { type AssumptionsLayout, readAssumptionsLayout } from "../../model/assumptions/assumptionsLayout";
import { type AssumedScenario, readAssumptions } from "../../model/assumptions/readAssumptions";
import type { AssumptionsRange, Workbook } from "../../workbook/port/workbook";
import { CommandRefusal } from "../commandReport";

/** The assumptions of a workbook as commands need them. */
export interface ReadScenarios {
  readonly range: AssumptionsRange;
  readonly layout: AssumptionsLayout;
  readonly scenarios: readonly AssumedScenario[];
}

/** Reads the assumptions; a workbook without any is a refusal, and so is a table that cannot be read. */
export async function readScenarios(workbook: Workbook): Promise<ReadScenarios> {
  const range = await workbook.readAssumptions();
  if (!range) throw new CommandRefusal(["noAssumptions"]);
  const layout = readAssumptionsLayout(range.cells);
  const [problem] = layout.columns.length === 0 ? layout.issues : [];
  if (problem) throw new CommandRefusal(["layoutIssue", range.address, problem]);
  return { range, layout, scenarios: readAssumptions(range.cells).scenarios };
}

/** The scenario of that name, ignoring case; the first one if no name is given. */
export function scenarioNamed(
  scenarios: readonly AssumedScenario[],
  name: string | undefined,
): AssumedScenario {
  const wanted = name?.trim().toLowerCase();
  const found =
    wanted === undefined ? scenarios[0] : scenarios.find((each) => each.name.toLowerCase() === wanted);
  if (found) return found;
  const known = scenarios.map((each) => each.name);
  throw new CommandRefusal(["unknownScenario", name ?? "", known]);
}
