import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  WrapStrategy,
} from "@univerjs/core";
import type { FileCell, FileLook, FileName, FileSheet, FileWorkbook } from "../../xlsx/fileWorkbook";
import { DEFAULT_STYLE, INDENT } from "../grid/cellStyles";
import { cellData, columnCount, pixels, SHEET_SIZE, WHOLE_WORKBOOK } from "../grid/workbookSnapshot";

/** A workbook of a file in the form in which the grid opens it. */
export function fileSnapshot(name: string, { sheets, names }: FileWorkbook): Partial<IWorkbookData> {
  const ids = new Map(sheets.map((sheet, index) => [sheet.name, `sheet${index + 1}`]));
  const written = sheets.map((sheet) => ({ id: ids.get(sheet.name)!, ...sheetData(sheet) }));
  return {
    name,
    locale: LocaleType.EN_US,
    sheetOrder: written.map(({ id }) => id),
    sheets: Object.fromEntries(written.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(nameTable(names, ids)) }],
  };
}

function sheetData({
  name,
  rows,
  columnWidths,
  frozen,
  merged,
  isHidden,
}: FileSheet): Partial<IWorksheetData> {
  const width = Math.max(columnWidths.length, ...rows.map((row) => row.length));
  return {
    name,
    rowCount: SHEET_SIZE.rowCount,
    columnCount: columnCount(width),
    defaultStyle: DEFAULT_STYLE,
    hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: BooleanNumber.TRUE,
    freeze: {
      startRow: frozen.rows,
      startColumn: frozen.columns,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    },
    columnData: Object.fromEntries(
      columnWidths.flatMap((each, column) => (each === undefined ? [] : [[column, { w: pixels(each) }]])),
    ),
    mergeData: merged.map(({ row, column, rows: high, columns: wide }) => ({
      startRow: row,
      endRow: row + high - 1,
      startColumn: column,
      endColumn: column + wide - 1,
    })),
    cellData: Object.fromEntries(
      rows.map((cells, row) => [
        row,
        Object.fromEntries(cells.flatMap((cell, column) => (cell ? [[column, gridCell(cell)]] : []))),
      ]),
    ),
  };
}

/** A formula keeps the value of the file until it is calculated. */
function gridCell({ value, formula, look }: FileCell): ICellData {
  const content = formula === undefined ? cellData(value) : { ...cellData(value), f: formula };
  return look ? { ...content, s: gridStyle(look) } : content;
}

const ALIGNED = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const rule = (colour: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: colour } });

function gridStyle(look: FileLook): IStyleData {
  const { numberFormat, isBold, isItalic, size, ink, fill, align, indent, isWrapped, ruleAbove, ruleBelow } =
    look;
  return {
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    ...(isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(isItalic ? { it: BooleanNumber.TRUE } : {}),
    ...(size ? { fs: size } : {}),
    ...(ink ? { cl: { rgb: ink } } : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(align ? { ht: ALIGNED[align] } : {}),
    ...(indent ? { pd: { l: indent * INDENT } } : {}),
    ...(isWrapped ? { tb: WrapStrategy.WRAP } : {}),
    ...(ruleAbove || ruleBelow
      ? { bd: { ...(ruleAbove ? { t: rule(ruleAbove) } : {}), ...(ruleBelow ? { b: rule(ruleBelow) } : {}) } }
      : {}),
  };
}

/** The grid spells a name of cells without an equals sign, and any other formula with it. */
function nameTable(names: readonly FileName[], ids: ReadonlyMap<string, string>): Record<string, unknown> {
  const isReference = (formula: string) => /^=[^(+*"&]*!\$?[A-Z]+/i.test(formula);
  return Object.fromEntries(
    names.map(({ name, formula, sheet }, index) => [
      `name${index + 1}`,
      {
        id: `name${index + 1}`,
        name,
        formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
        localSheetId: (sheet === undefined ? undefined : ids.get(sheet)) ?? WHOLE_WORKBOOK,
      },
    ]),
  );
}
