/** A block of cells; rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const isFilled = (raw: unknown) => raw !== null && raw !== undefined && raw !== "";

/** The block of filled cells around one cell up to the first empty row and the first empty column on each side. */
export function tableAround(
  values: readonly (readonly unknown[])[],
  cell: { readonly row: number; readonly column: number },
): Block {
  let [top, bottom, left, right] = [cell.row, cell.row, cell.column, cell.column];
  const hasRow = (row: number) => (values[row] ?? []).slice(left, right + 1).some(isFilled);
  const hasColumn = (column: number) =>
    column >= 0 && values.slice(top, bottom + 1).some((row) => isFilled(row[column]));
  let size = -1;
  while (size !== bottom - top + right - left) {
    size = bottom - top + right - left;
    while (top > 0 && hasRow(top - 1)) top--;
    while (hasRow(bottom + 1)) bottom++;
    while (hasColumn(left - 1)) left--;
    while (hasColumn(right + 1)) right++;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells of a block in their places on the sheet: rows and columns before it are empty. */
export function blockCells(
  values: readonly (readonly unknown[])[],
  { row: top, column: left, rows, columns }: Block,
): readonly (readonly unknown[])[] {
  return values
    .slice(0, top + rows)
    .map((row, index) =>
      index < top ? [] : row.slice(0, left + columns).map((value, at) => (at < left ? null : value)),
    );
}
