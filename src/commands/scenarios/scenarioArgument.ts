import type { AssumedScenario } from "../../model/assumptions/readAssumptions";
import { absoluteAddress, cellName, parseBlockAddress, quotedSheet } from "../../workbook/port/cellAddress";
import type { ReadScenarios } from "./readScenarios";
import { findHeaderRow } from "./scenarioColumn";

/**
 * How formulas name a scenario: by the cell of its header, so that they follow when it gets another name or
 * place; by its number where the assumptions have no header.
 */
export function scenarioArgument({ range, scenarios }: ReadScenarios, scenario: AssumedScenario): string {
  const header = findHeaderRow(range.cells, scenario);
  if (header === undefined) return String(scenarios.indexOf(scenario) + 1);
  const { sheet, row, column } = parseBlockAddress(range.address);
  return `${quotedSheet(sheet)}!${absoluteAddress(cellName(row + header, column + scenario.column))}`;
}
