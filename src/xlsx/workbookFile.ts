import writeExcelFile from "write-excel-file/node";
import { findElement, setMarkupInsideElement } from "write-excel-file/utility";
import { absoluteAddress, parseBlockAddress, quotedSheet } from "../workbook/port/cellAddress";
import { failedCheck } from "../workbook/port/failedCheck";
import { FAILED_CHECK } from "../workbook/sheets/roleStyles";
import type { SheetContent } from "../workbook/port/sheetContent";
import { definedName } from "./definedName";
import { printLayouts, printTitles } from "./printLayouts";
import { sheetCells } from "./sheetCells";

const DEFAULT_FONT = { fontFamily: "Calibri", fontSize: 11 };

/**
 * The sheets as an Excel workbook (Office Open XML). Formulas carry no results: the program that opens the file calculates
 * them, which the workbook asks for.
 */
export async function workbookFile(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheetCells(sheet),
    columns: sheet.columnWidths.map((width) => ({ width })),
    stickyRowsCount: sheet.frozenRows,
    stickyColumnsCount: sheet.frozenColumns,
    ...(sheet.checks && { conditionalFormatting: failedChecks(sheet.checks) }),
  }));
  return writeExcelFile(written, {
    ...DEFAULT_FONT,
    features: [definedNames(sheets), printLayouts(sheets), CALCULATED_ON_OPENING],
  }).toBuffer();
}

/** A failed check must not look like a passed one. */
function failedChecks(checks: readonly string[]) {
  return checks.map((range) => {
    const { row, column, rows, columns } = parseBlockAddress(`Sheet!${range}`);
    return {
      cellRange: {
        from: { row: row + 1, column: column + 1 },
        to: { row: row + rows, column: column + columns },
      },
      condition: { formula: failedCheck(range) },
      // The fill alone: the library writes the parts of a font in an order that the file's schema does not know.
      style: { backgroundColor: FAILED_CHECK.fill },
    };
  });
}

/** The library does not support defined names, but lets plugins write into its parts. */
function definedNames(sheets: readonly SheetContent[]) {
  const names = sheets.flatMap((sheet, index) => [...printTitles(sheet, index), ...rangeNames(sheet)]);
  const withNames = (xml: string) =>
    setMarkupInsideElement(xml, findElement(xml, "definedNames")!, names.join(""));
  return { files: { transform: { "xl/workbook.xml": { transform: withNames } } } };
}

function rangeNames({ name: sheet, names }: SheetContent): readonly string[] {
  return names.map(({ name, range }) =>
    definedName({ name }, `${quotedSheet(sheet)}!${absoluteAddress(range)}`),
  );
}

const CALCULATED_ON_OPENING = {
  files: {
    transform: {
      "xl/workbook.xml": {
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === "calcPr" ? { ...attributes, calcId: 0, fullCalcOnLoad: 1 } : attributes,
      },
    },
  },
};
