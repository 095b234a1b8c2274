import { calendar } from "./calendar";
import { managedFee } from "./fees";
import type { Inputs } from "./inputs";

const DAYS_PER_MONTH = 365.25 / 12;

/** Cost of deciding after a month of the term to leave the managed contract, in money. */
export function exitCost(inputs: Inputs, decided: number): number {
  const { termMonths, lockInDays, noticeDays, exitFeeShare, exitTransitionCost } = inputs;
  const notice = Math.max(decided, lockInDays / DAYS_PER_MONTH);
  const end = Math.min(termMonths, notice + noticeDays / DAYS_PER_MONTH);
  const fees = feesBetween(inputs, decided, end);
  return fees + exitFeeShare * feesBetween(inputs, end, termMonths) + exitTransitionCost;
}

/** Fees between two moments of the term, in months from its beginning. */
function feesBetween(inputs: Inputs, from: number, to: number): number {
  return calendar(inputs).reduce((sum, month) => {
    const part = Math.min(to, month.number) - Math.max(from, month.number - 1);
    return sum + Math.max(0, part) * managedFee(inputs, month);
  }, 0);
}

/** Exit cost of each month before the last, weighed with the chance of leaving then. */
export function expectedExitCost(inputs: Inputs): number {
  const monthly = 1 - (1 - inputs.exitProbabilityPerYear) ** (1 / 12);
  let expected = 0;
  for (let month = 1; month < inputs.termMonths; month++)
    expected += (1 - monthly) ** (month - 1) * monthly * exitCost(inputs, month);
  return expected;
}
