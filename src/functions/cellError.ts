import type { Issue } from "../model/issue";

/** Longest sentence that is shown in a cell's error card. */
const MAX_LENGTH = 500;

/** `#VALUE!` with a sentence: the input cannot be. */
export function valueError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message.slice(0, MAX_LENGTH));
}

/** `#N/A` with a sentence: the question has no answer. */
export function notAvailableError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message.slice(0, MAX_LENGTH));
}

/** One `#VALUE!` for all that is wrong: the first sentence, and how many more there are. */
export function issuesError(issues: readonly Issue[]): CustomFunctions.Error {
  const errors = issues.filter((issue) => issue.kind === "error");
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: see SUPPORT_CHECK)` : "";
  return valueError(`${errors[0]?.message ?? "The assumptions cannot be read."}${more}`);
}
