import { ANALYSIS_ANSWERS } from "./answers/analysisAnswers";
import type { Answers } from "./answers/answers";
import { COMPARISON_ANSWERS } from "./answers/comparisonAnswers";
import { COST_ANSWERS } from "./answers/costAnswers";
import { HISTORY_ANSWERS } from "./answers/historyAnswers";
import { RISK_ANSWERS } from "./answers/riskAnswers";
import type { CellwiseFunction, FunctionRow } from "./catalogue/functionRow";
import { type FunctionName, FUNCTIONS } from "./catalogue/functionTable";
import { Broadcast, type NamedNumbers } from "./cells/broadcast";
import { valueError } from "./cells/cellError";
import { exactOrThrow, orNotAvailable } from "./cells/exactEnough";
import { readArguments } from "./cells/readArguments";
import type { NumberOrError } from "./cells/readNumber";

const ANSWERS: Answers = {
  ...COST_ANSWERS,
  ...RISK_ANSWERS,
  ...COMPARISON_ANSWERS,
  ...ANALYSIS_ANSWERS,
  ...HISTORY_ANSWERS,
};

/** One call solves at most this many different sets of terms: each is a distribution of its own. */
const MAX_SOLVED = 200;

/**
 * The function as Excel calls it: arguments in the shapes of functions.json, null where one is left out.
 * Returns a value or rows of values, and throws a cell error.
 */
export function cellFunction(name: FunctionName): (...raw: readonly unknown[]) => unknown {
  const row: FunctionRow = FUNCTIONS[name];
  // The types of a row and of its answer belong together by their name, which is lost where all are one list.
  const answer = ANSWERS[name] as (given: object) => unknown;
  return row.form === "each cell"
    ? (...raw) => answerCells(row, raw, answer as (given: NamedNumbers) => number)
    : (...raw) => exactOrThrow(() => answer(readArguments(row.takes, raw)));
}

/** A single value comes back as it is, and its error is thrown; ranges come back as rows. */
function answerCells(
  { takes, solves }: CellwiseFunction,
  raw: readonly unknown[],
  answer: (given: NamedNumbers) => NumberOrError,
): NumberOrError | NumberOrError[][] {
  const call = new Broadcast(takes, raw);
  if (solves) refuseTooMany(call.distinctSets(Object.keys(solves)));
  const answers = call.answers(solves ? (given) => orNotAvailable(() => answer(given)) : answer);
  const isSingle = answers.length === 1 && answers[0]!.length === 1;
  const first = answers[0]![0]!;
  if (isSingle && typeof first !== "number") throw first;
  return raw.some(Array.isArray) ? answers : first;
}

function refuseTooMany(sets: number): void {
  if (sets > MAX_SOLVED)
    throw valueError(
      `The ranges hold ${sets} different sets of terms; one call solves at most ${MAX_SOLVED}. Split the range.`,
    );
}
