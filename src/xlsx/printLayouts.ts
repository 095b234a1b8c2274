import {
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { columnLetters, quotedSheet } from "../workbook/port/cellAddress";
import type { PrintLayout } from "../workbook/port/printLayout";
import type { SheetContent } from "../workbook/port/sheetContent";
import { definedName } from "./definedName";

const SHEET_PART = "xl/worksheets/sheet{id}.xml";

/** Print settings the library lacks: pages across, and the footer. */
export function printLayouts(sheets: readonly SheetContent[]) {
  const order = getOrderOfSiblings(SHEET_PART, "worksheet")!;
  const withScaling = (xml: string, _: unknown, { sheetIndex }: Part) =>
    sheets[sheetIndex]!.print
      ? insertElementMarkupAccordingToOrderOfSiblings(xml, SCALED, order, "worksheet")
      : xml;
  const pages = (_: unknown, { sheetIndex }: Part) => pagesMarkup(sheets[sheetIndex]!.print);
  return { files: { transform: { [SHEET_PART]: { transform: withScaling, insert: pages } } } };
}

interface Part {
  readonly sheetIndex: number;
}

const inside = (tag: string, markup: string) => getOpeningTagMarkup(tag) + markup + getClosingTagMarkup(tag);

const SCALED = inside("sheetPr", getSelfClosingTagMarkup("pageSetUpPr", { fitToPage: 1 }));
/** File, sheet and page, by codes of Excel's own. */
const FOOTER = inside("headerFooter", inside("oddFooter", sanitizeTextContent("&L&F&C&A&R&P / &N")));

/** These elements come after all others that a sheet has here. */
function pagesMarkup(print: PrintLayout | undefined): string | undefined {
  if (!print) return undefined;
  const { orientation, pagesWide } = print;
  return (
    getSelfClosingTagMarkup("pageSetup", { orientation, fitToWidth: pagesWide, fitToHeight: 0 }) + FOOTER
  );
}

const printArea = ({ name, columnWidths }: SheetContent, lastRow: number) =>
  `${quotedSheet(name)}!$A$1:$${columnLetters(columnWidths.length - 1)}$${lastRow}`;

/** The names by which Excel finds the rows that are printed, and the rows and columns that every page repeats. */
export function printTitles(sheet: SheetContent, index: number): readonly string[] {
  const { name, print, frozenRows, frozenColumns } = sheet;
  const titles = [
    ...(frozenColumns > 0 ? [`$A:$${columnLetters(frozenColumns - 1)}`] : []),
    ...(frozenRows > 0 ? [`$1:$${frozenRows}`] : []),
  ];
  if (!print) return [];
  const reserved = (own: string, formula: string) =>
    definedName({ name: `_xlnm.${own}`, localSheetId: index }, formula);
  const area = print.lastRow === undefined ? [] : [reserved("Print_Area", printArea(sheet, print.lastRow))];
  if (titles.length === 0) return area;
  const formula = titles.map((each) => `${quotedSheet(name)}!${each}`).join(",");
  return [...area, reserved("Print_Titles", formula)];
}
