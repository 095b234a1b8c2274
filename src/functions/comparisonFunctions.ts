import {
  EXPECTED_MEASURES,
  measureByText,
  type OptionMeasures,
  SINGLE_MEASURES,
  SPREAD_MEASURES,
} from "../model/decision/measures";
import { OPTION_NAMES } from "../model/decision/comparison";
import { type ComparisonMeasures, comparisonMeasures } from "../model/decision/comparisonMeasures";
import type { Issue } from "../model/assumptions/issue";
import { isApproximate } from "../model/spread/optionDistribution";
import { reasonText } from "../model/decision/reasonText";
import { reasons } from "../model/decision/reasons";
import { decide } from "../model/decision/verdict";
import { measureArgument, optionArgument } from "./choiceArgument";
import { issuesError, valueError } from "./cellError";
import { exactOrThrow, orNotAvailable } from "./exactEnough";
import { readAssumptionsArgument, readScenarioArgument } from "./scenarioArgument";

const ALL_MEASURES = [
  ...EXPECTED_MEASURES.slice(0, 4),
  ...SPREAD_MEASURES,
  "downtime hours",
  ...SINGLE_MEASURES,
];

/**
 * Compares the ways of buying IT support: measures down, options across, for months 1 to 12.
 * @customfunction SUPPORT_COMPARE
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns The comparison table
 */
export function supportCompareCells(assumptions: any[][], scenario?: any): any[][] {
  const measures = comparisonMeasures(readScenarioArgument(assumptions, scenario));
  return [
    ["measure", ...OPTION_NAMES, "break-fix minus managed"],
    ...ALL_MEASURES.map((name) => measureRow(measures, name)),
    ["method", ...measures.options.map((option) => method(option, measures)), "exact"],
  ];
}

/** A measure that cannot be had exactly enough spoils only its own cell. */
function measureRow(measures: ComparisonMeasures, name: string): unknown[] {
  const measure = measureByText(name)!;
  const difference = name === "budget miss" ? "" : orNotAvailable(() => measures.differenceValue(measure));
  return [name, ...measures.options.map((option) => orNotAvailable(() => option.value(measure))), difference];
}

/** A pool's overage enters the distributions at its mean. */
function method({ contract }: OptionMeasures, { scenario }: ComparisonMeasures): string {
  return isApproximate(contract, scenario) ? "approximate" : "exact";
}

/**
 * One measure of one option, for months 1 to 12 or, with "term " in front, for the term.
 * @customfunction SUPPORT_COST
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param option "break-fix", "managed", "block hours", "co-managed" or "in-house"
 * @param [measure] A row name of SUPPORT_COMPARE, with "cash " or "term " in front where wanted (default "total")
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns One number
 */
export function supportCostCells(assumptions: any[][], option: any, measure?: any, scenario?: any): number {
  const measures = comparisonMeasures(readScenarioArgument(assumptions, scenario));
  const name = optionArgument(option);
  if (name === undefined)
    throw valueError(`option is missing; it must be one of ${OPTION_NAMES.join(", ")}.`);
  const wanted = measureArgument(measure);
  return exactOrThrow(() => measures.option(name).value(wanted));
}

/**
 * Scenarios side by side: options down, scenarios across, with the verdict in the last row.
 * @customfunction SUPPORT_SCENARIOS
 * @param assumptions Range with assumption names in its first column and one scenario in each further column
 * @param [measure] A row name of SUPPORT_COMPARE, with "cash " or "term " in front where wanted (default "total")
 * @returns The table of scenarios
 */
export function supportScenariosCells(assumptions: any[][], measure?: any): any[][] {
  const { scenarios, issues } = readAssumptionsArgument(assumptions);
  if (issues.some(({ kind }) => kind === "error")) throw issuesError(issues);
  const wanted = measureArgument(measure);
  const columns = scenarios.map(({ outcome }): unknown[] => {
    if (!outcome.ok) return Array<unknown>(OPTION_NAMES.length + 1).fill(issuesError(outcome.issues));
    const measures = comparisonMeasures(outcome.value);
    return [
      ...measures.options.map((option) => orNotAvailable(() => option.value(wanted))),
      orNotAvailable(() => decide(measures).verdict),
    ];
  });
  const labels = [...OPTION_NAMES, "verdict"];
  return [
    ["option", ...scenarios.map(({ name }) => name)],
    ...labels.map((label, row) => [label, ...columns.map((column) => column[row])]),
  ];
}

/**
 * The verdict between break-fix and managed, then its reasons: statement, figure, what it rests on.
 * @customfunction SUPPORT_VERDICT
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns The verdict in the first row, reasons below
 */
export function supportVerdictCells(assumptions: any[][], scenario?: any): any[][] {
  const { ranges } = readAssumptionsArgument(assumptions);
  const measures = comparisonMeasures(readScenarioArgument(assumptions, scenario));
  return exactOrThrow(() => {
    const decision = decide(measures);
    const rows = reasons(measures, decision, ranges).map((reason) => {
      const { statement, restsOn } = reasonText(reason);
      return [statement, reason.figure ?? "", restsOn];
    });
    return [[decision.verdict, "", ""], ...rows];
  });
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
