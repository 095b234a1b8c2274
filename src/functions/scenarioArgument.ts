import { describeCellValue, readCellValue } from "../model/assumptions/cellValue";
import {
  type AssumedScenario,
  type Assumptions,
  readAssumptions,
} from "../model/assumptions/readAssumptions";
import type { Scenario } from "../model/assumptions/scenario";
import { issuesError, valueError } from "./cellError";
import { singleValue } from "./choiceArgument";

/** Reads the assumptions argument, whatever the host hands over for it. */
export function readAssumptionsArgument(raw: unknown): Assumptions {
  if (!Array.isArray(raw) || !raw.every(Array.isArray))
    throw valueError("assumptions must be a range: names in its first column, values beside them.");
  return readAssumptions(raw as readonly (readonly unknown[])[]);
}

/**
 * One complete scenario of an assumptions range, chosen by its header or its 1-based number (default 1).
 * Throws a cell error that names what is wrong.
 */
export function readScenarioArgument(assumptions: unknown, scenario: unknown): Scenario {
  const { scenarios, issues } = readAssumptionsArgument(assumptions);
  if (issues.some(({ kind }) => kind === "error")) throw issuesError(issues);
  const { outcome } = chooseScenario(scenarios, scenario);
  if (!outcome.ok) throw issuesError(outcome.issues);
  return outcome.value;
}

function chooseScenario(scenarios: readonly AssumedScenario[], raw: unknown): AssumedScenario {
  const choice = readCellValue(singleValue("scenario", raw) ?? undefined);
  if (choice.kind === "missing") return scenarios[0]!;
  const text =
    choice.kind === "number" ? String(choice.value) : choice.kind === "text" ? choice.text : undefined;
  const named = scenarios.find(({ name }) => name.toLowerCase() === text?.toLowerCase());
  const numbered = choice.kind === "number" ? scenarios[choice.value - 1] : undefined;
  const chosen = named ?? numbered;
  if (chosen) return chosen;
  const names = scenarios.map(({ name }) => `"${name}"`).join(", ");
  throw valueError(
    `scenario is ${describeCellValue(choice)}; it must be one of ${names}, or a number from 1 to ${scenarios.length}.`,
  );
}
