import type { Arguments, NumberArgument } from "./argument";

interface Described {
  /** What the function answers, in one sentence. */
  readonly says: string;
  /** What its cells hold. */
  readonly gives: string;
}

/** A function that is asked for every cell of its ranges: one number for each. */
export interface CellwiseFunction extends Described {
  readonly form: "each cell";
  readonly takes: Readonly<Record<string, NumberArgument>>;
  /** Those of the arguments that make a distribution, which takes milliseconds to solve. */
  readonly solves?: Readonly<Record<string, NumberArgument>>;
}

/** A function that is asked once: for a table, or for a single value. */
export interface WholeFunction extends Described {
  readonly form: "table" | "value";
  readonly takes: Arguments;
}

/** One row of the table of functions. */
export type FunctionRow = CellwiseFunction | WholeFunction;

/** Functions by the names that cells use. */
export type FunctionRows = Readonly<Record<string, FunctionRow>>;
