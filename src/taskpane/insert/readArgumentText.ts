import { textLiteral } from "../../workbook/port/formulaText";
import type { NumberMarks } from "../language/numberMarks";
import { parseNumber } from "../language/parseNumber";

/** What the field of an argument takes besides a cell or a range. */
export interface ArgumentInput {
  readonly takes: "number" | "text" | "range";
  /** Read as text even if they look like something else: the measure p50 looks like a cell. */
  readonly choices: readonly string[];
}

/** Why a text cannot be used as an argument. */
export type ArgumentProblem = "quotes" | "calculation" | "unclear" | "notRange" | "missing";

/** An argument as it appears in a formula; undefined for an empty text. */
export type ReadArgument =
  | { readonly ok: true; readonly formula: string | undefined }
  | { readonly ok: false; readonly problem: ArgumentProblem };

/** What reading a text depends on: the user's notation and the workbook. */
export interface ArgumentContext {
  readonly marks: NumberMarks;
  /** Names of the workbook in lower case; any other bare word is not a reference. */
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

/** Reads the text in the field of an argument: numbers as the user writes them, references as Excel does. */
export function readArgumentText(
  text: string,
  { takes, choices }: ArgumentInput,
  context: ArgumentContext,
): ReadArgument {
  const plain = text.trim().replace(/^=\s*/, "");
  if (plain === "") return taken(undefined);
  const choice = choices.find((each) => each.toLowerCase() === plain.toLowerCase());
  if (choice !== undefined) return taken(textLiteral(choice));
  if (isReference(plain, context)) return taken(plain);
  if (takes === "range") return refused("notRange");
  if (LIST.test(plain)) return taken(plain);
  const isQuoted = QUOTED.test(plain);
  if (plain.startsWith('"') && !isQuoted) return refused("quotes");
  const number = parseNumber(plain, context.marks);
  if (number.ok) return taken(numberFormula(number));
  if (takes === "text") return taken(isQuoted ? plain : textLiteral(plain));
  return refused(CALCULATION.test(plain) ? "calculation" : "unclear");
}

const taken = (formula: string | undefined): ReadArgument => ({ ok: true, formula });
const refused = (problem: ArgumentProblem): ReadArgument => ({ ok: false, problem });

function isReference(text: string, { names }: ArgumentContext): boolean {
  return REFERENCE.test(text) || TABLE_REFERENCE.test(text) || names.has(text.toLowerCase());
}

/** Formulas are in English notation; a percentage stays one, as it was typed. */
function numberFormula({
  value,
  isPercent,
}: {
  readonly value: number;
  readonly isPercent: boolean;
}): string {
  return isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}
