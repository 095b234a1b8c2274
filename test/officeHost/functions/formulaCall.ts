import type { CellValue } from "../model/cell";
import type { RangeModel } from "../model/rangeModel";
import type { SheetModel } from "../model/sheetModel";
import { namedRange } from "../model/workbookModel";
import type { FunctionCall } from "./functionChannel";
import type { FormulaArgument } from "./marshalArguments";

const CALL = /^=([A-Z][A-Z0-9_.]*)\((.*)\)$/is;
const ARGUMENT = /(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])*(?:,|$)/g;
const CELLS = /^(?:[^!]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * Reads a formula that is one call of a function with plain arguments; undefined for any other formula,
 * because the host does not calculate.
 */
export function formulaCall(formula: string, cell: RangeModel): FunctionCall | undefined {
  const [, name, body] = CALL.exec(formula.trim()) ?? [];
  if (name === undefined || body === undefined || /[()]/.test(body.replace(/"[^"]*"/g, ""))) return undefined;
  const texts = body.trim() === "" ? [] : argumentTexts(body);
  const args = texts.map((text) => argument(text, cell));
  return args.includes("unreadable") ? undefined : { name, args: args.map(known), address: cell.address };
}

/** Marks what is none of the arguments that the host can read, a nested formula for instance. */
type Read = { readonly value: FormulaArgument } | "unreadable";

function known(read: Read): FormulaArgument {
  return read === "unreadable" ? undefined : read.value;
}

function argumentTexts(body: string): string[] {
  const pieces = body.match(ARGUMENT) ?? [];
  // The last piece ends at the end; behind it the pattern finds one more, empty one.
  const texts = body.endsWith(",") ? pieces : pieces.slice(0, -1);
  return texts.map((piece) => piece.replace(/,$/, "").trim());
}

function argument(text: string, cell: RangeModel): Read {
  if (text === "") return { value: undefined };
  const value = literal(text);
  if (value !== undefined) return { value };
  const range = CELLS.test(text) ? cellsOf(text, cell.sheet) : rangeNamed(text, cell);
  return range ? { value: range.map((cell) => cell.value) } : "unreadable";
}

function literal(text: string): CellValue | undefined {
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (!/^-?[\d.]+(e[+-]?\d+)?%?$/i.test(text)) return undefined;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function cellsOf(text: string, sheet: SheetModel): RangeModel {
  return text.includes("!") ? sheet.workbook.range(text) : sheet.range(text);
}

function rangeNamed(text: string, cell: RangeModel): RangeModel | undefined {
  const { names } = cell.sheet.workbook;
  const found = names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return found && namedRange(found, cell);
}
