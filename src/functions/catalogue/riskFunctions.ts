import { money, ratio } from "./argument";
import { POINTS, YEAR_TERMS } from "./breakfixTerms";
import type { FunctionRows } from "./functionRow";

const AT_PROBABILITY = {
  probability: ratio({
    says: "Probability, for example 0.8 for four years in five",
    max: 0.9999,
    positive: true,
  }),
  ...YEAR_TERMS,
};
const AGAINST_BUDGET = { budget: money({ says: "Budget for the year, in money", max: 1e15 }), ...YEAR_TERMS };

/** Functions of the exact distribution of a break-fix year. */
export const RISK_FUNCTIONS = {
  BREAKFIX_QUANTILE: {
    says: "Smallest amount that a year's break-fix invoices stay within at the given probability, in money.",
    gives: "An amount for each row of the arguments",
    form: "each cell",
    takes: AT_PROBABILITY,
    solves: YEAR_TERMS,
  },
  BREAKFIX_PROB_OVER: {
    says: "Probability that a year's break-fix invoices exceed a budget.",
    gives: "A probability for each row of the arguments",
    form: "each cell",
    takes: AGAINST_BUDGET,
    solves: YEAR_TERMS,
  },
  BREAKFIX_OVERRUN: {
    says: "Expected amount by which a year's break-fix invoices exceed a budget: the fair price of capping the year at it.",
    gives: "An expected overrun in money for each row of the arguments",
    form: "each cell",
    takes: AGAINST_BUDGET,
    solves: YEAR_TERMS,
  },
  BREAKFIX_TAIL_MEAN: {
    says: "Mean of a year's break-fix invoices in the worst years: those beyond the given probability (expected shortfall), in money.",
    gives: "An amount for each row of the arguments",
    form: "each cell",
    takes: AT_PROBABILITY,
    solves: YEAR_TERMS,
  },
  BREAKFIX_RESERVE: {
    says: "Management reserve above the expected break-fix invoices that a year stays within at the given probability, in money.",
    gives: "A reserve for each row of the arguments",
    form: "each cell",
    takes: AT_PROBABILITY,
    solves: YEAR_TERMS,
  },
  BREAKFIX_STDEV: {
    says: "Standard deviation of a year's break-fix invoices, in money.",
    gives: "A standard deviation for each row of the arguments",
    form: "each cell",
    takes: YEAR_TERMS,
    solves: YEAR_TERMS,
  },
  BREAKFIX_CURVE: {
    says: "Curve of a year's break-fix invoices: amounts equally spaced from the 0.1 % to the 99.9 % quantile, the probability of exceeding each, and the estimated error of that probability.",
    gives: "Rows of amount, probability of exceeding it, estimated error",
    form: "table",
    takes: { ...YEAR_TERMS, points: POINTS },
  },
} satisfies FunctionRows;
