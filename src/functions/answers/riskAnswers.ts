import { annualSpend, CURVE_ACCURACY } from "../../model/spread/annualSpend";
import type { RISK_FUNCTIONS } from "../catalogue/riskFunctions";
import type { Answers } from "./answers";
import { curveTable } from "./curveTable";

/** Answers of the functions of a break-fix year. */
export const RISK_ANSWERS: Pick<Answers, keyof typeof RISK_FUNCTIONS> = {
  BREAKFIX_QUANTILE: ({ probability, ...terms }) => annualSpend(terms).quantile(probability).value,
  BREAKFIX_PROB_OVER: ({ budget, ...terms }) => annualSpend(terms).probabilityOver(budget).value,
  BREAKFIX_OVERRUN: ({ budget, ...terms }) => annualSpend(terms).overrun(budget).value,
  BREAKFIX_TAIL_MEAN: ({ probability, ...terms }) => annualSpend(terms).tailMean(probability).value,
  BREAKFIX_RESERVE: ({ probability, ...terms }) => {
    const spend = annualSpend(terms);
    return Math.max(0, spend.quantile(probability).value - spend.mean);
  },
  BREAKFIX_STDEV: (terms) => annualSpend(terms).standardDeviation,
  BREAKFIX_CURVE: ({ points, ...terms }) => {
    const spend = annualSpend(terms, CURVE_ACCURACY);
    // The high end first: what reaches that far answers about the low end too.
    const to = spend.quantile(0.999).value;
    const from = spend.quantile(0.001).value;
    return curveTable({ from, to, points }, (amount) => spend.probabilityOver(amount));
  },
};
