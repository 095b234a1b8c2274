/** The prefixes of our function names, and what some hosts put before the name of a lost function. */
const PREFIXES = "BREAKFIX|MSP|SUPPORT|DOWNTIME|BLOCK_HOURS|INCIDENTS";
const OUR_NAME = `(?:${PREFIXES})_[A-Z0-9_]*\\s*\\(`;
const HOST_PREFIXES = "(?:_xldudf_|_xlfn\\.|_xll\\.)";
const OUR_CALL = new RegExp(`(?<![A-Z0-9_.])${HOST_PREFIXES}*${OUR_NAME}`, "i");
const LOST_PREFIX = new RegExp(`(?<![A-Z0-9_.])${HOST_PREFIXES}+(?=${OUR_NAME})`, "gi");
const OWN_NAME = new RegExp(`(?<![A-Z0-9_.])(?=${OUR_NAME})`, "gi");
const TEXTS = /("(?:[^"]|"")*")/;

/** True when a formula calls one of our functions; their names inside texts do not count. */
export function isOurFormula(formula: string): boolean {
  return OUR_CALL.test(
    formula
      .split(TEXTS)
      .filter((_, index) => index % 2 === 0)
      .join('""'),
  );
}

/** The formula with our functions in a namespace, as Excel wants it; names that are in one already stay. */
export function inNamespace(formula: string, namespace: string): string {
  return namespace === "" ? formula : outsideTexts(formula, OWN_NAME, `${namespace}.`);
}

/** The formula with bare names: without a namespace, however Excel spells it for a function that is lost. */
export function withoutNamespace(formula: string, namespace: string): string {
  if (namespace === "") return formula;
  const spelled = `${namespace.replaceAll(".", "[._]")}[._]`;
  const named = new RegExp(`(?<![A-Z0-9_.])(${HOST_PREFIXES}*)${spelled}(?=${OUR_NAME})`, "gi");
  return outsideTexts(formula, named, "$1");
}

function outsideTexts(formula: string, pattern: RegExp, replacement: string): string {
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 0 ? part.replace(pattern, replacement) : part))
    .join("");
}

/** The intended formula, without the prefixes a host adds to unknown names. */
export function repairedFormula(formula: string): string {
  return outsideTexts(formula, LOST_PREFIX, "");
}
