import { describeCellValue, readCellValue } from "../../model/assumptions/cellValue";
import type { AssumedScenario, Assumptions } from "../../model/assumptions/readAssumptions";
import { recallAssumptions } from "../../model/assumptions/recallAssumptions";
import type { Scenario } from "../../model/assumptions/scenario";
import { issuesError, valueError } from "./cellError";
import { singleCell } from "./singleCell";

/** Reads a range of assumptions, whatever the host passes for it. */
export function readAssumptionsRange(name: string, raw: unknown): Assumptions {
  if (!Array.isArray(raw) || !raw.every(Array.isArray))
    throw valueError(`${name} must be a range: names in its first column, values beside them.`);
  return recallAssumptions(raw as readonly (readonly unknown[])[]);
}

/** One complete scenario, chosen by its header or its number from 1; the first when nothing is chosen. */
export function readScenario(name: string, { scenarios, issues }: Assumptions, raw: unknown): Scenario {
  if (issues.some(({ kind }) => kind === "error")) throw issuesError(issues);
  const { outcome } = chooseScenario(name, scenarios, raw);
  if (!outcome.ok) throw issuesError(outcome.issues);
  return outcome.value;
}

function chooseScenario(
  argument: string,
  scenarios: readonly AssumedScenario[],
  raw: unknown,
): AssumedScenario {
  const cell = singleCell(argument, raw) ?? undefined;
  const choice = readCellValue(cell);
  if (choice.kind === "missing") return scenarios[0]!;
  // As it is written: "50 %" and "1e3" may be names.
  const text = typeof cell === "string" ? cell.trim() : describeCellValue(choice);
  const named = scenarios.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const numbered = choice.kind === "number" ? scenarios[choice.value - 1] : undefined;
  const chosen = named ?? numbered;
  if (chosen) return chosen;
  // A name counts before a number.
  const names = scenarios.map(({ name }) => `"${name}"`).join(", ");
  throw valueError(
    `${argument} is ${describeCellValue(choice)}; it must be one of ${names}, or a number from 1 to ${scenarios.length}.`,
  );
}
