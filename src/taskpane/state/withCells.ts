import type { AssumptionsRange, CellEdit } from "../../workbook/port/workbook";

/** The cells as they will be after these values are written. */
export function withCells(
  cells: AssumptionsRange["cells"],
  edits: readonly CellEdit[],
): AssumptionsRange["cells"] {
  return cells.map((row, index) => {
    const own = edits.filter((edit) => edit.row === index);
    if (own.length === 0) return row;
    const changed = [...row];
    for (const { column, value } of own) changed[column] = value;
    return changed;
  });
}
