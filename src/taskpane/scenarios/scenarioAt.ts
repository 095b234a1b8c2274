import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { parseBlockAddress } from "../../workbook/port/cellAddress";
import type { AssumptionsRange } from "../../workbook/port/workbook";
import type { ScenarioKey } from "../state/paneState";

/** The scenario in the column of a cell, like `Comparison!E11`; undefined when the column has none. */
export function scenarioAt(range: AssumptionsRange, address: string): ScenarioKey | undefined {
  const column = parseBlockAddress(address).column - parseBlockAddress(range.address).column;
  const found = readAssumptions(range.cells).scenarios.find((scenario) => scenario.column === column);
  return found && { name: found.name, column };
}

/** The scenario to show after one is deleted: the next one, else the previous one. */
export function neighbourOf(
  scenarios: readonly ScenarioKey[],
  { name, column }: ScenarioKey,
): ScenarioKey | undefined {
  const index = scenarios.findIndex((each) => each.name === name && each.column === column);
  return scenarios[index + 1] ?? scenarios[index - 1];
}

/** A name that no scenario has, made by a number. */
export function freeName(scenarios: readonly ScenarioKey[], named: (number: number) => string): string {
  const taken = new Set(scenarios.map(({ name }) => name.toLowerCase()));
  let number = scenarios.length + 1;
  while (taken.has(named(number).toLowerCase())) number++;
  return named(number);
}
