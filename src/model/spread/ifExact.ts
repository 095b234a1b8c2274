import { AccuracyError } from "../../numerics/compound/accuracy";

/** The value; undefined where it would be less exact than promised. Any other exception is a fault and is thrown on. */
export function ifExact<Value>(calculate: () => Value): Value | undefined {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof AccuracyError) return undefined;
    throw error;
  }
}
