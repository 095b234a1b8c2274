/** The mark before the decimals of a number. */
export type DecimalMark = "." | ",";

/** Currency signs and codes, spaces of all kinds and apostrophes say nothing about the size. */
const ORNAMENTS = /^(?:[$€£¥]|[A-Z]{3}\b)|(?:[$€£¥]|\b[A-Z]{3})$|[\s\u00a0\u202f'’]/g;
const DIGITS = /^[+-]?(?:\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*)?(?:[.,]\d+)?$/;

const PLAIN: Readonly<Record<DecimalMark, RegExp>> = { ".": /^\d+(?:\.\d+)?$/, ",": /^\d+(?:,\d+)?$/ };

/**
 * A number as people and exports write it: 1,250.50, 1.250,50, $135, (200) for -200, 35%. Undefined where the text is not
 * a number in this notation.
 */
export function readFigure(text: string, mark: DecimalMark): number | undefined {
  // Nearly all figures of an export are as plain as this.
  if (PLAIN[mark].test(text)) return Number(text.replace(",", "."));
  const isNegative = /^\(.*\)$/.test(text.trim());
  const isPercent = /%\s*$/.test(text);
  const bare = text.trim().replace(/^\(|\)$|%\s*$/g, "").trim().replace(ORNAMENTS, "").replace(/^-?[$€£¥]/, (sign) => sign.replace(/[$€£¥]/, "")); // prettier-ignore
  if (!/\d/.test(bare) || !DIGITS.test(bare)) return undefined;
  const thousands = mark === "." ? "," : ".";
  const [whole = "", decimals, ...rest] = bare.split(mark);
  if (rest.length > 0 || decimals?.includes(thousands)) return undefined;
  if (whole.includes(thousands) && !/^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return undefined;
  const value = Number(`${whole.replaceAll(thousands, "")}.${decimals ?? "0"}`);
  return (isNegative ? -value : value) / (isPercent ? 100 : 1);
}

/** The decimal mark that texts show; undefined if any of them can be read both ways and none decides it. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | "either" | undefined {
  let isDoubtful = false;
  for (const text of texts) {
    const found = markOf(text.replace(/[^\d.,]/g, ""));
    if (found === "." || found === ",") return found;
    isDoubtful ||= found === "doubtful";
  }
  return isDoubtful ? undefined : "either";
}

function markOf(figure: string): DecimalMark | "none" | "doubtful" {
  const [point, comma] = [figure.lastIndexOf("."), figure.lastIndexOf(",")];
  if (point < 0 && comma < 0) return "none";
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  const mark = point >= 0 ? "." : ",";
  const other = mark === "." ? "," : ".";
  const groups = figure.split(mark);
  if (groups.length > 2) return other;
  // One mark with three digits behind it may part the thousands; behind a 0 it cannot.
  return groups[1]!.length === 3 && /^[1-9]\d{0,2}$/.test(groups[0]!) ? "doubtful" : mark;
}
