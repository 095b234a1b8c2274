import { AccuracyError } from "../../numerics/compound/accuracy";
import type { DistributionReason, Reason } from "./reason";

/** Reasons from a distribution; one that misses the promised accuracy says so in its place and spoils no other. */
export function exactReasons(about: DistributionReason, find: () => readonly Reason[]): readonly Reason[] {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof AccuracyError)) throw error;
    return [{ kind: "inexact", figure: undefined, about, problem: error.message }];
  }
}
