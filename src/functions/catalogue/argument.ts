/** A number, or a date as Excel counts days, with what it can be. */
export interface NumberArgument {
  readonly kind: "number" | "date";
  /** What it is, without its default and its limits: those are worded from the numbers below. */
  readonly says: string;
  readonly min: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Refuses 0 although `min` is 0. */
  readonly positive?: true;
  /** Taken when the argument is left out or empty text. */
  readonly default?: number;
  /** What happens when an argument without a default is left out. With neither of the two it is required. */
  readonly leftOut?: string;
}

/** A text: the name of a way of buying support, of a measure, of an assumption or of a scenario. */
export interface ChoiceArgument {
  readonly kind: "option" | "measure" | "input" | "scenario";
  readonly says: string;
  readonly default?: string | number;
  readonly leftOut?: string;
}

/** A range that is read as a whole: the table of assumptions, numbers in any shape, one column or row. */
export interface RangeArgument {
  readonly kind: "assumptions" | "values" | "column";
  readonly says: string;
  readonly default?: never;
  readonly leftOut?: string;
}

/** One argument of a cell function. Its name is its key among the function's `Arguments`. */
export type Argument = NumberArgument | ChoiceArgument | RangeArgument;

/** The arguments of a function by the names that Excel shows, in the order of the call. */
export type Arguments = Readonly<Record<string, Argument>>;

type NumberFields = Omit<NumberArgument, "kind" | "min"> & { readonly min?: number };

/** A count, money or hours: not negative unless `min` says so. */
export const amount = <Fields extends NumberFields>(fields: Fields) =>
  ({ kind: "number", min: 0, ...fields }) as const;

/** A fraction from 0 to 1. */
export const share = <Fields extends NumberFields>(fields: Fields) => amount({ max: 1, ...fields });

/** A day from 1 March 1900, before which Excel counts one day too many, to 31 December 9999. */
export const date = <Fields extends Omit<NumberFields, "min" | "max">>(fields: Fields) =>
  ({ kind: "date", min: 61, max: 2_958_465, ...fields }) as const;

/** Whether a call may leave the argument out. */
export function isOptional({ default: fallback, leftOut }: Argument): boolean {
  return fallback !== undefined || leftOut !== undefined;
}
