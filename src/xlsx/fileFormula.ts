import { isOurFormula } from "../workbook/port/ourFormula";

const TEXTS = /("(?:[^"]|"")*")/;

/** What files put before functions that are newer than the format, before names of LET and LAMBDA, and before functions of add-ins. */
const FILE_PREFIXES = /(?<![\p{L}\d_.])(?:_xlfn\.|_xlws\.|_xlpm\.|_xldudf_|_xludf\.)+/giu;

/** Functions that came after the format, with the prefix that Excel writes before them (MS-XLSX 2.2.2.1). */
const NEWER =
  "ACOT|ACOTH|AGGREGATE|ARABIC|ARRAYTOTEXT|BASE|BETA\\.DIST|BETA\\.INV|BINOM\\.DIST|BINOM\\.DIST\\.RANGE|BINOM\\.INV|BITAND|BITLSHIFT|BITOR|BITRSHIFT|BITXOR|BYCOL|BYROW|CEILING\\.MATH|CHISQ\\.DIST|CHISQ\\.DIST\\.RT|CHISQ\\.INV|CHISQ\\.INV\\.RT|CHISQ\\.TEST|CHOOSECOLS|CHOOSEROWS|COMBINA|CONCAT|CONFIDENCE\\.NORM|CONFIDENCE\\.T|COT|COTH|COVARIANCE\\.P|COVARIANCE\\.S|CSC|CSCH|DAYS|DECIMAL|DROP|ERF\\.PRECISE|ERFC\\.PRECISE|EXPAND|EXPON\\.DIST|F\\.DIST|F\\.DIST\\.RT|F\\.INV|F\\.INV\\.RT|F\\.TEST|FLOOR\\.MATH|FORECAST\\.LINEAR|FORMULATEXT|GAMMA|GAMMA\\.DIST|GAMMA\\.INV|GAMMALN\\.PRECISE|GAUSS|HSTACK|HYPGEOM\\.DIST|IFNA|IFS|IMCOSH|ISFORMULA|ISOMITTED|ISOWEEKNUM|LAMBDA|LET|LOGNORM\\.DIST|LOGNORM\\.INV|MAKEARRAY|MAP|MAXIFS|MINIFS|MODE\\.MULT|MODE\\.SNGL|MUNIT|NEGBINOM\\.DIST|NETWORKDAYS\\.INTL|NORM\\.DIST|NORM\\.INV|NORM\\.S\\.DIST|NORM\\.S\\.INV|NUMBERVALUE|PDURATION|PERCENTILE\\.EXC|PERCENTILE\\.INC|PERCENTRANK\\.EXC|PERCENTRANK\\.INC|PERMUTATIONA|PHI|POISSON\\.DIST|QUARTILE\\.EXC|QUARTILE\\.INC|RANDARRAY|RANK\\.AVG|RANK\\.EQ|REDUCE|RRI|SCAN|SEC|SECH|SEQUENCE|SHEET|SHEETS|SKEW\\.P|SORTBY|STDEV\\.P|STDEV\\.S|SWITCH|T\\.DIST|T\\.DIST\\.2T|T\\.DIST\\.RT|T\\.INV|T\\.INV\\.2T|T\\.TEST|TAKE|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNICHAR|UNICODE|UNIQUE|VALUETOTEXT|VAR\\.P|VAR\\.S|VSTACK|WEIBULL\\.DIST|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH|XOR|Z\\.TEST";
/** They have a second prefix, for no reason that is known. */
const OF_WORKSHEETS = "FILTER|SORT";
const NEWER_CALL = new RegExp(`(?<![\\p{L}\\d_.!])(?:(${OF_WORKSHEETS})|${NEWER})(?=\\s*\\()`, "giu");
const OUR_CALL =
  /(?<![\p{L}\d_.])(?=(?:BREAKFIX|MSP|SUPPORT|DOWNTIME|BLOCK_HOURS|INCIDENTS)_[A-Z0-9_]*\s*\()/giu;

/** A formula as users type it, out of the spelling of a file. */
export function formulaFromFile(spelled: string): string {
  return `=${outsideTexts(spelled, (part) => part.replace(FILE_PREFIXES, ""))}`;
}

/**
 * A formula in the spelling of files. Our functions get the prefix that Excel itself writes before functions of add-ins,
 * so that it finds them again when the add-in is there.
 */
export function formulaForFile(formula: string): string {
  const names = parameterNames(formula);
  return outsideTexts(formula.replace(/^=/, ""), (part) =>
    withParameterPrefix(part, names)
      .replace(NEWER_CALL, (call, sheetOnly) => `_xlfn.${sheetOnly ? "_xlws." : ""}${call}`)
      .replace(OUR_CALL, "_xldudf_"),
  );
}

const RANGE = String.raw`(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)`;
const CALCULATES_RANGE = new RegExp(
  String.raw`${RANGE}\s*[-+*/^&=<>]|[-+*/^&=<>]\s*(?:[^\s,()!]+!)?${RANGE}`,
  "i",
);
const GIVES_RANGE = new RegExp(NEWER_CALL.source, "iu");

/**
 * Whether a file must mark a formula as one of arrays. Without the mark Excel reads it as older versions did, and takes one
 * cell out of each range that is calculated with.
 */
export function isArrayFormula(formula: string): boolean {
  const plain = formula
    .split(TEXTS)
    .filter((_, index) => index % 2 === 0)
    .join('""');
  return isOurFormula(formula) || CALCULATES_RANGE.test(plain) || GIVES_RANGE.test(plain);
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

const IDENTIFIER = /^\s*([\p{L}_][\p{L}\d_.]*)\s*$/u;

/** The names that LET and LAMBDA give inside a formula: every argument of theirs that is nothing but a name. */
function parameterNames(formula: string): readonly string[] {
  const calls = [...formula.matchAll(/(?<![\p{L}\d_.])(LET|LAMBDA)\s*\(/giu)];
  const names = calls.flatMap((call) => {
    const given = argumentsFrom(formula, call.index + call[0].length);
    const isLet = call[1]!.toUpperCase() === "LET";
    const declared = given.slice(0, -1).filter((_, index) => !isLet || index % 2 === 0);
    return declared.flatMap((text) => IDENTIFIER.exec(text)?.[1]?.toLowerCase() ?? []);
  });
  return [...new Set(names)];
}

/** The arguments of a call that opens before `start`. */
function argumentsFrom(formula: string, start: number): readonly string[] {
  const found: string[] = [];
  let [depth, from, isText] = [0, start, false];
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at]!;
    if (letter === '"') isText = !isText;
    if (isText) continue;
    if (letter === "(" || letter === "{") depth++;
    const closes = letter === ")" || letter === "}";
    if (depth === 0 && (letter === "," || closes)) {
      found.push(formula.slice(from, at));
      from = at + 1;
    }
    if (closes && depth-- === 0) break;
  }
  return found;
}

function withParameterPrefix(part: string, names: readonly string[]): string {
  if (names.length === 0) return part;
  return part.replace(/(?<![\p{L}\d_.!])[\p{L}_][\p{L}\d_.]*/gu, (word) =>
    names.includes(word.toLowerCase()) ? `_xlpm.${word}` : word,
  );
}
