import { CellError, type CellValue } from "../model/cell";
import type { FunctionDescription, ParameterDescription } from "./functionDescriptions";

/** An argument of a formula: a range as rows, one value, or undefined where it was left out. */
export type FormulaArgument = readonly (readonly CellValue[])[] | CellValue | undefined;

/** How this Excel hands arguments over. */
export interface MarshalRules {
  readonly allowErrors: boolean;
  /** What a function gets for an empty cell: 0 on the desktop, null on the web. */
  readonly emptyCell: 0 | null;
}

const INVALID = new CellError("#VALUE!");

/**
 * The values that a function is called with, or the error that Excel shows instead of calling it. Every
 * parameter gets a value, because the library appends an argument of its own after the last one.
 */
export function marshalArguments(
  { parameters }: FunctionDescription,
  given: readonly FormulaArgument[],
  rules: MarshalRules,
): readonly unknown[] | CellError {
  const last = parameters[parameters.length - 1];
  const isRepeating = last?.repeating === true;
  if (given.length > parameters.length && !isRepeating) return INVALID;
  // Excel does not let such a formula be entered; an empty argument between commas it does.
  if (parameters.slice(given.length).some(({ optional, repeating }) => !optional && !repeating))
    return INVALID;
  const values = parameters.map((parameter, index) => {
    if (parameter.repeating) return repeatedValues(parameter, given.slice(index), rules);
    return parameterValue(parameter, given[index], rules);
  });
  return values.find((value) => value instanceof CellError) ?? values;
}

function repeatedValues(
  parameter: ParameterDescription,
  given: readonly FormulaArgument[],
  rules: MarshalRules,
): unknown {
  const values = given.map((argument) => parameterValue(parameter, argument, rules));
  return values.find((value) => value instanceof CellError) ?? values;
}

function parameterValue(
  parameter: ParameterDescription,
  given: FormulaArgument,
  rules: MarshalRules,
): unknown {
  if (given === undefined) return null;
  const isRange = Array.isArray(given);
  const rows = isRange ? (given as readonly (readonly CellValue[])[]) : [[given as CellValue]];
  const values = rows.map((row) => row.map((value) => converted(parameter, value, rules)));
  const error = values.flat().find((value) => value instanceof CellError);
  if (error) return error;
  if (parameter.dimensionality === "matrix") return values;
  // What Excel does with a range where one value is asked for is not documented; nobody may rely on it.
  return values.length === 1 && values[0]!.length === 1 ? values[0]![0] : INVALID;
}

/** Converts a value to the type that the parameter declares; `any` takes it as it is. */
function converted({ type = "any" }: ParameterDescription, value: CellValue, rules: MarshalRules): unknown {
  if (value instanceof CellError) {
    const isTaken = rules.allowErrors && type === "any";
    return isTaken ? { type: "CustomFunctionError", code: value.code } : value;
  }
  if (type === "number") return numberValue(value);
  if (type === "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
  if (type === "boolean") return typeof value === "string" ? INVALID : Boolean(value);
  return value === null ? rules.emptyCell : value;
}

function numberValue(value: Exclude<CellValue, CellError>): number | CellError {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? 0);
  return Number.isNaN(number) ? INVALID : number;
}
