import { AccuracyError } from "../../model/spread/annualSpend";
import { notAvailableError } from "./cellError";

/** The cell error of an answer that misses the promised accuracy; any other exception is a fault and is thrown on. */
function inaccuracy(error: unknown): CustomFunctions.Error {
  if (!(error instanceof AccuracyError)) throw error;
  return inexactError(error.message);
}

/** `#N/A` with a sentence, given what the accuracy lacks. */
export function inexactError(problem: string): CustomFunctions.Error {
  return notAvailableError(`Not exact enough to show: ${problem}.`);
}

/** The value, or `#N/A` with a sentence for its cell of a table. */
export function orNotAvailable<Value>(calculate: () => Value): Value | CustomFunctions.Error {
  try {
    return calculate();
  } catch (error) {
    return inaccuracy(error);
  }
}

/** The value, or `#N/A` with a sentence for the whole answer. */
export function exactOrThrow<Value>(calculate: () => Value): Value {
  try {
    return calculate();
  } catch (error) {
    throw inaccuracy(error);
  }
}
