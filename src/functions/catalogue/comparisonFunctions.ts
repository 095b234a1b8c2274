import { OPTION_NAMES } from "../../model/decision/comparison";
import { count, date } from "./argument";
import { POINTS } from "./breakfixTerms";
import type { FunctionRows } from "./functionRow";

const ASSUMPTIONS = {
  kind: "assumptions",
  says: "Range with the names of assumptions in its first column and values beside them",
} as const;
const SCENARIO = {
  kind: "scenario",
  says: "Header of the scenario's column, or its number",
  default: 1,
} as const;
const OPTION = {
  kind: "option",
  says: `One way of buying support: ${OPTION_NAMES.map((name) => `"${name}"`).join(", ")}`,
} as const;
const BREAKFIX_OR_OPTION = { ...OPTION, default: OPTION_NAMES[0] } as const;
const MEASURE = {
  kind: "measure",
  says: 'Name of a row of SUPPORT_COMPARE; "cash p95" is P95 of cash, "term total" the total of the whole term',
  default: "total",
} as const;
const QUOTES = {
  kind: "quotes",
  says: "Range of quotes: terms of a contract in its first column, one quote in each other, named by its header",
  leftOut: "the scenario's own managed contract",
} as const;
const VALUES = { kind: "values", says: "Its values" } as const;

/** Functions that read a range of assumptions. */
export const COMPARISON_FUNCTIONS = {
  SUPPORT_COMPARE: {
    says: "Compares the ways of buying IT support: measures down, options across, for months 1 to 12.",
    gives: "The comparison table",
    form: "table",
    takes: { assumptions: ASSUMPTIONS, scenario: SCENARIO, quotes: QUOTES },
  },
  SUPPORT_COST: {
    says: 'One measure of one option, for months 1 to 12 or, with "term " in front, for the term.',
    gives: "One number",
    form: "value",
    takes: { assumptions: ASSUMPTIONS, option: OPTION, measure: MEASURE, scenario: SCENARIO, quotes: QUOTES },
  },
  SUPPORT_SCENARIOS: {
    says: "Scenarios side by side: options down, scenarios across, with the verdict in the last row. With quotes, the best one of each scenario takes the place of managed.",
    gives: "The table of scenarios",
    form: "table",
    takes: {
      assumptions: {
        ...ASSUMPTIONS,
        says: "Range with the names of assumptions in its first column and one scenario in each further column",
      },
      measure: MEASURE,
      quotes: QUOTES,
    },
  },
  SUPPORT_VERDICT: {
    says: "The verdict between break-fix and managed, then its reasons: statement, figure, what it rests on.",
    gives:
      "The verdict in the first row with the essential inputs that rest on their defaults, reasons below",
    form: "table",
    takes: { assumptions: ASSUMPTIONS, scenario: SCENARIO, quotes: QUOTES },
  },
  SUPPORT_CHECK: {
    says: 'Lists everything wrong or odd in a range of assumptions: row, name and what is wrong; "OK" if nothing is.',
    gives: 'Rows of row number, name and what is wrong, or "OK"',
    form: "table",
    takes: { assumptions: ASSUMPTIONS, quotes: { ...QUOTES, leftOut: "none to check" } },
  },
  SUPPORT_BUDGET: {
    says: "The budget of an option, month by month over the term and then by contract year.",
    gives:
      "Rows of month, users, fee or expected invoices, other cash, reserve (P80 less mean), cumulative, discount factor, present value; then cash by account (fees, onboarding, invoices, trips and parts, projects, tools, own staff), and time and risk",
    form: "table",
    takes: {
      assumptions: ASSUMPTIONS,
      option: BREAKFIX_OR_OPTION,
      scenario: SCENARIO,
      quotes: QUOTES,
      first_month: date({
        says: "Date in the first month; the months are then dates",
        leftOut: "months counted from 1",
      }),
      years: count({
        says: "Years to show; a shorter contract is renewed as it is",
        min: 1,
        max: 10,
        whole: true,
        leftOut: "the term",
      }),
    },
  },
  SUPPORT_BREAKEVEN: {
    says: "The value of an input at which break-fix and managed are expected to cost the same; without an input, a table of the usual ones.",
    gives: "The value, or #N/A if one option is cheaper throughout; without an input, the table",
    form: "table",
    takes: {
      assumptions: ASSUMPTIONS,
      input: { kind: "input", says: "Name of an assumption", leftOut: "the table" },
      scenario: SCENARIO,
      quotes: QUOTES,
    },
  },
  SUPPORT_SENSITIVITY: {
    says: "Tornado: what each uncertain input does to the expected difference break-fix minus managed, the largest effect first.",
    gives: "Rows of input, low, high, difference at low, difference at high",
    form: "table",
    takes: {
      assumptions: {
        ...ASSUMPTIONS,
        says: "Range with the names of assumptions; columns headed Low and High give an input its own range",
      },
      scenario: SCENARIO,
      quotes: QUOTES,
    },
  },
  SUPPORT_GRID: {
    says: "Two-way table of any two inputs: for one option, or for break-fix minus managed.",
    gives: "The table, with the values down and across as its borders",
    form: "table",
    takes: {
      assumptions: ASSUMPTIONS,
      down_input: { kind: "input", says: "Name of the assumption that varies down" },
      down_values: VALUES,
      across_input: { kind: "input", says: "Name of the assumption that varies across" },
      across_values: VALUES,
      option: { ...OPTION, leftOut: "break-fix minus managed" },
      measure: MEASURE,
      scenario: SCENARIO,
      quotes: QUOTES,
    },
  },
  SUPPORT_CURVE: {
    says: "Curve of a year's total cost: amounts, and the probability that the year costs more.",
    gives: "Rows of amount, probability of exceeding it, estimated error",
    form: "table",
    takes: {
      assumptions: ASSUMPTIONS,
      option: BREAKFIX_OR_OPTION,
      points: POINTS,
      scenario: SCENARIO,
      quotes: QUOTES,
    },
  },
  SUPPORT_QUOTES: {
    says: "Ranks break-fix and every quote on the same demand, best first, with the risk of each and the price at which it would win.",
    gives:
      "Rows of name, the measure, cash of year 1, cash a month afterwards, P80 of cash, P95 of total, cash of the term, present value, chances, main fee at which it equals break-fix, cost of leaving, rank",
    form: "table",
    takes: {
      assumptions: ASSUMPTIONS,
      quotes: {
        kind: "quotes",
        says: "Range of quotes: terms of a contract in its first column, one quote in each other, named by its header",
      },
      measure: MEASURE,
      scenario: SCENARIO,
    },
  },
  SUPPORT_EXIT: {
    says: "What leaving the managed contract costs after each month of its term, in money.",
    gives: "Rows of month, fees during notice, exit fee, cost of changing provider, sum",
    form: "table",
    takes: { assumptions: ASSUMPTIONS, scenario: SCENARIO, quotes: QUOTES },
  },
} satisfies FunctionRows;
