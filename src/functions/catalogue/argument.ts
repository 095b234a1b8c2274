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
  /** The least number above 0: what is smaller is a slip, and would take for ever to solve. */
  readonly least?: number;
  /** What it is a part of, where text like "15 %" has one meaning; other numbers refuse a percent sign. */
  readonly percentOf?: "whole" | "year" | "mean";
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

/** A range that is read as a whole: the table of assumptions or of quotes, numbers in any shape, one column or row. */
export interface RangeArgument {
  readonly kind: "assumptions" | "quotes" | "values" | "column";
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

/** People, or incidents: at most a thousand millions, so that no product of arguments outgrows a cell. */
export const count = <Fields extends NumberFields>(fields: Fields) => amount({ max: 1e9, ...fields });

/** An amount of money: 0, or from a millionth to a million millions of any currency. */
export const money = <Fields extends NumberFields>(fields: Fields) =>
  amount({ least: 1e-6, max: 1e12, ...fields });

/** Hours: 0, or from a millionth to a hundred thousand. */
export const hours = <Fields extends NumberFields>(fields: Fields) =>
  amount({ least: 1e-6, max: 1e5, ...fields });

/** A fraction from 0 to 1. */
export const share = <Fields extends NumberFields>(fields: Fields) =>
  amount({ max: 1, percentOf: "whole", ...fields });

/** A number beside a mean or a normal price: a coefficient of variation, a multiplier. */
export const ratio = <Fields extends NumberFields>(fields: Fields) =>
  amount({ percentOf: "mean", ...fields });

/** A yearly rate as a fraction, at most a half, so that 3 typed for 3 % does not pass. */
export const yearlyRate = <Fields extends NumberFields>(fields: Fields) =>
  amount({ min: -0.5, max: 0.5, percentOf: "year", ...fields });

/** A day from 1 March 1900, before which Excel counts one day too many, to 31 December 9999. */
export const date = <Fields extends Omit<NumberFields, "min" | "max">>(fields: Fields) =>
  ({ kind: "date", min: 61, max: 2_958_465, ...fields }) as const;

/** Whether a call may leave the argument out. */
export function isOptional({ default: fallback, leftOut }: Argument): boolean {
  return fallback !== undefined || leftOut !== undefined;
}
