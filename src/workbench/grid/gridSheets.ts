import { absoluteAddress, quotedSheet } from "../../workbook/port/cellAddress";
import type { ChartContent, SheetContent } from "../../workbook/port/sheetContent";
import type { WorkbookOutline } from "../../workbook/port/workbook";
import { workbookProblem } from "../../workbook/port/workbookProblem";
import type { Grid } from "./grid";
import { blockOrNothing } from "./gridAssumptions";
import { sheetSnapshot } from "./workbookSnapshot";

/** Charts that were added to the sheets; the layer that draws them listens. */
export interface ChartShelf {
  add(sheetId: string, chart: ChartContent): void;
}

/** Sheets and names of the workbook. */
export function readOutline({ workbook }: Grid): WorkbookOutline {
  const names = workbook.getDefinedNames().map((each) => {
    const formula = each.getFormulaOrRefString().replace(/^=?/, "=");
    const block = blockOrNothing(formula);
    const isThere = block !== undefined && workbook.getSheetByName(block.sheet) !== null;
    return {
      name: each.getName(),
      formula,
      address: isThere ? formula.slice(1).replaceAll("$", "") : undefined,
    };
  });
  return { sheetNames: workbook.getSheets().map((sheet) => sheet.getSheetName()), names };
}

/** Nothing is added when one of the names is taken. */
export async function addSheets(
  grid: Grid,
  sheets: readonly SheetContent[],
  charts: ChartShelf,
): Promise<void> {
  const { workbook } = grid;
  const taken = sheets.find(({ name }) => workbook.getSheetByName(name));
  if (taken) throw workbookProblem(["sheetExists", taken.name]);
  const settled = grid.settled();
  // Names first: the formulas of the new sheets are calculated as they come in.
  for (const { name: sheet, names } of sheets)
    for (const { name, range } of names) {
      workbook.getDefinedName(name)?.delete();
      workbook.insertDefinedName(name, `${quotedSheet(sheet)}!${absoluteAddress(range)}`);
    }
  for (const content of sheets) {
    const added = workbook.insertSheet(content.name, {
      sheet: sheetSnapshot(content),
      index: workbook.getSheets().length,
    });
    for (const chart of content.charts ?? []) charts.add(added.getSheetId(), chart);
  }
  await settled;
}
