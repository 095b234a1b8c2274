import type { Example } from "../../src/functions/catalogue/example";
import { cellFunctionMetadata, cellFunctions } from "./cellFunctions";

const COLUMNS = "ABCDEFGHIJ";

/** Reads one argument as a cell would hand it over: a number, a text, a range of the example's cells. */
function readToken(token: string, cells: Example["cells"]): unknown {
  if (token === "") return null;
  const [, first, top, last = first, bottom = top] = /^([A-J])(\d+)(?::([A-J])(\d+))?$/.exec(token) ?? [];
  if (first !== undefined) {
    const [left, right] = [COLUMNS.indexOf(first), COLUMNS.indexOf(last!)];
    return cells!.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(left, right + 1));
  }
  if (token.startsWith('"')) return token.slice(1, -1);
  if (!/^-?[\d.]+(e-?\d+)?%?$/.test(token))
    throw new Error(`The example's argument ${token} is not understood.`);
  return token.endsWith("%") ? Number(token.slice(0, -1)) / 100 : Number(token);
}

/** An example's function with the values of its arguments. */
export interface ExampleCall {
  readonly run: (...values: readonly unknown[]) => unknown;
  readonly values: readonly unknown[];
}

/** The call that Excel makes of an example: matrix parameters get rows, left-out ones null. */
export function exampleCall({ formula, cells }: Pick<Example, "formula" | "cells">): ExampleCall {
  const [, name, body] = /^=([A-Z_]+)\((.*)\)$/.exec(formula)!;
  const metadata = cellFunctionMetadata().find((each) => each.name === name);
  const run = cellFunctions().get(name!);
  if (!metadata || !run) throw new Error(`${name} is not a custom function.`);
  const tokens = body!.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? [];
  const values = metadata.parameters.map((parameter, index) => {
    const value = readToken((tokens[index] ?? "").trim(), cells);
    const isMatrix = parameter.dimensionality === "matrix";
    return value === null || Array.isArray(value) || !isMatrix ? value : [[value]];
  });
  return { run, values };
}

/** Calculates an example the way Excel does. */
export function evaluateFormula(example: Example): unknown {
  const { run, values } = exampleCall(example);
  const answer = run(...values);
  return Array.isArray(answer) && answer.length === 1 && answer[0].length === 1 ? answer[0][0] : answer;
}
