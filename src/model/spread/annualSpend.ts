import { CELL_ACCURACY } from "../../numerics/compound/accuracy";
import {
  compoundDistribution,
  type CompoundDistribution,
} from "../../numerics/compound/compoundDistribution";
import type { CompoundSpec } from "../../numerics/compound/compoundSpec";
import type { Severity } from "../../numerics/compound/severity";
import { BoundedMemo } from "./boundedMemo";
import type { BreakfixTerms } from "../cost/breakfixCost";
import { hoursLaw } from "./hoursLaw";

export { AccuracyError, CURVE_ACCURACY } from "../../numerics/compound/accuracy";

/** The year's invoices: mean, standard deviation, quantiles, probabilities and overruns, in money. */
export type AnnualSpend = CompoundDistribution;

/** What a break-fix year consists of. Money is any one currency; shares and variations are fractions. */
export interface AnnualSpendTerms extends BreakfixTerms {
  /** Coefficient of variation of the year's mixing variable; 0 = Poisson. */
  readonly yearCv: number;
}

/** Unrounded hours that vary less than this equal known hours to six digits. */
const ALIKE = 1e-7;

/** Invoice of one incident: fees, and billed hours at the plain or the after-hours rate. */
function invoiceSeverity(terms: AnnualSpendTerms): Severity {
  const { hoursPerIncident, hoursCv, hourlyRate, afterHoursShare } = terms;
  const isAlike = hoursCv < ALIKE && terms.incrementHours === 0;
  const law = hoursLaw(hoursPerIncident, isAlike ? 0 : hoursCv);
  const invoice = (rate: number) => ({
    fixed: terms.calloutFee + terms.partsPerIncident,
    perUnit: 0,
    perRoundedUnit: rate,
    rounding: { minimum: terms.minimumHours, step: terms.incrementHours },
  });
  return [
    { weight: 1 - afterHoursShare, law, cost: invoice(hourlyRate) },
    { weight: afterHoursShare, law, cost: invoice(hourlyRate * terms.afterHoursMultiplier) },
  ];
}

/** A year of incidents with one mixing variable, each invoiced by itself. */
export function annualSpendSpec(terms: AnnualSpendTerms): CompoundSpec {
  const stream = { expectedCount: terms.incidents, severity: invoiceSeverity(terms) };
  return [{ frequency: { mixingCv: terms.yearCv }, streams: [stream] }];
}

/** The most recently used distributions, by the value of their terms and accuracy. */
const memo = new BoundedMemo<AnnualSpend>(64);

/** Every name and value of an object, in the order of the names, so that none can be forgotten. */
function valueKey(object: object): string {
  return Object.entries(object)
    .map(([name, value]) => `${name} ${String(value)}`)
    .sort()
    .join(";");
}

/**
 * The distribution of a year's break-fix invoices (see docs/model.md), solved once per set of terms.
 *
 * Its questions throw AccuracyError if an answer is less exact than `accuracy` asks.
 */
export function annualSpend(terms: AnnualSpendTerms, accuracy = CELL_ACCURACY): AnnualSpend {
  const key = `${valueKey(terms)} at ${valueKey(accuracy)}`;
  return memo.recall(key, () => compoundDistribution(annualSpendSpec(terms), accuracy));
}
