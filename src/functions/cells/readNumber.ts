import { type CellValue, describeCellValue, readCellValue } from "../../model/assumptions/cellValue";
import type { NumberArgument } from "../catalogue/argument";
import { inputError, valueError } from "./cellError";

/** A number, or the error that its cell deserves. */
export type NumberOrError = number | CustomFunctions.Error;

/** Reads one value of an argument; `undefined` stands for an argument that was left out. */
export function readNumber(name: string, argument: NumberArgument, raw: unknown): NumberOrError {
  if (typeof raw === "number" && Number.isFinite(raw)) return checkNumber(name, argument, raw);
  const cell = readCellValue(raw);
  if (cell.kind === "missing") return argument.default ?? valueError(`${name} is missing.`);
  if (cell.kind === "empty") return checkNumber(name, argument, 0);
  if (cell.kind === "ambiguous")
    return valueError(`${name} is the text "${cell.text}"; ${twoReadings(cell.readings)}.`);
  if (cell.kind === "number" && cell.percentText !== undefined && !argument.percentOf)
    return valueError(
      `${name} is the text "${cell.percentText}"; it is not a share, so enter a number without "%".`,
    );
  if (cell.kind === "number") return checkNumber(name, argument, cell.value);
  if (cell.kind === "error") return inputError(cell.code, name);
  return notANumber(name, argument, cell);
}

/** What a text can mean, as the end of a sentence. */
export function twoReadings([decimal, thousands]: readonly [number, number]): string {
  return `it can be read as ${decimal} or as ${thousands}, so enter it as a number`;
}

/** The lowest and highest of the numbers that need no second look, as most cells of a long column do not. */
export function plainNumbers({ min, max, whole, positive, least = 0 }: NumberArgument): [number, number] {
  if (whole) return [Infinity, -Infinity];
  return [Math.max(min, least, positive ? Number.MIN_VALUE : 0), max ?? Number.MAX_VALUE];
}

function isWithinLimits(
  { min, max = Infinity, whole, positive, least = 0 }: NumberArgument,
  value: number,
): boolean {
  const isInside = value >= min && value <= max && value < Infinity;
  if (!isInside || (whole && !Number.isInteger(value))) return false;
  return value === 0 ? !positive : value < 0 || value >= least;
}

function notANumber(name: string, { kind }: NumberArgument, cell: CellValue): CustomFunctions.Error {
  return valueError(`${name} is ${describeCellValue(cell)}; it must be a ${kind}.`);
}

function checkNumber(name: string, argument: NumberArgument, value: number): NumberOrError {
  if (isWithinLimits(argument, value)) return value;
  const found = value === 0 ? "0 or an empty cell" : String(value);
  const isPart = argument.whole && isWithinLimits({ ...argument, whole: false }, value);
  return valueError(`${name} is ${found}; ${isPart ? "it must be a whole number" : rule(argument)}.`);
}

/** What the number must be, as the end of a sentence. */
function rule({ kind, min, max, positive, whole, least, percentOf }: NumberArgument): string {
  if (kind === "date") return "it must be a date from 1 March 1900 to 31 December 9999";
  if (percentOf === "whole") return "a share is a fraction from 0 to 1 (35 % is 0.35)";
  if (percentOf === "year") return `a yearly rate is a fraction from ${min} to ${max} (3 % is 0.03)`;
  if (least !== undefined) return `it must be 0 or a number from ${least} to ${max}`;
  const number = whole ? "a whole number" : "a number";
  if (max === undefined) return positive ? `it must be ${number} above 0` : `it must not be below ${min}`;
  return positive ? `it must be above 0 and at most ${max}` : `it must be ${number} from ${min} to ${max}`;
}
