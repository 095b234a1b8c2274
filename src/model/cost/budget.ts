import type { Contract } from "../contracts/contract";
import { discountFactor, monthCash } from "../decision/measures";
import { type MonthCost, monthCosts } from "./optionCost";
import { optionDistribution } from "../spread/optionDistribution";
import { FIELD_NAMES, type Scenario } from "../assumptions/scenario";
import { renewedUntil } from "../contracts/renewal";
import { BoundedMemo } from "../spread/boundedMemo";
import { ACCOUNT_LINES, type AccountLine, accountLines } from "./accountLines";
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
  /** Expected cash by account. */
  readonly accounts: Readonly<Record<AccountLine, number>>;
  /** Expected cost of time and risk: below the line, because nobody invoices it. */
  readonly timeAndRisk: number;
}

export interface Budget {
  /** Label of the option's own line. */
  readonly mainLabel: string;
  readonly months: readonly BudgetRow[];
  /** Reserves of a year are less than the sum of the monthly ones: good and bad months even out. */
  readonly years: readonly BudgetRow[];
}

const RESERVE_LEVEL = 0.8;

/** Enough for the options and quotes of a few sheets; each entry holds some rows of numbers. */
const memo = new BoundedMemo<Budget>(24);

/**
 * Expected cash of an option by month and by contract year, with its reserves: over the term, or over `years`, for
 * which a shorter contract is renewed as it is. Many cells that show one budget share one calculation.
 */
export function budget(contract: Contract, scenario: Scenario, years?: number): Budget {
  const key = [contract.option, years, ...FIELD_NAMES.map((name) => scenario[name])].join();
  return memo.recall(key, () => {
    if (years === undefined) return budgetOf(contract, scenario, scenario.termMonths);
    return budgetOf(contract, renewedUntil(scenario, 12 * years), 12 * years);
  });
}

function budgetOf(contract: Contract, scenario: Scenario, lastMonth: number): Budget {
  const calendar = months(scenario, lastMonth);
  const costs = monthCosts(contract, scenario, calendar);
  const label = mainLabel(contract, costs);
  const reserves = monthlyReserves(contract, scenario, calendar);
  const rows: BudgetRow[] = [];
  for (const cost of costs) {
    const row = monthRow(cost, label, { factor: discountFactor(scenario, cost.month.number), reserves });
    const before = rows.at(-1)?.cumulative ?? 0;
    rows.push({ ...row, cumulative: before + row.main + row.other });
  }
  return { mainLabel: label, months: rows, years: yearRows(contract, scenario, rows) };
}

function monthRow(
  cost: MonthCost,
  label: string,
  { factor, reserves }: { readonly factor: number; readonly reserves: (month: Month) => number },
): Omit<BudgetRow, "cumulative"> {
  const main = cost.lines.find((line) => line.label === label)!.amount;
  const cash = monthCash(cost);
  const total = cost.lines.reduce((sum, { amount }) => sum + amount, 0);
  return {
    period: cost.month.number,
    users: cost.month.users,
    main,
    other: cash - main,
    reserve: reserves(cost.month),
    discountFactor: factor,
    presentValue: cash * factor,
    accounts: accountLines(cost),
    timeAndRisk: total - cash,
  };
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
function monthlyReserves(
  contract: Contract,
  scenario: Scenario,
  calendar: readonly Month[],
): (month: Month) => number {
  const byYear = contractYears(calendar).map((year) =>
    reserve(contract, scenario, [year[Math.floor(year.length / 2)]!]),
  );
  return (month) => byYear[month.yearsGone]!;
}

function yearRows(contract: Contract, scenario: Scenario, rows: readonly BudgetRow[]): BudgetRow[] {
  return contractYears(months(scenario, rows.length)).map((year, index) => {
    const own = rows.slice(12 * index, 12 * index + year.length);
    const sum = (of: (row: BudgetRow) => number) => own.reduce((total, row) => total + of(row), 0);
    const [main, other] = [sum((row) => row.main), sum((row) => row.other)];
    const presentValue = sum((row) => row.presentValue);
    const accounts = ACCOUNT_LINES.map((line) => [line, sum((row) => row.accounts[line])]);
    return {
      period: index + 1,
      users: sum((row) => row.users) / own.length,
      main,
      other,
      reserve: reserve(contract, scenario, year),
      cumulative: own[own.length - 1]!.cumulative,
      discountFactor: main + other === 0 ? 1 : presentValue / (main + other),
      presentValue,
      accounts: Object.fromEntries(accounts) as BudgetRow["accounts"],
      timeAndRisk: sum((row) => row.timeAndRisk),
    };
  });
}
