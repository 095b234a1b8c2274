import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { blockName } from "../workbook/port/cellAddress";
import { formulaForFile, isArrayFormula } from "./fileFormula";
import { styleOfLook } from "./fileLook";
import { fileText } from "./fileText";
import type { FileCell, FileSheet, FileWorkbook } from "./fileWorkbook";

/**
 * The workbook as an .xlsx file. Formulas carry the values that they have now, for programs that do not calculate, and the
 * file asks to be calculated when it is opened.
 */
export function writeWorkbookFile({ sheets, names }: FileWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(writtenSheet),
    namedRanges: names.map(({ name, formula, sheet }) => ({
      name,
      range: formulaForFile(formula),
      ...(sheet === undefined ? {} : { scope: sheet }),
    })),
  });
}

function writtenSheet({ name, rows, columnWidths, frozen, merged, isHidden }: FileSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((own, row) =>
    own.forEach((cell, column) => {
      if (cell) cells.set(`${row},${column}`, writtenCell(cell, row, column));
    }),
  );
  return {
    name,
    rows: [],
    cells,
    columns: columnWidths.map((width) => (width === undefined ? {} : { width })),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    merges: merged.map(({ row, column, rows: high, columns: wide }) => ({
      startRow: row,
      startCol: column,
      endRow: row + high - 1,
      endCol: column + wide - 1,
    })),
    ...(isHidden ? { hidden: true } : {}),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: FOOTER },
  };
}

/** File, sheet and page, by codes of Excel's own. */
const FOOTER = "&L&F&C&A&R&P / &N";

function writtenCell({ value, formula, spill, look }: FileCell, row: number, column: number): Partial<Cell> {
  const style = look ? { style: styleOfLook(look) } : {};
  if (formula === undefined) return { ...plainCell(value), ...style };
  const size = spill ?? { rows: 1, columns: 1 };
  const isArray = spill !== undefined || isArrayFormula(formula);
  return {
    type: "formula",
    formula: formulaForFile(formula),
    formulaResult: value,
    ...(isArray
      ? { formulaType: "array", formulaRef: blockName({ row, column, ...size }), formulaDynamic: true }
      : {}),
    ...style,
  };
}

function plainCell(value: FileCell["value"]): Partial<Cell> {
  if (typeof value === "string") return { type: "string", value: fileText(value) };
  if (value === null) return { type: "empty", value };
  return { type: typeof value === "number" ? "number" : "boolean", value };
}
