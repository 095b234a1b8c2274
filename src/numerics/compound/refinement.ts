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
/** The most that doubling the points can divide the error of a smooth law by. */
const BEST_GAIN = 64;

/** Whether the doublings that are left could not be enough even at their best. */
function isHopeless({ error, limit }: JudgedEstimate, doublings: number): boolean {
  return doublings <= COSTLY_DOUBLINGS && error > limit * BEST_GAIN ** doublings;
}

/** Whether to stop at an answer: it is good enough, it is the last one, or no finer one will be good enough. */
function isFinal(answer: JudgedEstimate, { doublingsLeft, isCheap }: Solution): boolean {
  const ratio = answer.error / answer.goal;
  if (ratio <= FAR_BETTER || (ratio <= 1 && !isCheap)) return true;
  return doublingsLeft === 0 || isHopeless(answer, doublingsLeft);
}

/** Asks finer and finer solutions until an answer is final; undefined if a solution has no answer. */
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
 * The estimate with its whole error. Throws AccuracyError if the grid's error is above the limit; the ripple is
 * shown, but never a reason to refuse.
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
    Number.isFinite(error) && Number.isFinite(limit)
      ? `${what} is known to ${error.toExponential(1)} only, ${limit.toExponential(1)} is needed`
      : `${what} is not known at all`,
  );
}

/** Moves a value into [0, most]; by how far it was moved, it may be off. */
export function clamped({ value, error }: Estimate, most: number): Estimate {
  const moved = Math.min(Math.max(value, 0), most);
  return { value: moved, error: Math.max(error, Math.abs(moved - value)) };
}

/** Moves a value into [0, most]. Throws AccuracyError if that takes more than its estimated error. */
export function withinRange(estimate: Estimate, most: number): Estimate {
  const { value } = estimate;
  if (value >= 0 && value <= most) return estimate;
  const { error } = estimate;
  const moved = clamped(estimate, most);
  if (moved.error === error) return moved;
  throw new AccuracyError(
    `an answer is ${Math.abs(moved.value - value).toExponential(1)} outside its possible range, more than its error ${error.toExponential(1)}`,
  );
}

/** The error that an accuracy aims at for a quantile of this size; below the median it is ten times as much. */
export function quantileGoal({ amounts }: Accuracy, p: number, size: number): number {
  return (p < 0.5 ? 10 * amounts : amounts) * size;
}
