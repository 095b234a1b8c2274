import type { Subtotals } from "../model/comparison";
import { compareOptions } from "../model/compareOptions";
import type { Issue } from "../model/issue";
import { readAssumptionsArgument, readScenarioArgument } from "./scenarioArgument";

const SUBTOTAL_ROWS = ["cash", "time", "risk", "total"] as const satisfies readonly (keyof Subtotals)[];

/**
 * Compares the ways of buying IT support: measures down, options across, for months 1 to 12.
 * @customfunction SUPPORT_COMPARE
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns The comparison table
 */
export function supportCompareCells(assumptions: any[][], scenario?: any): any[][] {
  const { options, difference } = compareOptions(readScenarioArgument(assumptions, scenario));
  const [breakFix, managed] = options as [(typeof options)[0], (typeof options)[0]];
  return [
    ["measure", ...options.map(({ option }) => option), "break-fix minus managed"],
    ...SUBTOTAL_ROWS.map((row) => [row, ...options.map((option) => option[row]), difference[row]]),
    [
      "downtime hours",
      ...options.map(({ downtimeHours }) => downtimeHours),
      breakFix.downtimeHours - managed.downtimeHours,
    ],
  ];
}

/**
 * Lists everything that is wrong or odd in a range of assumptions: row, name and what is wrong; "OK" when nothing is.
 * @customfunction SUPPORT_CHECK
 * @param assumptions Range with assumption names in its first column and values beside them
 * @returns The issues, or "OK"
 */
export function supportCheckCells(assumptions: any[][]): any[][] {
  const { scenarios, issues } = readAssumptionsArgument(assumptions);
  const ofScenarios = scenarios.flatMap(({ outcome, warnings }) => [
    ...(outcome.ok ? [] : outcome.issues),
    ...warnings,
  ]);
  const rows = [...issues, ...ofScenarios].map((issue) => issueRow(issue, scenarios.length > 1));
  return rows.length > 0 ? rows : [["OK"]];
}

function issueRow(
  { row, subject, scenario, message }: Issue,
  severalScenarios: boolean,
): (string | number)[] {
  const place = severalScenarios && scenario !== undefined ? `${scenario}: ` : "";
  return [row ?? "", subject, place + message];
}
