import { AccuracyError } from "../model/annualSpend";
import { valueError } from "./cellError";

/** Hands on what a calculation gives; a distribution that cannot be accurate enough becomes a cell error. */
export function refuseInaccurate<Value>(calculate: () => Value): Value {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof AccuracyError)) throw error;
    throw valueError(
      `The distribution cannot be calculated accurately enough for these assumptions: ${error.message}.`,
    );
  }
}
