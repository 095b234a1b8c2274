import { AccuracyError } from "../model/annualSpend";
import { notAvailableError } from "./cellError";

/** Hands on what a calculation gives; a distribution that cannot be accurate enough becomes a cell error. */
export function refuseInaccurate<Value>(calculate: () => Value): Value {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof AccuracyError)) throw error;
    throw notAvailableError(`Not exact enough to show: ${error.message}.`);
  }
}
