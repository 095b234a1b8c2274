import { quotedSheet, unquotedSheet } from "./cellAddress";

/** Texts, and bracketed parts: columns of tables and other workbooks. */
const PASSED_OVER = String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]`;
/** Behind a colon it ends a row of sheets, which are left alone with their cells. */
const SHEET = String.raw`(?<!:)(?<sheet>'(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\d_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`(?<cells>${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
/** Neither part of a name nor the name of a function. */
const REFERENCE = new RegExp(
  `${PASSED_OVER}|(?<![\\p{L}\\d_.$!'\\]])(?:${SHEET})?${CELLS}(?![\\p{L}\\d_.(!])`,
  "giu",
);

/** Cells that a formula refers to, as it spells them; without sheet where they are on its own. */
interface FormulaReference {
  readonly sheet: string | undefined;
  readonly cells: string;
}

/** The cell references of a formula in order; names, tables and other workbooks do not count. */
export function referencesIn(formula: string): readonly FormulaReference[] {
  return [...formula.matchAll(REFERENCE)].flatMap(({ groups }) => {
    const { sheet, cells } = groups!;
    return cells === undefined ? [] : [{ sheet: sheet && unquotedSheet(sheet), cells }];
  });
}

/** The formula with its references replaced, for a cell of a sheet. */
export function withReferences(
  formula: string,
  references: readonly FormulaReference[],
  sheet: string,
): string {
  let place = 0;
  return formula.replace(REFERENCE, (...found: readonly unknown[]) => {
    const groups = found[found.length - 1] as Record<string, string | undefined>;
    if (groups["cells"] === undefined) return String(found[0]);
    const reference = references[place++]!;
    const isOwn = groups["sheet"] === undefined && reference.sheet?.toLowerCase() === sheet.toLowerCase();
    return isOwn ? reference.cells : spelled(reference);
  });
}

/** A reference with its sheet, as a formula spells it. */
export function spelled({ sheet, cells }: FormulaReference): string {
  return sheet === undefined ? cells : `${quotedSheet(sheet)}!${cells}`;
}
