import { withInput } from "../model/assumptions/aggregateFields";
import {
  breakeven,
  type Breakeven,
  BREAKEVEN_INPUTS,
  isContinuous,
  searchRange,
} from "../model/decision/breakeven";
import { budget, type BudgetRow } from "../model/cost/budget";
import { comparisonMeasures } from "../model/decision/comparisonMeasures";
import { contractOf } from "../model/contracts/contracts";
import { exitCosts } from "../model/cost/exitCost";
import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../model/assumptions/scenario";
import { sensitivities } from "../model/decision/sensitivity";
import { notAvailableError, valueError } from "./cellError";
import { inputArgument, measureArgument, optionArgument, singleValue } from "./choiceArgument";
import { gridAxis, gridValue, refuseLargeGrid } from "./gridAxis";
import { readArgument } from "./argument";
import { exactOrThrow } from "./exactEnough";
import { readAssumptionsArgument, readScenarioArgument } from "./scenarioArgument";

/**
 * The budget of an option, month by month over the term and then by contract year.
 * @customfunction SUPPORT_BUDGET
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [option] "break-fix", "managed", "block hours", "co-managed" or "in-house" (default "break-fix")
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns Month, users, fee or expected invoices, other cash, reserve (P80 less mean), cumulative, discount factor, present value
 */
export function supportBudgetCells(assumptions: any[][], option?: any, scenario?: any): any[][] {
  const contract = contractOf(optionArgument(option) ?? "break-fix");
  const inputs = readScenarioArgument(assumptions, scenario);
  const { mainLabel, months, years } = exactOrThrow(() => budget(contract, inputs));
  const main = mainLabel.toLowerCase();
  const header = ["users", main, "other cash", "reserve", "cumulative", "discount factor", "present value"];
  return [
    ["month", ...header],
    ...months.map((row) => budgetCells(row, row.period)),
    ...years.map((row) => budgetCells(row, `year ${row.period}`)),
  ];
}

function budgetCells(row: BudgetRow, period: string | number): (string | number)[] {
  const { users, main, other, reserve, cumulative, discountFactor, presentValue } = row;
  return [period, users, main, other, reserve, cumulative, discountFactor, presentValue];
}

/**
 * The value of an input at which break-fix and managed are expected to cost the same; without an input a table of the usual ones.
 * @customfunction SUPPORT_BREAKEVEN
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [input] Name of an assumption; left out: the table
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns The value, #N/A when one option is cheaper throughout, or the table
 */
export function supportBreakevenCells(assumptions: any[][], input?: any, scenario?: any): any[][] {
  const inputs = readScenarioArgument(assumptions, scenario);
  const name = inputArgument("input", input);
  if (name === undefined) return exactOrThrow(() => breakevenTable(inputs));
  const { label } = SCENARIO_FIELDS[name];
  if (!isContinuous(name))
    throw valueError(`${label} takes whole numbers only; look at SUPPORT_GRID for it.`);
  const found = exactOrThrow(() => breakeven(inputs, name));
  if (found.kind === "value") return [[found.value]];
  const [low, high] = searchRange(inputs, name);
  throw notAvailableError(
    `${label} has no breakeven from ${low} to ${high}: ${found.cheaper} is cheaper throughout.`,
  );
}

function breakevenTable(inputs: Scenario): (string | number)[][] {
  const rows = BREAKEVEN_INPUTS.map((name) => {
    const found = breakeven(inputs, name);
    const value = found.kind === "value" ? found.value : "none";
    return [SCENARIO_FIELDS[name].label, inputs[name], value, breakevenMeaning(found)];
  });
  return [["input", "now", "breakeven", "meaning"], ...rows];
}

function breakevenMeaning(found: Breakeven): string {
  return found.kind === "value"
    ? `${found.cheaperBelow} is cheaper below`
    : `${found.cheaper} is cheaper throughout its range`;
}

/**
 * Tornado: what each uncertain input does to the expected difference break-fix minus managed, the largest first.
 * @customfunction SUPPORT_SENSITIVITY
 * @param assumptions Range with assumption names; columns headed Low and High give an input its own range
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns Input, low, high, difference at each
 */
