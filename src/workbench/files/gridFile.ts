import { BooleanNumber, HorizontalAlign, type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { FileCell, FileLook, FileName, FileSheet, FileWorkbook } from "../../xlsx/fileWorkbook";
import { INDENT } from "../grid/cellStyles";
import type { Grid } from "../grid/grid";
import { characters } from "../grid/workbookSnapshot";

/** The open workbook as a file holds it: values, formulas, looks, widths and names. */
export function gridFile(grid: Grid): FileWorkbook {
  const { workbook } = grid;
  const sheets = workbook.getSheets();
  const names = workbook.getDefinedNames().map((each): FileName => {
    const owner = sheets.find((sheet) => sheet.getSheetId() === each.getLocalSheetId());
    const formula = each.getFormulaOrRefString().replace(/^=?/, "=");
    return { name: each.getName(), formula, ...(owner ? { sheet: owner.getSheetName() } : {}) };
  });
  return { sheets: sheets.map((sheet) => fileSheet(grid, sheet)), names };
}

/** One sheet of it. */
export function fileSheet(grid: Grid, sheet: FWorksheet): FileSheet {
  const rows: (FileCell | undefined)[][] = [];
  const put = (row: number, column: number, cell: FileCell) => {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = { ...rows[row]![column], ...cell };
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const look = cell?.s ? lookOf(grid.styleOf(cell.s)) : undefined;
      if (look) put(row, column, { value: null, look });
    });
  grid.forEachValue(sheet, (row, column, value) => {
    if (value !== null) put(row, column, { value });
  });
  grid.forEachFormula(sheet, (row, column, formula) => {
    const spill = grid.spillSize(sheet, row, column);
    const value = grid.value(sheet, row, column);
    put(row, column, { value, formula, ...(spill.rows * spill.columns > 1 ? { spill } : {}) });
  });
  const { columnData } = sheet.getSheet().getConfig();
  const widths = Object.entries(columnData).map(([column, data]) => [Number(column), data?.w] as const);
  const columnWidths: (number | undefined)[] = [];
  for (const [column, width] of widths) if (width) columnWidths[column] = characters(width);
  const { startRow, startColumn } = sheet.getFreeze();
  return {
    name: sheet.getSheetName(),
    rows,
    columnWidths: Array.from(columnWidths),
    frozen: { rows: Math.max(0, startRow), columns: Math.max(0, startColumn) },
    merged: sheet.getMergeData().map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    })),
    isHidden: sheet.isSheetHidden(),
  };
}

const ALIGNED = new Map([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
] as const);

const HEX = /^#[0-9a-f]{6}$/i;
const hex = (colour: Nullable<string>) => (colour && HEX.test(colour) ? colour.toLowerCase() : undefined);

function lookOf(style: Nullable<IStyleData>): FileLook | undefined {
  if (!style) return undefined;
  const { n, bl, it, fs, cl, bg, ht, pd, tb, bd } = style;
  const [ink, fill, above, below] = [cl?.rgb, bg?.rgb, bd?.t?.cl.rgb, bd?.b?.cl.rgb].map(hex);
  const align = ht === undefined || ht === null ? undefined : ALIGNED.get(ht as HorizontalAlign.LEFT);
  const look: FileLook = {
    ...(n?.pattern ? { numberFormat: n.pattern } : {}),
    ...(bl === BooleanNumber.TRUE ? { isBold: true } : {}),
    ...(it === BooleanNumber.TRUE ? { isItalic: true } : {}),
    ...(fs ? { size: fs } : {}),
    ...(ink ? { ink } : {}),
    ...(fill ? { fill } : {}),
    ...(align ? { align } : {}),
    ...(pd?.l ? { indent: Math.round(pd.l / INDENT) } : {}),
    ...(tb === WrapStrategy.WRAP ? { isWrapped: true } : {}),
    ...(above ? { ruleAbove: above } : {}),
    ...(below ? { ruleBelow: below } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}
