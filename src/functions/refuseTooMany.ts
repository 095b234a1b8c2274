import type { Argument } from "./argument";
import { broadcast } from "./broadcast";
import { valueError } from "./cellError";

/** One call takes at most this many different sets of terms: each is a distribution to be solved. */
const MOST_TERMS = 200;

/** Refuses a call with too many different sets of terms (the arguments from `first` on) before any is solved. */
export function refuseTooMany(specification: readonly Argument[], raw: readonly unknown[], first = 0): void {
  if (!raw.some(Array.isArray)) return;
  const distinct = new Set<string>();
  broadcast(specification, raw, (values) => distinct.add(values.slice(first).join(" ")).size);
  if (distinct.size <= MOST_TERMS) return;
  throw valueError(
    `The ranges hold ${distinct.size} different sets of terms; one call solves at most ${MOST_TERMS}. Split the range.`,
  );
}
