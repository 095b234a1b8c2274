import { getClosingTagMarkup, getOpeningTagMarkup, sanitizeTextContent } from "write-excel-file/utility";

/** A name as the workbook's part writes it. */
export function definedName(attributes: Record<string, string | number>, formula: string): string {
  return (
    getOpeningTagMarkup("definedName", attributes) +
    sanitizeTextContent(formula) +
    getClosingTagMarkup("definedName")
  );
}
