import type { CellObject, SheetData } from "write-excel-file/node";
import { parseBlockAddress } from "../workbook/port/cellAddress";
import type { CellContent, CellFormat, SheetContent } from "../workbook/port/sheetContent";
import { listedText } from "./fileText";
import { roleStyle } from "./roleStyle";

type Look = Omit<CellFormat, "range">;

/** The cells of a sheet with their styles. Only formulas are ever calculated; text stays text. */
export function sheetCells({ rows, formats }: SheetContent): SheetData {
  const looks = looksByCell(rows, formats);
  return rows.map((cells, row) =>
    cells.map((content, column) => {
      const look = looks[row]![column];
      return content === null && !look ? null : { ...cellStyle(content, look), ...cellValue(content) };
    }),
  );
}

function cellValue(content: CellContent): CellObject {
  if (content === null) return {};
  if (typeof content === "string") return { type: String, value: listedText(content) };
  if (typeof content === "object") return { type: "Formula", value: content.formula.slice(1) };
  return { value: content };
}

function cellStyle(content: CellContent, look: Look = {}): CellObject {
  const { role, numberFormat, align, indent } = look;
  const isNumber = typeof content !== "string" && typeof content !== "boolean";
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  return {
    ...(role ? roleStyle(role) : {}),
    // The library refuses a number format on anything else, and on an empty cell that does not say it is for numbers.
    ...(isNumber && numberFormat && numberFormat !== "General" ? { type: Number, format: numberFormat } : {}),
    ...(horizontal ? { align: horizontal } : {}),
    ...(indent ? { indent } : {}),
  };
}

/** Formats by row and column; where several cover a cell, the later ones add to the earlier. */
function looksByCell(rows: SheetContent["rows"], formats: readonly CellFormat[]): readonly Look[][] {
  const looks: Look[][] = rows.map(() => []);
  for (const { range, ...look } of formats) {
    const block = parseBlockAddress(`Sheet!${range}`);
    for (const own of looks.slice(block.row, block.row + block.rows))
      for (let column = block.column; column < block.column + block.columns; column++)
        own[column] = { ...own[column], ...look };
  }
  return looks;
}
