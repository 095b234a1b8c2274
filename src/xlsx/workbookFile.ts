import writeExcelFile from "write-excel-file/node";
import {
  findElement,
  getClosingTagMarkup,
  getOpeningTagMarkup,
  sanitizeTextContent,
  setMarkupInsideElement,
} from "write-excel-file/utility";
import { absoluteAddress, quotedSheet } from "../workbook/cellAddress";
import type { SheetContent } from "../workbook/sheetContent";
import { sheetCells } from "./sheetCells";

const DEFAULT_FONT = { fontFamily: "Calibri", fontSize: 11 };

/**
 * The sheets as an Excel workbook (Office Open XML). Formulas carry no results: whoever opens the file calculates
 * them, which the workbook asks for.
 */
export async function workbookFile(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheetCells(sheet),
    columns: sheet.columnWidths.map((width) => ({ width })),
    stickyRowsCount: sheet.frozenRows,
    stickyColumnsCount: sheet.frozenColumns,
  }));
  return writeExcelFile(written, {
    ...DEFAULT_FONT,
    features: [rangeNames(sheets), CALCULATED_ON_OPENING],
  }).toBuffer();
}

/** The library knows no names of cells, but lets others write into its parts. */
function rangeNames(sheets: readonly SheetContent[]) {
  const names = sheets.flatMap((sheet) =>
    sheet.names.map(({ name, range }) => {
      const cells = `${quotedSheet(sheet.name)}!${absoluteAddress(range)}`;
      return (
        getOpeningTagMarkup("definedName", { name }) +
        sanitizeTextContent(cells) +
        getClosingTagMarkup("definedName")
      );
    }),
  );
  const withNames = (xml: string) =>
    setMarkupInsideElement(xml, findElement(xml, "definedNames")!, names.join(""));
  return { files: { transform: { "xl/workbook.xml": { transform: withNames } } } };
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
