import { AccuracyError, type Accuracy } from "./accuracy";
import type { Estimate, RippledEstimate, Solution } from "./solution";

/** An estimate with the error it is refined to, and the error up to which it is accepted. */
export interface JudgedEstimate extends RippledEstimate {
  readonly goal: number;
  readonly limit: number;
}

/** Stop refining once the error is this fraction of the goal. */
const FAR_BETTER = 1e-2;
/** With this many doublings left, each is costly enough to check whether it can still succeed. */
const COSTLY_DOUBLINGS = 2;
/** The best that one more doubling of the points can do to the error of a smooth law. */
const BEST_GAIN = 64;

/** Whether the doublings that are left would not be enough even if each of them did its best. */
function isHopeless({ error, limit }: JudgedEstimate, doublings: number): boolean {
  return doublings <= COSTLY_DOUBLINGS && error > limit * BEST_GAIN ** doublings;
}

/** Whether an answer is final: good enough for its cost, the last one, or never going to be good enough. */
function isFinal(answer: JudgedEstimate, { doublingsLeft, isCheap }: Solution): boolean {
  const ratio = answer.error / answer.goal;
  if (ratio <= FAR_BETTER || (ratio <= 1 && !isCheap)) return true;
  return doublingsLeft === 0 || isHopeless(answer, doublingsLeft);
}

/** Asks ever finer solutions until an answer is final; undefined as soon as one of them has no answer. */
export function refineUntilAccurate(
  solutions: Iterable<Solution>,
  ask: (solution: Solution) => JudgedEstimate | undefined,
): JudgedEstimate | undefined {
  for (const solution of solutions) {
    const answer = ask(solution);
    if (!answer || isFinal(answer, solution)) return answer;
  }
  return undefined;
}

/**
 * The estimate with all of its error, if that of the grid is within the limit; throws AccuracyError if not. The ripple
 * is shown, and nothing is refused for it.
 */
export function accepted({ value, error, ripple, limit }: JudgedEstimate, what: string): Estimate {
  if (Number.isFinite(value) && error <= limit) {
    return {
      value,
      get error() {
        return error + ripple();
      },
    };
  }
  throw new AccuracyError(
    `${what} is known to ${error.toExponential(1)} only, ${limit.toExponential(1)} is needed`,
  );
}

/** Moves a value into [0, most] if it is outside by no more than its estimated error; throws AccuracyError if not. */
export function withinRange(estimate: Estimate, most: number): Estimate {
  const { value } = estimate;
  if (value >= 0 && value <= most) return estimate;
  const moved = Math.min(Math.max(value, 0), most);
  const { error } = estimate;
  if (Math.abs(moved - value) <= error) return { value: moved, error };
  throw new AccuracyError(`${value} is outside 0 to ${most} by more than its estimated error ${error}`);
}

/** The error of an amount of this size that an accuracy aims at; quantiles below the median get ten times as much. */
export function quantileGoal({ amounts }: Accuracy, p: number, size: number): number {
  return (p < 0.5 ? 10 * amounts : amounts) * size;
}
