import type { ComparisonMeasures } from "./comparisonMeasures";
import type { Estimate } from "../../numerics/compound/solution";
import { isOverTerm } from "./isOverTerm";
import { ifExact } from "../spread/ifExact";

export type Verdict = "break-fix" | "managed" | "too close to call" | "neither fits the budget";

/** What the decision needs to know about one of the two options. */
export interface Standing {
  readonly option: "break-fix" | "managed";
  /** Expected total of months 1 to 12, or of an average year of the term where the decision is made over it; in money. */
  readonly mean: number;
  /** Mean + risk weight x (mean of the worst 5 % - mean), for the same period, in money. */
  readonly score: number;
  /** How far off the score is estimated to be, in money. */
  readonly scoreError: number;
  /** Of months 1 to 12, which the budget cap is for. */
  readonly expectedCash: number;
  readonly fitsBudget: boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  readonly breakFix: Standing;
  readonly managed: Standing;
  /** P(managed has the lower total) in the same year or term; undefined where it is not known exactly enough to show. */
  readonly managedWins: number | undefined;
}

/** A chance this close to even, or scores this close together, are too close to call. */
const EVEN_CHANCE = { from: 0.4, to: 0.6 };
const NEAR_SCORES = 0.05;
/** The worst 5 % of years weigh in the score. */
const BAD_YEARS = 0.95;

/**
 * Which of the two to buy: the lower score that fits the budget, unless they are too close to call.
 *
 * There is always an answer. A chance at a jump of the distribution may be too rough to show and still be clear of an
 * even chance; where the estimated errors leave room for "too close to call", that is the answer.
 */
export function decide(measures: ComparisonMeasures): Decision {
  const breakFix = standing(measures, "break-fix");
  const managed = standing(measures, "managed");
  const difference = measures.difference("total", isOverTerm(measures.scenario));
  const managedWins = ifExact(() => difference.probabilityOver(0));
  const verdict = verdictOf(breakFix, managed, difference.roughProbabilityOver(0));
  return { verdict, breakFix, managed, managedWins };
}

/** What the decision needs to know about one option: its score, and whether it fits the budget. */
export function standing(measures: ComparisonMeasures, option: Standing["option"]): Standing {
  const { riskWeight, budgetCap, termMonths } = measures.scenario;
  const isTerm = isOverTerm(measures.scenario);
  const own = measures.option(option);
  const { total } = isTerm ? own.termCost() : own.yearCost();
  const tail =
    riskWeight === 0
      ? { value: total, error: 0 }
      : own.distribution("total", isTerm).roughTailMean(BAD_YEARS);
  // Quotes differ in their terms, so a term counts as an average year of it.
  const years = isTerm ? termMonths / 12 : 1;
  const expectedCash = own.yearCost().cash;
  return {
    option,
    mean: total / years,
    score: (total + riskWeight * (tail.value - total)) / years,
    scoreError: (riskWeight * tail.error) / years,
    expectedCash,
    fitsBudget: budgetCap === 0 || expectedCash <= budgetCap,
  };
}

function verdictOf(breakFix: Standing, managed: Standing, managedWins: Estimate): Verdict {
  if (!breakFix.fitsBudget && !managed.fitsBudget) return "neither fits the budget";
  if (!managed.fitsBudget) return "break-fix";
  if (!breakFix.fitsBudget) return "managed";
  const [lower, higher] = managed.score < breakFix.score ? [managed, breakFix] : [breakFix, managed];
  const { value: wins, error } = managedWins;
  const isEven = wins + error >= EVEN_CHANCE.from && wins - error <= EVEN_CHANCE.to;
  const apart = higher.score - lower.score - higher.scoreError - lower.scoreError;
  const isNear = apart < NEAR_SCORES * lower.score;
  return isEven || isNear ? "too close to call" : lower.option;
}
