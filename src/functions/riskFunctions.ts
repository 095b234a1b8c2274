import { amount } from "./argument";
import { PROBABILITY, spendAnswers, TERMS } from "./spendAnswers";

const BUDGET = amount("budget");

/**
 * Smallest amount that a year's break-fix invoices stay within at the given probability, in money.
 * @customfunction BREAKFIX_QUANTILE
 * @param probability Probability, above 0 and at most 0.9999
 * @param incidents Expected incidents in the year, 0 to 10,000
 * @param hours_per_incident Average hands-on hours of one incident
 * @param hourly_rate Price of one hour
 * @param [minimum_hours] Least hours billed per incident (default 0)
 * @param [increment_hours] Hours are rounded up to a multiple of this; 0 = not rounded (default 0)
 * @param [callout_fee] Charge per incident before any hour (default 0)
 * @param [after_hours_share] Share of incidents after hours, as a fraction (default 0)
 * @param [after_hours_multiplier] Rate after hours divided by the normal rate (default 1.5)
 * @param [parts_per_incident] Parts per incident, in money (default 0)
 * @param [hours_cv] Spread of the hours: standard deviation divided by mean, 0 to 10 (default 1.2)
 * @param [year_cv] Spread of the year's level of incidents, 0 (pure chance) to 2 (default 0.25)
 * @returns Amount, one for each row of the arguments
 */
export function breakfixQuantileCells(
  probability: any[][],
  incidents: any[][],
  hours_per_incident: any[][],
  hourly_rate: any[][],
  minimum_hours?: any[][],
  increment_hours?: any[][],
  callout_fee?: any[][],
  after_hours_share?: any[][],
  after_hours_multiplier?: any[][],
  parts_per_incident?: any[][],
  hours_cv?: any[][],
  year_cv?: any[][],
): any[][] {
  const terms = [
    incidents,
    hours_per_incident,
    hourly_rate,
    minimum_hours,
    increment_hours,
    callout_fee,
    after_hours_share,
    after_hours_multiplier,
    parts_per_incident,
    hours_cv,
    year_cv,
  ];
  return spendAnswers(
    [PROBABILITY, ...TERMS],
    [probability, ...terms],
    (spend, probability) => spend.quantile(probability).value,
  ) as any[][];
}

/**
 * Probability that a year's break-fix invoices exceed a budget.
 * @customfunction BREAKFIX_PROB_OVER
 * @param budget Budget for the year, in money
 * @param incidents Expected incidents in the year, 0 to 10,000
 * @param hours_per_incident Average hands-on hours of one incident
 * @param hourly_rate Price of one hour
 * @param [minimum_hours] Least hours billed per incident (default 0)
 * @param [increment_hours] Hours are rounded up to a multiple of this; 0 = not rounded (default 0)
 * @param [callout_fee] Charge per incident before any hour (default 0)
 * @param [after_hours_share] Share of incidents after hours, as a fraction (default 0)
 * @param [after_hours_multiplier] Rate after hours divided by the normal rate (default 1.5)
 * @param [parts_per_incident] Parts per incident, in money (default 0)
 * @param [hours_cv] Spread of the hours: standard deviation divided by mean, 0 to 10 (default 1.2)
 * @param [year_cv] Spread of the year's level of incidents, 0 (pure chance) to 2 (default 0.25)
 * @returns Probability, one for each row of the arguments
 */
export function breakfixProbOverCells(
  budget: any[][],
  incidents: any[][],
  hours_per_incident: any[][],
  hourly_rate: any[][],
  minimum_hours?: any[][],
  increment_hours?: any[][],
  callout_fee?: any[][],
  after_hours_share?: any[][],
  after_hours_multiplier?: any[][],
  parts_per_incident?: any[][],
  hours_cv?: any[][],
  year_cv?: any[][],
): any[][] {
  const terms = [
    incidents,
    hours_per_incident,
    hourly_rate,
    minimum_hours,
    increment_hours,
    callout_fee,
    after_hours_share,
    after_hours_multiplier,
    parts_per_incident,
    hours_cv,
    year_cv,
  ];
  return spendAnswers(
    [BUDGET, ...TERMS],
    [budget, ...terms],
    (spend, budget) => spend.probabilityOver(budget).value,
  ) as any[][];
}

/**
 * Expected amount by which a year's break-fix invoices exceed a budget: the fair price of capping the year at it.
 * @customfunction BREAKFIX_OVERRUN
 * @param budget Budget for the year, in money
 * @param incidents Expected incidents in the year, 0 to 10,000
 * @param hours_per_incident Average hands-on hours of one incident
 * @param hourly_rate Price of one hour
 * @param [minimum_hours] Least hours billed per incident (default 0)
 * @param [increment_hours] Hours are rounded up to a multiple of this; 0 = not rounded (default 0)
 * @param [callout_fee] Charge per incident before any hour (default 0)
 * @param [after_hours_share] Share of incidents after hours, as a fraction (default 0)
 * @param [after_hours_multiplier] Rate after hours divided by the normal rate (default 1.5)
 * @param [parts_per_incident] Parts per incident, in money (default 0)
 * @param [hours_cv] Spread of the hours: standard deviation divided by mean, 0 to 10 (default 1.2)
 * @param [year_cv] Spread of the year's level of incidents, 0 (pure chance) to 2 (default 0.25)
 * @returns Expected overrun in money, one for each row of the arguments
 */
export function breakfixOverrunCells(
  budget: any[][],
  incidents: any[][],
  hours_per_incident: any[][],
  hourly_rate: any[][],
  minimum_hours?: any[][],
  increment_hours?: any[][],
  callout_fee?: any[][],
  after_hours_share?: any[][],
  after_hours_multiplier?: any[][],
  parts_per_incident?: any[][],
  hours_cv?: any[][],
  year_cv?: any[][],
): any[][] {
  const terms = [
    incidents,
    hours_per_incident,
    hourly_rate,
    minimum_hours,
    increment_hours,
    callout_fee,
    after_hours_share,
    after_hours_multiplier,
    parts_per_incident,
    hours_cv,
    year_cv,
  ];
  return spendAnswers(
    [BUDGET, ...TERMS],
    [budget, ...terms],
    (spend, budget) => spend.overrun(budget).value,
  ) as any[][];
}
