/** More cells than any table of assumptions has: checked before reading, because a name can mean whole columns. */
export const MAX_CELLS = 5_000;

/** A sentence when a range is too large to be read, else undefined. */
export function sizeProblem(address: string, rows: number, columns: number): string | undefined {
  if (rows * columns <= MAX_CELLS) return undefined;
  const size = `${rows} rows and ${columns} columns`;
  return `The assumptions (${address}) have ${size}. Name only the table, at most ${MAX_CELLS} cells.`;
}

/**
 * Cells as the functions get them: an empty cell is null. Office.js reports "" for it, as for a formula that
 * answers empty text, and only the types tell the two apart.
 */
export function cellsFromExcel(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): readonly (readonly unknown[])[] {
  return values.map((row, rowIndex) =>
    row.map((value, column) => (types[rowIndex]?.[column] === "Empty" ? null : value)),
  );
}
