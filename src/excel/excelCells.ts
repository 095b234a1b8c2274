import type { ProblemStatement } from "../workbook/port/problemSentences";
import { inNamespace, withoutNamespace } from "../workbook/port/ourFormula";
import type { CellContent } from "../workbook/port/sheetContent";

declare global {
  /** The namespace of the functions in Excel, inserted by the build; empty without one. */
  var FUNCTION_NAMESPACE: string | undefined;
}

/** Without a build there is none. */
const namespace = () => (typeof FUNCTION_NAMESPACE === "undefined" ? "" : FUNCTION_NAMESPACE);

/** More cells than any table of assumptions has: checked before reading, because a name can mean whole columns. */
const MAX_CELLS = 5_000;

/** A statement when a range is too large to be read, else undefined. */
export function sizeProblem(address: string, rows: number, columns: number): ProblemStatement | undefined {
  return rows * columns > MAX_CELLS ? ["rangeTooLarge", address, rows, columns, MAX_CELLS] : undefined;
}

/**
 * Cells as the functions get them: an empty cell is null. Office.js reports "" for it, as for a formula that
 * answers empty text, and only the types distinguish the two.
 */
export function cellsFromExcel(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): readonly (readonly unknown[])[] {
  return values.map((row, rowIndex) =>
    row.map((value, column) => (types[rowIndex]?.[column] === "Empty" ? null : value)),
  );
}

/**
 * What is written for a cell. Text is marked with an apostrophe, because Excel reads "=1+1", "12", "1/2" and
 * the names of months in the user's language in whatever text it is given.
 */
export function excelEntry(content: CellContent): string | number | boolean {
  if (content === null || content === "") return "";
  if (typeof content === "object") return inNamespace(content.formula, namespace());
  return typeof content === "string" ? `'${content}` : content;
}

/** The content of a cell as it was read; an error is entered as a formula is. */
export function contentOf(read: unknown, value: unknown): CellContent {
  const isCode = typeof value === "string" && value.startsWith("#");
  const formula = formulaIn(read, value) ?? (isCode ? value : undefined);
  return formula === undefined ? (value as CellContent) : { formula };
}

/** Rows of one length for Excel, which takes nothing but rectangles; what is missing is left alone. */
export function excelEntries(
  cells: readonly (readonly CellContent[])[],
  missing: null | "",
): (string | number | boolean | null)[][] {
  const width = Math.max(1, ...cells.map((row) => row.length));
  return cells.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const content = row[column] ?? null;
      return content === null ? missing : excelEntry(content);
    }),
  );
}

/** The formula of a cell, with bare names of our functions; Office.js reports the text of a cell without formula in the same place. */
export function formulaIn(formula: unknown, value: unknown): string | undefined {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? withoutNamespace(formula, namespace()) : undefined;
}
