import { HostProblem } from "../protocol/hostProblem";
import { typedNumber } from "./typedNumber";

/** An error that a cell shows, with the sentence of its card if it has one. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export type CellValue = number | string | boolean | CellError | null;

/** One cell: what it shows, the formula behind it, and its format by wire names such as `Fill.Color`. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: ReadonlyMap<string, unknown>;
  /** Size of what the formula of this cell spills, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** What the cell shows on the screen where that is not its value, as with files on network drives. */
  readonly shown?: string;
  /** True for a cell that another one's formula fills. */
  readonly isSpilled?: true;
}

const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 32_767;

export const EMPTY_CELL: Cell = { value: null, format: new Map() };

const ERROR_CODES = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** What becomes of a value that is typed or written into a cell: numbers are read, formulas begin with `=`. */
export function cellEntry(entered: unknown): Pick<Cell, "value" | "formula"> {
  if (typeof entered === "number" || typeof entered === "boolean") return { value: entered };
  if (entered instanceof CellError) return { value: entered };
  const text = String(entered ?? "");
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: checkedText(text.slice(1)) };
  if (text.startsWith("=") && text.length > 1) {
    refuseFaultyFormula(text);
    return { value: new CellError("#NAME?"), formula: text };
  }
  return { value: typedValue(checkedText(text)) };
}

function checkedText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new HostProblem("InvalidArgument", `A cell holds ${LONGEST_TEXT} characters.`);
}

/** What Excel notices before it calculates: length, quotes and brackets that are not closed, nothing behind an operator. */
function refuseFaultyFormula(formula: string): void {
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)/g, "0");
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(" || sign === "{") depth++;
    if (sign === ")" || sign === "}") depth--;
    if (depth < 0) break;
  }
  const isFaulty = formula.length > LONGEST_FORMULA || depth !== 0 || /["]|[-+*/^&=<>,(]\s*$/.test(bare);
  if (isFaulty) throw new HostProblem("InvalidArgument", `${formula.slice(0, 80)} is not a formula.`);
}

function typedValue(text: string): CellValue {
  if (ERROR_CODES.test(text)) return new CellError(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return typedNumber(text) ?? text;
}

/** A cell's value as `range.values` reports it: an empty cell as empty text, an error as its code. */
export function reportedValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

/** The type of a cell's value as `range.valueTypes` reports it. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}

/** The text that a cell shows; of number formats only percent and thousands are drawn. */
export function shownText({ value, format, shown }: Cell): string {
  if (shown !== undefined) return shown;
  const numberFormat = String(format.get("NumberFormat") ?? "General");
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number" && numberFormat === "#,##0") return Math.round(value).toLocaleString("en-US");
  if (typeof value !== "number" || !numberFormat.endsWith("%")) return String(reportedValue(value));
  const digits = /\.(0+)%$/.exec(numberFormat)?.[1]?.length ?? 0;
  return `${(value * 100).toFixed(digits)}%`;
}
