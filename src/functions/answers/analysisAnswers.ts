import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { contractOf } from "../../model/contracts/contracts";
import { ACCOUNT_LINES } from "../../model/cost/accountLines";
import { budget, type BudgetRow } from "../../model/cost/budget";
import { calendarMonth, firstDay } from "../../model/cost/calendarMonth";
import { exitCosts } from "../../model/cost/exitCost";
import {
  breakeven,
  type Breakeven,
  breakevenInputs,
  isContinuous,
  searchRange,
} from "../../model/decision/breakeven";
import type { StatedCase } from "../../model/quotes/quotedCase";
import { againstBreakFix, caseAgainstBreakFix } from "../../model/quotes/quoteRanking";
import { comparisonMeasures } from "../../model/decision/comparisonMeasures";
import { methodText } from "../../model/decision/methodText";
import { sensitivities } from "../../model/decision/sensitivity";
import { optionError } from "../../model/spread/approximation";
import type { COMPARISON_FUNCTIONS } from "../catalogue/comparisonFunctions";
import { notAvailableError, valueError } from "../cells/cellError";
import type { Answers, Cell, Table } from "./answers";
import type { COMPARISON_ANSWERS } from "./comparisonAnswers";
import { curveTable } from "./curveTable";
import { exitTable, quotesTable } from "./quoteAnswers";
import { twoWayTable } from "./twoWayTable";

type AnalysisName = Exclude<keyof typeof COMPARISON_FUNCTIONS, keyof typeof COMPARISON_ANSWERS>;

/** Answers of the functions that look closer at a scenario: over time, at its breakevens, at other inputs. */
export const ANALYSIS_ANSWERS: Pick<Answers, AnalysisName> = {
  SUPPORT_BUDGET: ({ option, scenario, firstMonth, years: yearCount }) => {
    const contract = contractOf(option);
    const { mainLabel, months, years } = budget(contract, scenario, yearCount);
    const first = firstMonth === undefined ? undefined : calendarMonth(firstMonth);
    const error = optionError(contract, scenario);
    const reserve = error === 0 ? "reserve" : `reserve, ${methodText(error)}`;
    return [
      [
        "month",
        "users",
        mainLabel.toLowerCase(),
        "other cash",
        reserve,
        "cumulative",
        "discount factor",
        "present value",
        ...ACCOUNT_LINES,
        "time and risk",
      ],
      ...months.map((row) =>
        budgetCells(row, first === undefined ? row.period : firstDay(first + row.period - 1)),
      ),
      ...years.map((row) => budgetCells(row, `year ${row.period}`)),
    ];
  },
  SUPPORT_BREAKEVEN: ({ input, scenario, quotes }) => {
    const compared = againstBreakFix(scenario, quotes?.quotes);
    return input === undefined ? breakevenTable(compared) : [[breakevenValue(compared, input)]];
  },
  SUPPORT_SENSITIVITY: ({ assumptions, scenario, quotes }) => [
    ["input", "low", "high", "difference at low", "difference at high"],
    ...sensitivityRows(
      caseAgainstBreakFix({ scenario, ranges: assumptions.ranges, unstated: [] }, quotes?.quotes),
    ),
  ],
  SUPPORT_GRID: ({ scenario, downInput, downValues, acrossInput, acrossValues, option, measure, quotes }) =>
    twoWayTable(option === undefined ? againstBreakFix(scenario, quotes?.quotes) : scenario, {
      down: { side: "down", input: downInput, values: downValues },
      across: { side: "across", input: acrossInput, values: acrossValues },
      option,
      measure,
    }),
  SUPPORT_CURVE: ({ option, points, scenario }) => {
    const distribution = comparisonMeasures(scenario).option(option).distribution("total");
    const [from, to] = [distribution.quantile(0.001), distribution.quantile(0.999)];
    return curveTable({ from, to, points }, (amount) => ({
      value: distribution.probabilityOver(amount),
      error: distribution.probabilityError(amount),
    }));
  },
  SUPPORT_EXIT: ({ scenario, quotes }) => (quotes ? exitTable(scenario, quotes.quotes) : exitLines(scenario)),
  SUPPORT_QUOTES: ({ scenario, quotes, measure }) => quotesTable(scenario, quotes.quotes, measure),
};

function sensitivityRows({ scenario, ranges }: StatedCase): Table {
  return sensitivities(scenario, ranges).map(({ input, low, high, atLow, atHigh }) => [
    SCENARIO_FIELDS[input].label,
    low,
    high,
    atLow,
    atHigh,
  ]);
}

function exitLines(scenario: Scenario): Table {
  return [
    ["month", "fees during notice", "exit fee", "changing provider", "exit cost"],
    ...exitCosts(scenario).map(({ month, noticeFees, exitFee, transition, total }) => [
      month,
      noticeFees,
      exitFee,
      transition,
      total,
    ]),
  ];
}

function budgetCells(row: BudgetRow, period: string | number): readonly Cell[] {
  const { users, main, other, reserve, cumulative, discountFactor, presentValue, accounts } = row;
  return [
    ...[period, users, main, other, reserve, cumulative, discountFactor, presentValue],
    ...ACCOUNT_LINES.map((line) => accounts[line]),
    row.timeAndRisk,
  ];
}

function breakevenValue(scenario: Scenario, input: FieldName): number {
  const { label } = SCENARIO_FIELDS[input];
  if (!isContinuous(input))
    throw valueError(`${label} has no breakeven, because costs jump with it; use SUPPORT_GRID to vary it.`);
  const found = breakeven(scenario, input);
  if (found.kind === "value") return found.value;
  const [low, high] = searchRange(scenario, input);
  throw notAvailableError(
    `${label} has no breakeven from ${low} to ${high}: ${found.cheaper} is cheaper throughout.`,
  );
}

function breakevenTable(scenario: Scenario): Table {
  const rows = breakevenInputs(scenario).map((name) => {
    const found = breakeven(scenario, name);
    const value = found.kind === "value" ? found.value : "none";
    return [SCENARIO_FIELDS[name].label, scenario[name], value, breakevenMeaning(found)];
  });
  return [["input", "now", "breakeven", "meaning"], ...rows];
}

function breakevenMeaning(found: Breakeven): string {
  return found.kind === "value"
    ? `${found.cheaperBelow} is cheaper below`
    : `${found.cheaper} is cheaper throughout its range`;
}
