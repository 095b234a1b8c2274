import { textLiteral } from "../../workbook/port/formulaText";
import type { NumberMarks } from "../language/numberMarks";
import { parseNumber } from "../language/parseNumber";

/** What an argument may be, besides a cell or a range. */
export interface ArgumentKind {
  readonly kind: "number" | "text" | "range";
  /** Texts that are meant as texts even if they look like something else, like the measure p50. */
  readonly choices: readonly string[];
}

/** Why a text is no argument. */
export type ArgumentProblem = "quotes" | "calculation" | "unclear" | "notRange" | "missing";

/** An argument as a formula has it; none for an empty text. */
export type ReadArgument =
  | { readonly ok: true; readonly formula: string | undefined }
  | { readonly ok: false; readonly problem: ArgumentProblem };

/** What the workbook and the user's notation say about a text. */
export interface ArgumentContext {
  readonly marks: NumberMarks;
  /** Names of the workbook in small letters; any other bare word is no reference. */
  readonly names: ReadonlySet<string>;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const REFERENCE = new RegExp(
  String.raw`^${SHEET}(?:${CELL}(?::${CELL}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9][0-9]*:\$?[1-9][0-9]*)$`,
  "iu",
);
const TABLE_REFERENCE = /^[\p{L}_][\p{L}\p{N}_.]*\[[^"]*\]$/u;
const LIST = /^\{[^{}"]+\}$/;
const QUOTED = /^"(?:[^"]|"")*"$/;
const CALCULATION = /[-+*/^&<>=();]/;

/** Reads what stands in the field of an argument; numbers as the user writes them, references as Excel does. */
export function readArgumentText(
  text: string,
  { kind, choices }: ArgumentKind,
  context: ArgumentContext,
): ReadArgument {
  const plain = text.trim().replace(/^=\s*/, "");
  if (plain === "") return taken(undefined);
  const choice = choices.find((each) => each.toLowerCase() === plain.toLowerCase());
  if (choice !== undefined) return taken(textLiteral(choice));
  if (isReference(plain, context)) return taken(plain);
  if (kind === "range") return refused("notRange");
  if (LIST.test(plain)) return taken(plain);
  const isQuoted = QUOTED.test(plain);
  if (plain.startsWith('"') && !isQuoted) return refused("quotes");
  const number = parseNumber(plain, context.marks);
  if (number.ok) return taken(numberFormula(number));
  if (kind === "text") return taken(isQuoted ? plain : textLiteral(plain));
  return refused(CALCULATION.test(plain) ? "calculation" : "unclear");
}

const taken = (formula: string | undefined): ReadArgument => ({ ok: true, formula });
const refused = (problem: ArgumentProblem): ReadArgument => ({ ok: false, problem });

function isReference(text: string, { names }: ArgumentContext): boolean {
  return REFERENCE.test(text) || TABLE_REFERENCE.test(text) || names.has(text.toLowerCase());
}

/** Formulas are given to the workbook in English notation; a share stays in per cent, as it was typed. */
function numberFormula({
  value,
  isPercent,
}: {
  readonly value: number;
  readonly isPercent: boolean;
}): string {
  return isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
