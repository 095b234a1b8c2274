import type { Contract } from "../contracts/contract";
import { discountFactor, monthCash } from "../decision/measures";
import { type MonthCost, monthCosts } from "./optionCost";
import { optionDistribution } from "../spread/optionDistribution";
import type { Scenario } from "../assumptions/scenario";
import { contractYears, type Month, months } from "./timeline";

/** One row of a budget, in money: a month, or a contract year. */
export interface BudgetRow {
  /** Number of the month, or of the contract year. */
  readonly period: number;
  readonly users: number;
  /** The option's own line: invoices, fees, blocks or salaries. */
  readonly main: number;
  readonly other: number;
  /** P80 of the period's cash less its mean: a management reserve, not an accrual. */
  readonly reserve: number;
  /** Expected cash up to the end of the period. */
  readonly cumulative: number;
  readonly discountFactor: number;
  /** Expected cash, discounted. */
  readonly presentValue: number;
}

export interface Budget {
  /** Label of the option's own line. */
  readonly mainLabel: string;
  readonly months: readonly BudgetRow[];
  /** Reserves of a year are less than the sum of the monthly ones: good and bad months even out. */
  readonly years: readonly BudgetRow[];
}

const RESERVE_LEVEL = 0.8;

/** Expected cash of an option by month and by contract year over the term, with its reserves. */
export function budget(contract: Contract, scenario: Scenario): Budget {
  const costs = monthCosts(contract, scenario, months(scenario, scenario.termMonths));
  const label = mainLabel(contract, costs);
  const rows: BudgetRow[] = [];
  const reserves = monthlyReserves(contract, scenario);
  for (const cost of costs) {
    const main = cost.lines.find((line) => line.label === label)!.amount;
    const cash = monthCash(cost);
    const factor = discountFactor(scenario, cost.month.number);
    rows.push({
      period: cost.month.number,
      users: cost.month.users,
      main,
      other: cash - main,
      reserve: reserves(cost.month),
      cumulative: (rows[rows.length - 1]?.cumulative ?? 0) + cash,
      discountFactor: factor,
      presentValue: cash * factor,
    });
  }
  return { mainLabel: label, months: rows, years: yearRows(contract, scenario, rows) };
}

/** The first cash line of an option that bills incidents, else its first fee. */
function mainLabel(contract: Contract, costs: readonly MonthCost[]): string {
  const cash = costs[0]!.lines.filter(({ category }) => category === "cash");
  return cash[contract.option === "break-fix" ? 0 : 1]!.label;
}

function reserve(contract: Contract, scenario: Scenario, calendar: readonly Month[]): number {
  const costs = monthCosts(contract, scenario, calendar);
  const cash = optionDistribution(contract, scenario, { scope: "cash", costs });
  return Math.max(0, cash.quantile(RESERVE_LEVEL) - cash.mean);
}

/** Reserve of a month, solved once for the middle month of each contract year, because the months of a year hardly differ. */
function monthlyReserves(contract: Contract, scenario: Scenario): (month: Month) => number {
  const years = contractYears(months(scenario, scenario.termMonths));
  const byYear = years.map((year) => reserve(contract, scenario, [year[Math.floor(year.length / 2)]!]));
  return (month) => byYear[month.yearsGone]!;
}

function yearRows(contract: Contract, scenario: Scenario, rows: readonly BudgetRow[]): BudgetRow[] {
  return contractYears(months(scenario, scenario.termMonths)).map((year, index) => {
    const own = rows.slice(12 * index, 12 * index + year.length);
    const sum = (key: "users" | "main" | "other" | "presentValue") =>
      own.reduce((total, row) => total + row[key], 0);
    const cash = sum("main") + sum("other");
    return {
      period: index + 1,
      users: sum("users") / own.length,
      main: sum("main"),
      other: sum("other"),
      reserve: reserve(contract, scenario, year),
      cumulative: own[own.length - 1]!.cumulative,
      discountFactor: cash === 0 ? 1 : sum("presentValue") / cash,
      presentValue: sum("presentValue"),
    };
  });
}
