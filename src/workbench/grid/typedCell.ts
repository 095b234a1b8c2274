import { CellValueType, type ICellData } from "@univerjs/core";

/** A formula, or text that the grid reads further; an apostrophe before it keeps it text, as in Excel. */
export function typedCell(text: string): ICellData {
  const blank: ICellData = { p: null, si: null, f: null, v: null };
  if (text.startsWith("=")) return { ...blank, f: text };
  if (text.startsWith("'")) return { ...blank, v: text.slice(1), t: CellValueType.FORCE_STRING };
  return { ...blank, v: text };
}
