/** What a cell or an argument holds, after unwrapping what the host wraps around it. */
export type CellValue =
  | {
      readonly kind: "number";
      readonly value: number;
      /** The text, when it was written with a percent sign: 15 % of what is for the reader to decide. */
      readonly percentText?: string;
    }
  /** Text that two notations read as different numbers: "1.200" is 1.2 or 1,200. */
  | { readonly kind: "ambiguous"; readonly text: string; readonly readings: readonly [number, number] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  /** An empty cell: desktop Excel sends 0 for it, so every host must read it as 0. */
  | { readonly kind: "empty" }
  /** Empty text, or nothing at all: takes the default. */
  | { readonly kind: "missing" };

const NUMERIC_TEXT = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i;
/** One group of three digits after a point, which German and many other notations use for thousands. */
const AMBIGUOUS_TEXT = /^[+-]?[1-9]\d{0,2}\.\d{3}\s*%?$/;
const ERROR_TEXT = /^#(?:VALUE!|N\/A|DIV\/0!|NUM!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Reads one raw value of a range or argument: numbers, text, booleans, null, or the host's objects. */
export function readCellValue(raw: unknown): CellValue {
  if (typeof raw === "number") return readNumber(raw);
  if (raw === undefined) return { kind: "missing" };
  if (raw === null) return { kind: "empty" };
  if (typeof raw === "string") return readText(raw);
  if (typeof raw === "boolean") return { kind: "boolean", value: raw };
  if (typeof raw === "object") return readObject(raw);
  return { kind: "text", text: typeof raw };
}

function readNumber(value: number): CellValue {
  return Number.isFinite(value)
    ? { kind: "number", value }
    : { kind: "text", text: "a number that no cell holds" };
}

function readText(raw: string): CellValue {
  const text = raw.trim();
  if (text === "") return { kind: "missing" };
  if (ERROR_TEXT.test(text)) return { kind: "error", code: text };
  const match = NUMERIC_TEXT.exec(text);
  if (!match) return { kind: "text", text };
  const number = match[1]!;
  if (AMBIGUOUS_TEXT.test(text))
    return { kind: "ambiguous", text, readings: [Number(number), Number(number.replace(".", ""))] };
  const value = Number(number);
  // The text of a number beyond all numbers says more than its value.
  if (!Number.isFinite(value)) return { kind: "text", text };
  return match[2] === "%"
    ? { kind: "number", value: value / 100, percentText: text }
    : { kind: "number", value };
}

/** Formatted numbers arrive as `{basicValue}`, errors as `{type: "Error"}` or as a code like "#N/A". */
function readObject(raw: object): CellValue {
  const { type, basicValue, code } = raw as { type?: unknown; basicValue?: unknown; code?: unknown };
  if (typeof code === "string" && ERROR_TEXT.test(code)) return { kind: "error", code };
  if (type === "Error")
    return { kind: "error", code: typeof basicValue === "string" ? basicValue : "#VALUE!" };
  if (type === "Empty") return { kind: "empty" };
  if (basicValue === undefined || typeof basicValue === "object") return { kind: "text", text: "an object" };
  return readCellValue(basicValue);
}

/** Shows a value in a sentence, short enough to be read. */
export function describeCellValue(value: CellValue): string {
  if (value.kind === "number") return String(value.value);
  if (value.kind === "boolean") return value.value ? "TRUE" : "FALSE";
  if (value.kind === "error") return value.code;
  if (value.kind === "text" || value.kind === "ambiguous")
    return `"${value.text.length > 40 ? `${value.text.slice(0, 40)}…` : value.text}"`;
  return "empty";
}
