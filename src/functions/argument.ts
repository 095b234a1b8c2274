import { type CellValue, describeCellValue, readCellValue } from "../model/assumptions/cellValue";
import { inputError, valueError } from "./cellError";

/** One numeric argument of a cell function: its name as Excel shows it, and what it can be. */
export interface Argument {
  readonly name: string;
  /** Taken when the argument is left out or empty text; without a default the argument is required. */
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
  /** For arguments where 0 makes no sense, so that an empty cell is noticed. */
  readonly nonZero?: true;
}

/** A count, an amount or hours: not negative. */
export const amount = (name: string, fallback?: number): Argument =>
  fallback === undefined ? { name, min: 0 } : { name, min: 0, default: fallback };

/** A fraction from 0 to 1. */
export const share = (name: string, fallback: number): Argument => ({
  name,
  default: fallback,
  min: 0,
  max: 1,
});

/** A number, or the error that its cell deserves. */
export type ArgumentValue = number | CustomFunctions.Error;

/** Reads one value of an argument; `undefined` stands for an argument that was left out. */
export function readArgument(argument: Argument, raw: unknown): ArgumentValue {
  if (typeof raw === "number" && Number.isFinite(raw)) return checkNumber(argument, raw);
  const cell = readCellValue(raw);
  if (cell.kind === "missing") return argument.default ?? valueError(`${argument.name} is missing.`);
  if (cell.kind === "empty") return checkNumber(argument, 0);
  if (cell.kind === "number") return checkNumber(argument, cell.value);
  if (cell.kind === "error") return inputError(cell.code, argument.name);
  return notANumber(argument, cell);
}

function notANumber({ name }: Argument, cell: CellValue): CustomFunctions.Error {
  return valueError(`${name} is ${describeCellValue(cell)}; it must be a number.`);
}

function checkNumber(argument: Argument, value: number): ArgumentValue {
  const { name, min = -Infinity, max = Infinity } = argument;
  if (value === 0 && argument.nonZero) return valueError(`${name} is 0 or an empty cell; ${rule(argument)}.`);
  if (value < min || value > max) return valueError(`${name} is ${value}; ${rule(argument)}.`);
  if (argument.whole && !Number.isInteger(value))
    return valueError(`${name} is ${value}; it must be a whole number.`);
  return value;
}

function rule({ min, max, nonZero, whole }: Argument): string {
  if (min === 0 && max === 1) return "a share is a fraction from 0 to 1 (35 % is 0.35)";
  const number = whole ? "a whole number" : "a number";
  if (max === undefined)
    return nonZero && min === 0 ? `it must be ${number} above 0` : `it must not be below ${min}`;
  return nonZero && min === 0
    ? `it must be above 0 and at most ${max}`
    : `it must be ${number} from ${min} to ${max}`;
}
