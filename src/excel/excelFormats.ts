import { failedCheck } from "../workbook/port/failedCheck";
import { FAILED_CHECK, ROLE_STYLES, type RoleStyle, RULE_COLOUR } from "../workbook/sheets/roleStyles";
import type { CellFormat } from "../workbook/port/sheetContent";
import { supportsExcelApi } from "./excelSession";

/** Queues the styles of a sheet's ranges; reads nothing and sends nothing. */
export function applyFormats(sheet: Excel.Worksheet, formats: readonly CellFormat[]): void {
  for (const { range, role, numberFormat, align, indent } of formats) {
    const cells = sheet.getRange(range);
    const { format } = cells;
    if (role) applyLook(format, ROLE_STYLES[role]);
    // One format for all cells of the range; the type knows only whole arrays.
    if (numberFormat !== undefined) cells.numberFormat = numberFormat as unknown as string[][];
    if (align) format.horizontalAlignment = "Right";
    if (indent !== undefined) format.indentLevel = indent;
  }
}

function applyLook(format: Excel.RangeFormat, { ink, fill, isBold, size, rule }: RoleStyle): void {
  format.font.color = ink;
  if (isBold) format.font.bold = true;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (rule === undefined) return;
  const border = format.borders.getItem(rule === "above" ? "EdgeTop" : "EdgeBottom");
  border.style = "Continuous";
  border.color = RULE_COLOUR;
}

/** A failed check must not look like a passed one. */
export function markFailedChecks(sheet: Excel.Worksheet, ranges: readonly string[]): void {
  if (!supportsExcelApi("1.6")) return;
  for (const range of ranges) {
    const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
    custom.rule.formula = `=${failedCheck(range)}`;
    custom.format.font.color = FAILED_CHECK.ink;
    custom.format.fill.color = FAILED_CHECK.fill;
  }
}
