import type { Issue } from "../../model/assumptions/issue";
import { defaultsText } from "../../model/assumptions/defaultsText";
import { OPTION_NAMES, type OptionName, summaryOptions } from "../../model/decision/comparison";
import { type ComparisonMeasures, comparisonMeasures } from "../../model/decision/comparisonMeasures";
import {
  EXPECTED_MEASURES,
  type Measure,
  measureByText,
  type OptionMeasures,
  SINGLE_MEASURES,
  SPREAD_MEASURES,
} from "../../model/decision/measures";
import type { Reason } from "../../model/decision/reason";
import { assumedInputs } from "../../model/decision/assumedInputs";
import { flipsOf, reasonsWith } from "../../model/decision/reasons";
import type { Sensitivity } from "../../model/decision/sensitivity";
import { reasonText } from "../../model/decision/reasonText";
import { decide, standing } from "../../model/decision/verdict";
import { methodText } from "../../model/decision/methodText";
import { differenceError, optionError } from "../../model/spread/approximation";
import type { AssumedScenario } from "../../model/assumptions/readAssumptions";
import { type Scenario, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { quotedCase, type StatedCase } from "../../model/quotes/quotedCase";
import { bestQuote, offersOf } from "../../model/quotes/quoteRanking";
import { type Quote, quoteScenario } from "../../model/quotes/quoteScenario";
import { issuesError } from "../cells/cellError";
import { inexactError, orNotAvailable } from "../cells/exactEnough";
import { refuseFaultyQuotes } from "../cells/readQuotesRange";
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
  SUPPORT_COMPARE: ({ scenario, quotes }) => {
    if (quotes) return comparisonTable(scenario, quotes.quotes);
    const table = tables.get(scenario) ?? comparisonTable(scenario);
    tables.set(scenario, table);
    return table;
  },
  SUPPORT_COST: ({ option, measure, scenario }) => comparisonMeasures(scenario).option(option).value(measure),
  SUPPORT_SCENARIOS: ({ assumptions: { scenarios, issues }, measure, quotes }) => {
    if (issues.some(({ kind }) => kind === "error")) throw issuesError(issues);
    refuseFaultyQuotes(quotes);
    const columns = scenarios.map((scenario) => scenarioColumn(scenario, measure, quotes?.quotes));
    const labels = [...summaryOptions(quotes !== undefined), "verdict"];
    return [
      ["option", ...scenarios.map(({ name }) => name)],
      ...labels.map((label, row) => [label, ...columns.map((column) => column[row]!)]),
    ];
  },
  SUPPORT_VERDICT: ({ assumptions, scenario, quotes }) => {
    const { unstated, defaulted } = assumptions.scenarios.find(
      ({ outcome }) => outcome.ok && outcome.value === scenario,
    )!;
    const best = quotes && bestQuote(scenario, quotes.quotes);
    const own = { scenario, ranges: assumptions.ranges, unstated };
    const judged = best ? quotedCase(own, best) : own;
    const measures = comparisonMeasures(judged.scenario);
    const decision = decide(measures);
    const flips = flipsOf(measures, judged.ranges);
    const [answer, ...rows] = reasonsWith(measures, decision, flips).map((reason) => reasonRow(reason, best));
    const verdict = best && decision.verdict === "managed" ? best.name : decision.verdict;
    return [
      [verdict, "", defaultsText(defaulted)],
      answer!,
      ...(quotes ? quoteScores(scenario, quotes.quotes) : []),
      ...rows,
      ...assumedRows(judged, flips.sensitivities),
    ];
  },
  SUPPORT_CHECK: ({ assumptions: { scenarios, issues }, quotes }) => {
    const ofScenarios = scenarios.flatMap(({ outcome, warnings }) => [
      ...(outcome.ok ? [] : outcome.issues),
      ...warnings,
    ]);
    const rows = [
      ...[...issues, ...ofScenarios].map((issue) => issueRow(issue, scenarios.length > 1)),
      ...scenarios.flatMap((scenario) => defaultsRow(scenario, scenarios.length > 1)),
      ...(quotes?.issues ?? []).map((issue) => issueRow(issue, true)),
    ];
    return rows.length > 0 ? firstRows(rows) : [["OK"]];
  },
};

