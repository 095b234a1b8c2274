import { describeCellValue, readCellValue } from "../../model/assumptions/cellValue";
import {
  type AssumedScenario,
  type Assumptions,
  readAssumptions,
} from "../../model/assumptions/readAssumptions";
import type { Scenario } from "../../model/assumptions/scenario";
import { issuesError, valueError } from "./cellError";
import { singleCell } from "./singleCell";

/** Reads a range of assumptions, whatever the host passes for it. */
export function readAssumptionsRange(name: string, raw: unknown): Assumptions {
  if (!Array.isArray(raw) || !raw.every(Array.isArray))
    throw valueError(`${name} must be a range: names in its first column, values beside them.`);
  return readAssumptions(raw as readonly (readonly unknown[])[]);
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
  const choice = readCellValue(singleCell(argument, raw) ?? undefined);
  if (choice.kind === "missing") return scenarios[0]!;
  const text =
    choice.kind === "number" ? String(choice.value) : choice.kind === "text" ? choice.text : undefined;
  const named = scenarios.find(({ name }) => name.toLowerCase() === text?.toLowerCase());
  const numbered = choice.kind === "number" ? scenarios[choice.value - 1] : undefined;
  const chosen = named ?? numbered;
  if (chosen) return chosen;
  const names = scenarios.map(({ name }) => `"${name}"`).join(", ");
  throw valueError(
    `${argument} is ${describeCellValue(choice)}; it must be one of ${names}, or a number from 1 to ${scenarios.length}.`,
  );
}
