import type { NumberMarks } from "./numberMarks";

/** A number that a person typed, or why it cannot be read as one. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly isPercent: boolean }
  | { readonly ok: false; readonly problem: ParseProblem };

export interface ParseProblem {
  readonly kind: "missing" | "unclear" | "tooLarge";
  /** The typed text, short enough for a sentence. */
  readonly text: string;
}

const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const SPACES = /[\s\u00a0\u2009\u202f]/g;
const CURRENCY_BEFORE = /^([+-]?)\s*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?=[\s\d]))\s*/u;
/** Three capitals are a currency, unless they are millions. */
const CURRENCY_AFTER = /\s*(?:\p{Sc}|(?<=[\s\d%])(?!TSD|MIO|MRD)[A-Z]{3})$/u;
/** Powers of ten, in English and as the pane itself writes them in German. */
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  b: 9,
  bn: 9,
  mrd: 9,
};
const MULTIPLE_AFTER = new RegExp(`\\s*(${Object.keys(MULTIPLES).join("|")})\\.?$`, "i");

/**
 * Reads `12,300`, `10k`, `1.2m`, `15 %`, `$450`, `(200)` in the notation of a locale. Text that another
 * locale would read as a different number is refused rather than guessed.
 */
export function parseNumber(text: string, marks: NumberMarks): ParsedNumber {
  const plain = westernised(text, marks);
  if (plain === "") return refusal("missing", text);
  const bracketed = /^\((.+)\)$/.exec(plain);
  const unsigned = withoutCurrency(bracketed ? bracketed[1]!.trim() : plain);
  const { body, exponent, isPercent } = withoutSuffix(unsigned);
  const digits = plainDigits(body, marks);
  if (digits === undefined) return refusal("unclear", text);
  const value = Number(`${digits}e${exponent}`) * (bracketed ? -1 : 1);
  if (!Number.isFinite(value)) return refusal("tooLarge", text);
  return { ok: true, value: value === 0 ? 0 : value, isPercent };
}

const refusal = (kind: ParseProblem["kind"], text: string): ParsedNumber => ({
  ok: false,
  problem: { kind, text: text.length > 24 ? `${text.slice(0, 24)}…` : text },
});

/** Latin digits, plain minus and percent signs, no invisible marks. */
function westernised(text: string, { digits, percent }: NumberMarks): string {
  const percentSign = percent.replace(INVISIBLE, "");
  return [...text.replace(INVISIBLE, "").replaceAll(percentSign, "%")]
    .map((sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign))
    .join("")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
}

function withoutCurrency(text: string): string {
  return text.replace(CURRENCY_BEFORE, "$1").replace(CURRENCY_AFTER, "").trim();
}

function withoutSuffix(text: string) {
  if (text.endsWith("%")) return { body: text.slice(0, -1).trim(), exponent: -2, isPercent: true };
  const multiple = MULTIPLE_AFTER.exec(text);
  if (!multiple) return { body: text, exponent: 0, isPercent: false };
  const exponent = MULTIPLES[multiple[1]!.toLowerCase()]!;
  return { body: withoutCurrency(text.slice(0, multiple.index)), exponent, isPercent: false };
}

/** The number with "." and without thousands separators, or undefined when a separator is misplaced. */
function plainDigits(body: string, marks: NumberMarks): string | undefined {
  const match = /^([+-]?)(.*)$/s.exec(body)!;
  const parts = match[2]!.trim().split(marks.decimal);
  if (parts.length > 2) return undefined;
  const [whole = "", fraction] = parts;
  const integer = whole === "" ? "0" : ungrouped(whole, marks);
  const hasDigits = whole !== "" || (fraction !== undefined && fraction !== "");
  if (integer === undefined || !hasDigits || !/^\d*$/.test(fraction ?? "")) return undefined;
  return `${match[1]}${integer}.${fraction || "0"}`;
}

/** Accepts separators only where groups are complete: "1,5" and "0,350" are somebody else's decimals. */
function ungrouped(whole: string, marks: NumberMarks): string | undefined {
  const separators = [...new Set(whole.replace(/\d/g, "").replace(SPACES, " ").replace(/’/g, "'"))];
  if (separators.length === 0) return whole;
  const own = marks.group.replace(SPACES, " ").replace(/’/g, "'");
  if (separators.length > 1 || (separators[0] !== own && separators[0] !== " ")) return undefined;
  const groups = whole.split(/\D/);
  return isGrouped(groups, [3, 3]) || isGrouped(groups, marks.groupSizes) ? groups.join("") : undefined;
}

function isGrouped(groups: readonly string[], [last, others]: readonly [number, number]): boolean {
  const [first = "", ...rest] = groups;
  if (first === "" || first.length > others || first.startsWith("0")) return false;
  return rest.every((group, index) => group.length === (index === rest.length - 1 ? last : others));
}
