import { cellContent } from "../../../model/evidence/table/cellContent";
import { columnLetters } from "../../../workbook/port/cellAddress";

/** A column of a table by its place and its name. */
export interface ColumnChoice {
  readonly column: number;
  readonly name: string;
}

/** Rows in which a column shows whether it holds anything. */
const SEEN_ROWS = 200;

/** The columns of a table that hold something, by their headers where they have one, else by their letters. */
export function columnChoices(
  values: readonly (readonly unknown[])[],
  headerRow: number | undefined,
): readonly ColumnChoice[] {
  const seen = values.slice(0, SEEN_ROWS);
  const width = seen.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => seen.some((row) => cellContent(row[column]).kind !== "blank"))
    .map((column) => {
      const header = headerRow === undefined ? undefined : cellContent(values[headerRow - 1]![column]);
      const letters = columnLetters(column);
      return { column, name: header?.kind === "text" ? `${header.text} (${letters})` : letters };
    });
}
