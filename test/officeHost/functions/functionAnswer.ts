import { CellError, type CellValue } from "../model/cell";

/** What a call gives its cell: one value, or rows that spill. */
export type FunctionAnswer = CellValue | readonly (readonly CellValue[])[];

/** Errors by the number with which the library reports them. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Only these errors have a card with a sentence. */
const WITH_SENTENCE = ["#VALUE!", "#N/A"];

/** Reads one entry of SetInvocationArrayResults: `[id, true, value]` or `[id, false, message, code]`. */
export function functionAnswer(entry: readonly unknown[]): FunctionAnswer {
  const [, isDone, value, code] = entry;
  if (isDone !== true) return cellError(ERROR_CODES[Number(code)] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return value === null ? 0 : cellValue(value);
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isRectangle = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isRectangle) return new CellError("#VALUE!");
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(cellValue));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null) return null;
  const { type, basicValue, message } = value as Readonly<Record<string, unknown>>;
  if (type === "Error") return cellError(String(basicValue), message);
  return typeof basicValue === "number" ? basicValue : new CellError("#VALUE!");
}

function cellError(code: string, message: unknown): CellError {
  const hasSentence = typeof message === "string" && message !== "" && WITH_SENTENCE.includes(code);
  return hasSentence ? new CellError(code, message) : new CellError(code);
}
