import { AccuracyError } from "../../numerics/compound/accuracy";
import type { DistributionReason, Reason } from "./reason";

/** What reasons from a distribution are about, and about how far off it may be: a share, 0 where it is exact. */
interface DistributionSource {
  readonly about: DistributionReason;
  readonly error: number;
}

/** Reasons from a distribution; one that misses the promised accuracy says so in its place and spoils no other. */
export function exactReasons(
  { about, error }: DistributionSource,
  find: () => readonly Reason[],
): readonly Reason[] {
  try {
    return error === 0 ? find() : find().map((reason) => ({ ...reason, error }));
  } catch (problem) {
    if (!(problem instanceof AccuracyError)) throw problem;
    return [{ kind: "inexact", figure: undefined, about, problem: problem.message }];
  }
}
