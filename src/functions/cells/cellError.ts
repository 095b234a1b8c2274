import { type Issue, issueSentence } from "../../model/assumptions/issue";

/** Longest sentence in a cell's error card. */
const MAX_LENGTH = 500;

/** `#VALUE!` with a sentence: the input is invalid. */
export function valueError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message.slice(0, MAX_LENGTH));
}

/** `#N/A` with a sentence: the question has no answer. */
export function notAvailableError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message.slice(0, MAX_LENGTH));
}

/** The error of an input cell, passed on unchanged where Excel allows it; otherwise the sentence names the argument. */
export function inputError(code: string, name: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  if (code === "#DIV/0!") return new CustomFunctions.Error(ErrorCode.divisionByZero);
  if (code === "#NUM!") return new CustomFunctions.Error(ErrorCode.invalidNumber);
  if (code === "#NULL!") return new CustomFunctions.Error(ErrorCode.nullReference);
  const message = `${name} is the error ${code}.`;
  return code === "#N/A" ? notAvailableError(message) : valueError(message);
}

/** One `#VALUE!` for several issues: the first sentence, and how many more there are. */
export function issuesError(issues: readonly Issue[]): CustomFunctions.Error {
  const errors = issues.filter((issue) => issue.kind === "error");
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more: see SUPPORT_CHECK)` : "";
  const first = errors[0] ? issueSentence(errors[0]) : "The assumptions cannot be read.";
  return valueError(first + more);
}
