import { annualSpend, CURVE_ACCURACY } from "../model/spread/annualSpend";
import type { Argument } from "./argument";
import { broadcast } from "./broadcast";
import { valueError } from "./cellError";
import { orNotAvailable } from "./exactEnough";
import { PROBABILITY, spendAnswers, spendTerms, TERMS } from "./spendAnswers";

const POINTS: Argument = { name: "points", default: 101, min: 2, max: 500, whole: true };

/**
 * Mean of a year's break-fix invoices in the worst years: those beyond the given probability (expected shortfall), in money.
 * @customfunction BREAKFIX_TAIL_MEAN
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
export function breakfixTailMeanCells(
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
    (spend, probability) => spend.tailMean(probability).value,
  ) as any[][];
}

/**
 * Management reserve above the expected break-fix invoices that a year stays within at the given probability, in money.
 * @customfunction BREAKFIX_RESERVE
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
 * @returns Reserve, one for each row of the arguments
 */
export function breakfixReserveCells(
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
  return spendAnswers([PROBABILITY, ...TERMS], [probability, ...terms], (spend, probability) =>
    Math.max(0, spend.quantile(probability).value - spend.mean),
  ) as any[][];
}

/**
 * Standard deviation of a year's break-fix invoices, in money.
 * @customfunction BREAKFIX_STDEV
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
 * @returns Standard deviation, one for each row of the arguments
 */
export function breakfixStdevCells(
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
  return spendAnswers(TERMS, terms, (spend) => spend.standardDeviation) as any[][];
}

/**
 * Curve of a year's break-fix invoices: amounts equally spaced from the 0.1 % to the 99.9 % quantile, the probability of exceeding each, and the estimated error of that probability.
 * @customfunction BREAKFIX_CURVE
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
 * @param [points] Number of rows, 2 to 500 (default 101)
 * @returns Rows of amount, probability of exceeding it, estimated error
 */
export function breakfixCurveCells(
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
  points?: any[][],
): any[][] {
  const raw = [
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
    points,
  ];
  const values = singleValues([...TERMS, POINTS], raw);
  const answer = orNotAvailable(() => curve(values));
  if (!Array.isArray(answer)) throw answer;
  return answer;
}

/** The terms and, last, the number of points, as rows of amount, probability of exceeding it, estimated error. */
function curve(values: readonly number[]): number[][] {
  const spend = annualSpend(spendTerms(values), CURVE_ACCURACY);
  const least = spend.quantile(0.001).value;
  const most = spend.quantile(0.999).value;
  const last = values.at(-1)! - 1;
  return Array.from({ length: last + 1 }, (_, i) => {
    const at = least + ((most - least) * i) / last;
    const { value, error } = spend.probabilityOver(at);
    return [at, value, error];
  });
}

/** Reads arguments that must be one cell each; throws the error of the first that cannot be. */
function singleValues(specification: readonly Argument[], raw: readonly unknown[]): readonly number[] {
  const found: (readonly number[])[] = [];
  const answer = broadcast(specification, raw, (values) => found.push([...values]));
  if (found.length > 1) throw valueError("BREAKFIX_CURVE takes single cells; a range was given.");
  const values = found[0];
  if (!values) throw Array.isArray(answer) ? answer[0]![0] : answer;
  return values;
}
