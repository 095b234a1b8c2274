import type { Stream } from "../compoundSpec";
import { severityMoments } from "../severity";

/** Events that use a pool, and what each of them costs besides on average: so much, and so much for each unit of use. */
export interface UsePart {
  /** The severity is what an event uses. */
  readonly use: readonly Stream[];
  readonly perEvent: number;
  readonly perUse: number;
}

/** Expected events of a year, and sums over them of use and of its square. */
export interface UseMoments {
  readonly count: number;
  readonly mean: number;
  readonly square: number;
}

/** Expected events of a year, and sums over them of use and of its square. */
export function useMoments({ use }: Pick<UsePart, "use">): UseMoments {
  const sums = { count: 0, mean: 0, square: 0 };
  for (const { expectedCount, severity } of use) {
    const { mean, square } = severityMoments(severity);
    sums.count += expectedCount;
    sums.mean += expectedCount * mean;
    sums.square += expectedCount * square;
  }
  return sums;
}
