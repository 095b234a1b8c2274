import type { ComparisonMeasures } from "./comparisonMeasures";

export type Verdict = "break-fix" | "managed" | "too close to call" | "neither fits the budget";

/** What the decision needs to know about one of the two options. */
export interface Standing {
  readonly option: "break-fix" | "managed";
  /** Expected total of months 1 to 12, in money. */
  readonly mean: number;
  /** Mean + risk weight x (mean of the worst 5 % of years - mean), in money. */
  readonly score: number;
  readonly expectedCash: number;
  readonly fitsBudget: boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly breakFix: Standing;
  readonly managed: Standing;
  /** P(managed has the lower total), in the same year. */
  readonly managedWins: number;
}

/** A chance this close to even, or scores this close together, are too close to call. */
const EVEN_CHANCE = { from: 0.4, to: 0.6 };
const NEAR_SCORES = 0.05;

/** Which of the two to buy: the lower score that fits the budget, unless they are too close to call. */
export function decide(measures: ComparisonMeasures): Decision {
  const breakFix = standing(measures, "break-fix");
  const managed = standing(measures, "managed");
  const managedWins = measures.difference("total").probabilityOver(0);
  return { verdict: verdictOf(breakFix, managed, managedWins), breakFix, managed, managedWins };
}

function standing(measures: ComparisonMeasures, option: Standing["option"]): Standing {
  const { riskWeight, budgetCap } = measures.scenario;
  const own = measures.option(option);
  const { total: mean, cash: expectedCash } = own.yearCost();
  const score =
    riskWeight === 0 ? mean : mean + riskWeight * (own.distribution("total").tailMean(0.95) - mean);
  return { option, mean, score, expectedCash, fitsBudget: budgetCap === 0 || expectedCash <= budgetCap };
}

function verdictOf(breakFix: Standing, managed: Standing, managedWins: number): Verdict {
  if (!breakFix.fitsBudget && !managed.fitsBudget) return "neither fits the budget";
  if (!managed.fitsBudget) return "break-fix";
  if (!breakFix.fitsBudget) return "managed";
  const [lower, higher] = managed.score < breakFix.score ? [managed, breakFix] : [breakFix, managed];
  const wins = lower.option === "managed" ? managedWins : 1 - managedWins;
  const isEven = wins >= EVEN_CHANCE.from && wins <= EVEN_CHANCE.to;
  const isNear = higher.score - lower.score < NEAR_SCORES * lower.score;
  return isEven || isNear ? "too close to call" : lower.option;
}
