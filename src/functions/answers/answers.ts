import type { Assumptions } from "../../model/assumptions/readAssumptions";
import type { FieldName, Scenario } from "../../model/assumptions/scenario";
import type { OptionName } from "../../model/decision/comparison";
import type { Quotes } from "../../model/quotes/readQuotes";
import type { Measure } from "../../model/decision/measures";
import type { Argument, Arguments } from "../catalogue/argument";
import type { FunctionName, FUNCTIONS } from "../catalogue/functionTable";
import type { CamelCase } from "../cells/camelCase";

/** What an argument of each kind has become when its function is asked. */
interface ArgumentValues {
  readonly number: number;
  /** A day as Excel counts them. */
  readonly date: number;
  readonly option: OptionName;
  readonly measure: Measure;
  readonly input: FieldName;
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly quotes: Quotes;
  readonly values: readonly number[];
  readonly column: readonly unknown[];
}

type ValueOf<Given extends Argument> =
  ArgumentValues[Given["kind"]] | (Given extends { readonly leftOut: string } ? undefined : never);

/** The arguments of a function by the names that code knows them by. */
type Given<Takes extends Arguments> = {
  readonly [Name in keyof Takes & string as CamelCase<Name>]: ValueOf<Takes[Name]>;
};

/** What one cell of a table holds. */
export type Cell = string | number | CustomFunctions.Error;

export type Table = readonly (readonly Cell[])[];

type Row = typeof FUNCTIONS;

/** What answers each function: from its arguments by name to a table or a number. */
export type Answers = {
  readonly [Name in FunctionName]: (
    given: Given<Row[Name]["takes"]>,
  ) => Row[Name]["form"] extends "table" ? Table : number;
};
