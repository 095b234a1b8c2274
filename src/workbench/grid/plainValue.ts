import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/** A cell's content: never the displayed text of a number. */
export type CellValue = number | string | boolean | null;

/** The value of a cell out of what the grid keeps of it. */
export function plainValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? null;
  const { v: value, t: type } = cell;
  if (value == null || value === "") return null;
  // The grid stores TRUE as 1 and may keep a typed number as text beside its type.
  if (type === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === "1" || value === "TRUE";
  return type === CellValueType.NUMBER ? Number(value) : value;
}