export function supportSensitivityCells(assumptions: any[][], scenario?: any): any[][] {
  const { ranges } = readAssumptionsArgument(assumptions);
  const inputs = readScenarioArgument(assumptions, scenario);
  const found = exactOrThrow(() => sensitivities(inputs, ranges));
  const rows = found.map(({ input, low, high, atLow, atHigh }) => [
    SCENARIO_FIELDS[input].label,
    low,
    high,
    atLow,
    atHigh,
  ]);
  return [["input", "low", "high", "difference at low", "difference at high"], ...rows];
}

/**
 * Two-way table of any two inputs: of one option, or of break-fix minus managed.
 * @customfunction SUPPORT_GRID
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param down_input Name of the assumption that varies down
 * @param down_values Its values
 * @param across_input Name of the assumption that varies across
 * @param across_values Its values
 * @param [option] One option; left out: break-fix minus managed
 * @param [measure] A row name of SUPPORT_COMPARE, with "cash " or "term " in front where wanted (default "total")
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns The table with its values down and across
 */
export function supportGridCells(
  assumptions: any[][],
  down_input: any,
  down_values: any[][],
  across_input: any,
  across_values: any[][],
  option?: any,
  measure?: any,
  scenario?: any,
): any[][] {
  const inputs = readScenarioArgument(assumptions, scenario);
  const down = gridAxis("down", down_input, down_values);
  const across = gridAxis("across", across_input, across_values);
  const target = { option: optionArgument(option), measure: measureArgument(measure) };
  refuseLargeGrid(down.values.length * across.values.length, target.measure);
  const varied = (name: FieldName, value: number, from: Scenario) => withInput(from, name, value);
  const rows = exactOrThrow(() =>
    down.values.map((downValue) => {
      const row = varied(down.input, downValue, inputs);
      return across.values.map((value) => gridValue(varied(across.input, value, row), target));
    }),
  );
  const corner = `${SCENARIO_FIELDS[down.input].label} down, ${SCENARIO_FIELDS[across.input].label} across`;
  return [[corner, ...across.values], ...rows.map((row, index) => [down.values[index], ...row])];
}

/**
 * The curve of a year's total: amounts, and the probability that the year costs more.
 * @customfunction SUPPORT_CURVE
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [option] "break-fix", "managed", "block hours", "co-managed" or "in-house" (default "break-fix")
 * @param [points] Number of points, from 2 to 500 (default 101)
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns Amount, probability of exceeding it, estimated error
 */
export function supportCurveCells(assumptions: any[][], option?: any, points?: any, scenario?: any): any[][] {
  const measures = comparisonMeasures(readScenarioArgument(assumptions, scenario));
  const name = optionArgument(option) ?? "break-fix";
  const specification = { name: "points", default: 101, min: 2, max: 500, whole: true } as const;
  const count = readArgument(specification, singleValue("points", points) ?? undefined);
  if (typeof count !== "number") throw count;
  return exactOrThrow(() => {
    const distribution = measures.option(name).distribution("total");
    const [from, to] = [distribution.quantile(0.001), distribution.quantile(0.999)];
    return Array.from({ length: count }, (_, index) => {
      const amount = from + ((to - from) * index) / (count - 1);
      return [amount, distribution.probabilityOver(amount), distribution.probabilityError(amount)];
    });
  });
}

/**
 * What leaving the managed contract costs after each month of its term, in money.
 * @customfunction SUPPORT_EXIT
 * @param assumptions Range with assumption names in its first column and values beside them
 * @param [scenario] Header of the scenario's column, or its number (default 1)
 * @returns Month, fees during notice, exit fee, cost of changing provider, sum
 */
export function supportExitCells(assumptions: any[][], scenario?: any): any[][] {
  const costs = exitCosts(readScenarioArgument(assumptions, scenario));
  return [
    ["month", "fees during notice", "exit fee", "changing provider", "exit cost"],
    ...costs.map(({ month, noticeFees, exitFee, transition, total }) => [
      month,
      noticeFees,
      exitFee,
      transition,
      total,
    ]),
  ];
}