/** A reason in words, with the name of the quote that takes the place of managed. */
function reasonRow(reason: Reason, quote: Quote | undefined): readonly Cell[] {
  const { statement, restsOn } = reasonText(reason, quote?.name);
  return [statement, reasonFigure(reason), restsOn];
}

/** A range that holds what it held before is read as the same scenario: its table is there already. */
const tables = new WeakMap<Scenario, Table>();

function comparisonTable(scenario: Scenario, quotes?: readonly Quote[]): Table {
  const compared = comparedOffers(scenario, quotes);
  return [
    ["measure", ...compared.columns.map(({ name }) => name), `break-fix minus ${compared.against}`],
    ...ALL_MEASURES.map((name) => measureRow(compared, name)),
    [
      "method",
      ...compared.columns.map(({ own }) => methodText(optionError(own.contract, own.scenario))),
      methodText(differenceError(compared.measures.scenario)),
    ],
  ];
}

/** What rests on a default and matters: value, effect over its usual range, grade. */
function assumedRows({ scenario, unstated }: StatedCase, sensitivities: readonly Sensitivity[]): Table {
  return assumedInputs(scenario, { sensitivities, unstated }).map(
    ({ input, value, low, high, swing, evidence }) => [
      `assumed: ${SCENARIO_FIELDS[input].label} ${value}`,
      swing,
      `default (${evidence}), not in the range; effect on the difference from ${low} to ${high}`,
    ],
  );
}

/** A figure that cannot be given exactly enough spoils only its own cell. */
function reasonFigure(reason: Reason): Cell {
  return reason.kind === "inexact" ? inexactError(reason.problem) : (reason.figure ?? "");
}

/** A measure that cannot be calculated exactly enough spoils only its own cell. */
function measureRow({ columns, measures }: Compared, name: string): readonly Cell[] {
  const measure = measureByText(name)!;
  const difference = name === "budget miss" ? "" : orNotAvailable(() => measures.differenceValue(measure));
  return [name, ...columns.map(({ own }) => orNotAvailable(() => own.value(measure))), difference];
}

/** The columns of a comparison, and the pair whose difference its last column shows. */
interface Compared {
  readonly columns: readonly { readonly name: string; readonly own: OptionMeasures }[];
  readonly against: string;
  readonly measures: ComparisonMeasures;
}

/** Quotes take the place of managed. */
function comparedOffers(scenario: Scenario, quotes?: readonly Quote[]): Compared {
  const base = comparisonMeasures(scenario);
  const columns = base.options.map((own) => ({ name: own.contract.option as string, own }));
  if (!quotes) return { columns, against: "managed", measures: base };
  const best = bestQuote(scenario, quotes);
  return {
    columns: [...offersOf(scenario, quotes), ...columns.slice(2)],
    against: best.name,
    measures: comparisonMeasures(quoteScenario(scenario, best)),
  };
}

/** Expected total plus the weight of bad years, by which break-fix and the quotes are judged, best first. */
function quoteScores(scenario: Scenario, quotes: readonly Quote[]): Table {
  const scores = offersOf(scenario, quotes).map(({ name, quote, measures }): [string, number] => [
    name,
    standing(measures, quote ? "managed" : "break-fix").score,
  ]);
  return scores
    .sort(([, one], [, other]) => one - other)
    .map(([name, score]) => [
      `${name}: score of months 1 to 12`,
      score,
      "expected total, and the weight of bad years",
    ]);
}

/** The measure of every option, and the verdict; an invalid scenario spoils only its own column. */
function scenarioColumn(
  { outcome }: AssumedScenario,
  measure: Measure,
  quotes?: readonly Quote[],
): readonly Cell[] {
  if (!outcome.ok) return Array<Cell>(OPTION_NAMES.length + 1).fill(issuesError(outcome.issues));
  const scenario = outcome.value;
  const against = () => {
    const best = quotes && bestQuote(scenario, quotes);
    return { best, measures: comparisonMeasures(best ? quoteScenario(scenario, best) : scenario) };
  };
  const value = (option: OptionName) =>
    (option === "managed" ? against().measures : comparisonMeasures(scenario)).option(option).value(measure);
  const verdict = () => {
    const { best, measures } = against();
    const decided = decide(measures).verdict;
    return best && decided === "managed" ? best.name : decided;
  };
  return [...OPTION_NAMES.map((option) => orNotAvailable(() => value(option))), orNotAvailable(verdict)];
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
