import type { Scenario } from "../assumptions/scenario";
import { isOverTerm } from "./isOverTerm";
import type { Decision, Standing } from "./verdict";

type Option = Standing["option"];

/** The verdict as data for one sentence, the same in cells, pane, memo and portable copy. Money is for a year. */
export type VerdictStatement = {
  /** Share of years, or of terms, in which the named option is the cheaper one; undefined where it is not known. */
  readonly wins: number | undefined;
  /** True where an average year of the term is meant, not months 1 to 12. */
  readonly isTerm: boolean;
} & (
  | { readonly kind: "cheaper"; readonly option: Option; readonly saved: number }
  /** The winner costs more on average; its worst years decide. */
  | { readonly kind: "safer"; readonly option: Option; readonly paid: number }
  | { readonly kind: "close"; readonly option: Option; readonly saved: number; readonly share: number }
  | { readonly kind: "onlyOne"; readonly option: Option; readonly cap: number }
  | { readonly kind: "neither"; readonly cap: number; readonly breakFix: number; readonly managed: number }
);

/** What the decision comes to. */
export function verdictStatement(decision: Decision, scenario: Scenario): VerdictStatement {
  const { verdict, breakFix, managed, managedWins } = decision;
  const isTerm = isOverTerm(scenario);
  const cap = scenario.budgetCap;
  if (verdict === "neither fits the budget")
    return {
      kind: "neither",
      cap,
      breakFix: breakFix.expectedCash,
      managed: managed.expectedCash,
      wins: undefined,
      isTerm,
    };
  const option = verdict === "too close to call" ? lowerMean(breakFix, managed) : verdict;
  const wins = managedWins === undefined || option === "managed" ? managedWins : 1 - managedWins;
  const saved = option === "managed" ? breakFix.mean - managed.mean : managed.mean - breakFix.mean;
  const common = { option, wins, isTerm };
  if (verdict === "too close to call")
    return { kind: "close", ...common, saved, share: saved / Math.min(breakFix.mean, managed.mean) };
  if (!breakFix.fitsBudget || !managed.fitsBudget) return { kind: "onlyOne", ...common, cap };
  return saved < 0 ? { kind: "safer", ...common, paid: -saved } : { kind: "cheaper", ...common, saved };
}

function lowerMean(breakFix: Standing, managed: Standing): Option {
  return managed.mean < breakFix.mean ? "managed" : "break-fix";
}
