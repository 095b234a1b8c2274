import type { Issue } from "../../model/assumptions/issue";
import { defaultsText } from "../../model/assumptions/defaultsText";
import { OPTION_NAMES } from "../../model/decision/comparison";
import { type ComparisonMeasures, comparisonMeasures } from "../../model/decision/comparisonMeasures";
import {
  EXPECTED_MEASURES,
  type Measure,
  measureByText,
  SINGLE_MEASURES,
  SPREAD_MEASURES,
} from "../../model/decision/measures";
import type { Reason } from "../../model/decision/reason";
import { reasons } from "../../model/decision/reasons";
import { reasonText } from "../../model/decision/reasonText";
import { decide } from "../../model/decision/verdict";
import { methodText } from "../../model/decision/methodText";
import { differenceError, optionError } from "../../model/spread/approximation";
import type { AssumedScenario } from "../../model/assumptions/readAssumptions";
import { issuesError } from "../cells/cellError";
import { inexactError, orNotAvailable } from "../cells/exactEnough";
import type { Answers, Cell, Table } from "./answers";

const ALL_MEASURES = [
  ...EXPECTED_MEASURES.slice(0, 4),
  ...SPREAD_MEASURES,
  "downtime hours",
  ...SINGLE_MEASURES,
];

type ComparisonName =
  "SUPPORT_COMPARE" | "SUPPORT_COST" | "SUPPORT_SCENARIOS" | "SUPPORT_VERDICT" | "SUPPORT_CHECK";

/** Answers of the functions that compare the options, and that check what they compare. */
export const COMPARISON_ANSWERS: Pick<Answers, ComparisonName> = {
  SUPPORT_COMPARE: ({ scenario }) => {
    const measures = comparisonMeasures(scenario);
    return [
      ["measure", ...OPTION_NAMES, "break-fix minus managed"],
      ...ALL_MEASURES.map((name) => measureRow(measures, name)),
      [
        "method",
        ...measures.options.map(({ contract }) => methodText(optionError(contract, scenario))),
        methodText(differenceError(scenario)),
      ],
    ];
  },
  SUPPORT_COST: ({ option, measure, scenario }) => comparisonMeasures(scenario).option(option).value(measure),
  SUPPORT_SCENARIOS: ({ assumptions: { scenarios, issues }, measure }) => {
    if (issues.some(({ kind }) => kind === "error")) throw issuesError(issues);
    const columns = scenarios.map((scenario) => scenarioColumn(scenario, measure));
    return [
      ["option", ...scenarios.map(({ name }) => name)],
      ...[...OPTION_NAMES, "verdict"].map((label, row) => [label, ...columns.map((column) => column[row]!)]),
    ];
  },
  SUPPORT_VERDICT: ({ assumptions, scenario }) => {
    const measures = comparisonMeasures(scenario);
    const decision = decide(measures);
    const rows = reasons(measures, decision, assumptions.ranges).map((reason) => {
      const { statement, restsOn } = reasonText(reason);
      return [statement, reasonFigure(reason), restsOn];
    });
    const chosen = assumptions.scenarios.find(({ outcome }) => outcome.ok && outcome.value === scenario);
    return [[decision.verdict, "", defaultsText(chosen!.defaulted)], ...rows];
  },
  SUPPORT_CHECK: ({ assumptions: { scenarios, issues } }) => {
    const ofScenarios = scenarios.flatMap(({ outcome, warnings }) => [
      ...(outcome.ok ? [] : outcome.issues),
      ...warnings,
    ]);
    const rows = [
      ...[...issues, ...ofScenarios].map((issue) => issueRow(issue, scenarios.length > 1)),
      ...scenarios.flatMap((scenario) => defaultsRow(scenario, scenarios.length > 1)),
    ];
    return rows.length > 0 ? firstRows(rows) : [["OK"]];
  },
};

/** A figure that cannot be given exactly enough spoils only its own cell. */
function reasonFigure(reason: Reason): Cell {
  return reason.kind === "inexact" ? inexactError(reason.problem) : (reason.figure ?? "");
}

/** A measure that cannot be calculated exactly enough spoils only its own cell. */
function measureRow(measures: ComparisonMeasures, name: string): readonly Cell[] {
  const measure = measureByText(name)!;
  const difference = name === "budget miss" ? "" : orNotAvailable(() => measures.differenceValue(measure));
  return [name, ...measures.options.map((option) => orNotAvailable(() => option.value(measure))), difference];
}

/** The measure of every option, and the verdict; an invalid scenario spoils only its own column. */
function scenarioColumn({ outcome }: AssumedScenario, measure: Measure): readonly Cell[] {
  if (!outcome.ok) return Array<Cell>(OPTION_NAMES.length + 1).fill(issuesError(outcome.issues));
  const measures = comparisonMeasures(outcome.value);
  return [
    ...measures.options.map((option) => orNotAvailable(() => option.value(measure))),
    orNotAvailable(() => decide(measures).verdict),
  ];
}

/** Essential inputs whose defaults stand in for the firm's own figures. */
function defaultsRow({ name, defaulted }: AssumedScenario, hasSeveralScenarios: boolean): Cell[][] {
  if (defaulted.length === 0) return [];
  const place = hasSeveralScenarios ? `${name}: ` : "";
  return [["", "Defaults", `${place}${defaultsText(defaulted)}.`]];
}

/** More rows than anybody reads would spill far down the sheet. */
const MOST_ROWS = 100;

function firstRows(rows: readonly (readonly Cell[])[]): Table {
  const more = rows.length - MOST_ROWS;
  return more > 0 ? [...rows.slice(0, MOST_ROWS), ["", "", `${more} more rows of this kind.`]] : rows;
}

function issueRow({ row, subject, scenario, message }: Issue, hasSeveralScenarios: boolean): readonly Cell[] {
  const place = hasSeveralScenarios && scenario !== undefined ? `${scenario}: ` : "";
  return [row ?? "", subject, place + message];
}
