import { recurringFee } from "../contracts/managedContract";
import type { Scenario } from "../assumptions/scenario";
import { type Month, months } from "./timeline";

/** Average days in a month. */
const DAYS_PER_MONTH = 365.25 / 12;

/** What it costs to decide, after a month of the managed contract, to leave it. Money, undiscounted. */
export interface ExitCost {
  readonly month: number;
  /** Fees that go on until the notice ends. */
  readonly noticeFees: number;
  /** Share of the remaining fees charged on leaving. */
  readonly exitFee: number;
  readonly transition: number;
  readonly total: number;
}

/**
 * Cost of leaving the managed contract after each month of its term.
 *
 * Notice is given at once, or as soon as the lock-in allows, and ends the contract `noticeDays` later, at the
 * latest with the term; what remains of the fees is charged at `exitFeeShare`.
 */
export function exitCosts(scenario: Scenario): readonly ExitCost[] {
  const term = months(scenario, scenario.termMonths);
  const upTo = cumulativeFees(scenario, term);
  const total = upTo(scenario.termMonths);
  return term.map(({ number }) => {
    const notice = Math.max(number, scenario.lockInDays / DAYS_PER_MONTH);
    const end = Math.min(scenario.termMonths, notice + scenario.noticeDays / DAYS_PER_MONTH);
    const noticeFees = upTo(end) - upTo(number);
    const exitFee = scenario.exitFeeShare * (total - upTo(end));
    const transition = scenario.exitTransitionCost;
    return { month: number, noticeFees, exitFee, transition, total: noticeFees + exitFee + transition };
  });
}

/** Recurring fees up to a moment, counted in months; part of a month counts in proportion. */
function cumulativeFees(scenario: Scenario, term: readonly Month[]): (months: number) => number {
  const sums = [0];
  for (const month of term) sums.push(sums[sums.length - 1]! + recurringFee(scenario, month));
  return (moment) => {
    const whole = Math.min(Math.floor(moment), term.length);
    const part = whole === term.length ? 0 : (moment - whole) * (sums[whole + 1]! - sums[whole]!);
    return sums[whole]! + part;
  };
}

/** Cost of leaving after month 12, or at the end of a shorter term. */
export function firstYearExitCost(scenario: Scenario): number {
  const costs = exitCosts(scenario);
  return costs[Math.min(12, costs.length) - 1]!.total;
}

/** Exit cost of the term weighted by the chance of leaving early, which is the same in every month. */
export function expectedExitCost(scenario: Scenario): number {
  const perMonth = 1 - (1 - scenario.exitProbabilityPerYear) ** (1 / 12);
  let staying = 1;
  return exitCosts(scenario)
    .slice(0, -1)
    .reduce((sum, { total }) => {
      const leaving = staying * perMonth;
      staying -= leaving;
      return sum + leaving * total;
    }, 0);
}
