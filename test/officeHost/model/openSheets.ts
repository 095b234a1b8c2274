import type { CellContent, SheetContent } from "../../../src/workbook/port/sheetContent";
import { type Cell, CellError } from "./cell";
import { WorkbookModel } from "./workbookModel";

/** A workbook that holds these sheets already, as if it had been saved with them. */
export function openSheets(contents: readonly SheetContent[]): WorkbookModel {
  const [first, ...others] = contents;
  const workbook = new WorkbookModel(first?.name);
  others.forEach(({ name }) => workbook.addSheet(name));
  for (const { name, rows, formats, names } of contents) {
    const sheet = workbook.sheet(name);
    rows.forEach((row, i) => row.forEach((content, j) => sheet.put(i, j, cellOf(content))));
    for (const { range, numberFormat } of formats)
      if (numberFormat !== undefined) sheet.range(range).format("NumberFormat", numberFormat);
    names.forEach((each) => workbook.addName(each.name, sheet.range(each.range)));
  }
  return workbook;
}

/** Text stays text even where it looks like a formula; formulas wait for their calculation. */
function cellOf(content: CellContent): Cell {
  const format = new Map<string, unknown>();
  if (typeof content !== "object" || content === null) return { value: content, format };
  return { value: new CellError("#NAME?"), formula: content.formula, format };
}
