/** The prefixes of our function names, and what some hosts put before the name of a lost function. */
const PREFIXES = "BREAKFIX|MSP|SUPPORT|DOWNTIME|BLOCK_HOURS|INCIDENTS";
const OUR_CALL = new RegExp(
  `(?<![A-Z0-9_.])(?:_xldudf_|_xlfn\\.|_xll\\.)*(?:${PREFIXES})_[A-Z0-9_]*\\s*\\(`,
  "i",
);
const LOST_PREFIX = new RegExp(
  `(?<![A-Z0-9_.])(?:_xldudf_|_xlfn\\.|_xll\\.)+(?=(?:${PREFIXES})_[A-Z0-9_]*\\s*\\()`,
  "gi",
);
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

/** The intended formula, without the prefixes a host adds to unknown names. */
export function repairedFormula(formula: string): string {
  return formula
    .split(TEXTS)
    .map((part, index) => (index % 2 === 0 ? part.replace(LOST_PREFIX, "") : part))
    .join("");
}
