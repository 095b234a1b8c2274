import type { Workbook } from "../../workbook/port/workbook";
import { headerAddress } from "./addScenario";
import { commandReport, type CommandReport } from "../commandReport";
import { readScenarios, scenarioNamed } from "./readScenarios";
import { checkedName, headerRow, LONGEST_NAME, withColumn } from "./scenarioColumn";

export interface DuplicateScenarioRequest {
  readonly scenario: string;
  /** Name of the copy; without one, the original's with "(copy)" behind it. */
  readonly name?: string;
}

/** Puts a copy beside a scenario, with the original's formulas as a copy in the sheet has them. */
export async function duplicateScenario(
  workbook: Workbook,
  request: DuplicateScenarioRequest,
): Promise<CommandReport> {
  const { range, scenarios } = await readScenarios(workbook);
  const original = scenarioNamed(scenarios, request.scenario);
  const header = headerRow(range.cells, original);
  const at = original.column + 1;
  const values = (name: string) =>
    range.cells.map((row, index) => (index === header ? name : plainValue(row[original.column])));
  const existing = scenarios.map((each) => each.name);
  const name = checkedName(request.name ?? copyName(original.name, existing), existing, (wanted) =>
    withColumn(range.cells, at, values(wanted)),
  );
  const isFormula = (row: number) => row !== header && range.formulas?.[row]?.[original.column] != null;
  await workbook.insertAssumptionsColumn({
    at,
    like: original.column,
    values: values(name).map((value, row) => (isFormula(row) ? { isCopied: true } : value)),
  });
  return commandReport([["duplicated", name, original.name]], headerAddress(range, header, at));
}

function plainValue(value: unknown): number | string | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** The original's name, cut where the ending would make it too long. */
function copyName(original: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = ` (copy${number === 1 ? "" : ` ${number}`})`;
    const name = original.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
