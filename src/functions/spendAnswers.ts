import { annualSpend, type AnnualSpend, type AnnualSpendTerms } from "../model/spread/annualSpend";
import type { Argument } from "./argument";
import { BILLING_ARGUMENTS } from "./billingArguments";
import { broadcast } from "./broadcast";
import { orNotAvailable } from "./exactEnough";
import { refuseTooMany } from "./refuseTooMany";

export const PROBABILITY: Argument = { name: "probability", min: 0, max: 0.9999, nonZero: true };

/** What a break-fix year depends on, in the order that every question about it takes them. */
export const TERMS: readonly Argument[] = [
  { name: "incidents", min: 0, max: 10_000 },
  ...BILLING_ARGUMENTS.slice(1),
  { name: "year_cv", default: 0.25, min: 0, max: 2 },
];

/**
 * Answers a question about every distribution in a call, one row of arguments at a time.
 *
 * What stands before the terms in `specification` (a probability or a budget) is handed to the question.
 */
export function spendAnswers(
  specification: readonly Argument[],
  raw: readonly unknown[],
  question: (spend: AnnualSpend, first: number) => number,
): ReturnType<typeof broadcast> {
  const before = specification.length - TERMS.length;
  refuseTooMany(specification, raw, before);
  return broadcast(specification, raw, (values) =>
    orNotAvailable(() => question(annualSpend(spendTerms(values.slice(before))), values[0]!)),
  );
}

/** The terms of a year by the values of their arguments. */
export function spendTerms(values: readonly number[]): AnnualSpendTerms {
  return {
    incidents: values[0]!,
    hoursPerIncident: values[1]!,
    hourlyRate: values[2]!,
    minimumHours: values[3]!,
    incrementHours: values[4]!,
    calloutFee: values[5]!,
    afterHoursShare: values[6]!,
    afterHoursMultiplier: values[7]!,
    partsPerIncident: values[8]!,
    hoursCv: values[9]!,
    yearCv: values[10]!,
  };
}
