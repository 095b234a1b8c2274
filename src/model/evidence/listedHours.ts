import { studentQuantile } from "../../numerics/functions/incompleteBeta";
import type { HoursFit } from "./hoursFit";
import type { IntervalEstimate } from "./intervalEstimate";

/** Mean and variation of the hours as they are in the list, whatever law they follow. */
export interface ListedHours {
  readonly mean: IntervalEstimate;
  readonly cv: IntervalEstimate;
}

/** Below this p-value the lognormal law does not describe the hours. */
const SIGNIFICANCE = 0.05;
/** With fewer rows their own moments are less certain than a law that is a little wrong. */
const FEWEST = 100;
/** Intervals are of 95 %. */
const OUTSIDE = 0.05;

/**
 * The moments of the hours themselves, for lists of at least 100 rows that a lognormal law does not describe; else
 * undefined. Hours that were rounded up to an increment are on average half an increment shorter. The intervals are
 * those of the jackknife for the logarithms (Efron, The Jackknife, the Bootstrap and Other Resampling Plans, 1982).
 */
export function listedHours(
  hours: readonly number[],
  { fit, incrementHours }: { readonly fit: HoursFit | undefined; readonly incrementHours: number },
): ListedHours | undefined {
  const isRejected = fit?.lognormalP !== undefined && fit.lognormalP < SIGNIFICANCE;
  if (!isRejected || hours.length < FEWEST) return undefined;
  const values = hours.map((each) => each - Math.min(incrementHours, each) / 2);
  const count = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value ** 2, 0);
  const without = (value: number) => moments(count - 1, sum - value, squares - value ** 2);
  const all = moments(count, sum, squares);
  const estimate = (of: (each: Moments) => number) => jackknife(values.map((value) => Math.log(of(without(value)))), of(all)); // prettier-ignore
  return { mean: estimate(({ mean }) => mean), cv: estimate(({ cv }) => cv) };
}

interface Moments {
  readonly mean: number;
  readonly cv: number;
}

function moments(count: number, sum: number, squares: number): Moments {
  const mean = sum / count;
  return { mean, cv: Math.sqrt((squares - count * mean ** 2) / (count - 1)) / mean };
}

/** An estimate with the interval that leaving out each value in turn gives it. */
function jackknife(logs: readonly number[], value: number): IntervalEstimate {
  const count = logs.length;
  const middle = logs.reduce((total, log) => total + log, 0) / count;
  const variance = (logs.reduce((total, log) => total + (log - middle) ** 2, 0) * (count - 1)) / count;
  const reach = Math.exp(studentQuantile(OUTSIDE, count - 1) * Math.sqrt(variance));
  return { value, low: value / reach, high: value * reach };
}
