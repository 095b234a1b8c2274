import { absoluteAddress, parseBlockAddress, quotedSheet } from "../../workbook/port/cellAddress";
import type { ChartContent, SheetContent } from "../../workbook/port/sheetContent";
import type { ShownCells, WorkbookOutline } from "../../workbook/port/workbook";
import { workbookProblem } from "../../workbook/port/workbookProblem";
import { chartSeries } from "../charts/chartSeries";
import type { Grid } from "./grid";
import { blockOrNothing } from "./gridAssumptions";
import { sheetSnapshot } from "./workbookSnapshot";

/** Charts that were added to the sheets; the layer that draws them listens. */
export interface ChartShelf {
  add(sheetId: string, chart: ChartContent): void;
  /** The charts of one sheet. */
  on(sheetId: string): readonly ChartContent[];
  /** Forgets the charts of a sheet that is removed. */
  forget(sheetId: string): void;
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
  await addNames(grid, sheets);
  for (const content of sheets) {
    const added = workbook.insertSheet(content.name, {
      sheet: sheetSnapshot(content),
      index: workbook.getSheets().length,
    });
    for (const chart of content.charts ?? []) charts.add(added.getSheetId(), chart);
  }
  await grid.settled();
}

/**
 * Defines the names of sheets to come, because their formulas are calculated as they come in. While a name counts as
 * changed, the grid parses every formula again and looks for all such names in it; so that calculation is over first.
 */
async function addNames(grid: Grid, sheets: readonly SheetContent[]): Promise<void> {
  const { workbook } = grid;
  if (sheets.every(({ names }) => names.length === 0)) return;
  for (const { name: sheet, names } of sheets)
    for (const { name, range } of names) {
      workbook.getDefinedName(name)?.delete();
      workbook.insertDefinedName(name, `${quotedSheet(sheet)}!${absoluteAddress(range)}`);
    }
  // Only now: hundreds of names take longer than the grid waits for a calculation to begin.
  await grid.settled();
}

/** The texts of a range, and what the charts of its sheet draw. */
export function readShown(grid: Grid, charts: ChartShelf, name: string, range: string): ShownCells {
  const sheet = grid.sheetNamed(name);
  const drawn = charts.on(sheet.getSheetId()).map((chart) => {
    const { labels, series } = chartSeries(
      grid.values(sheet, parseBlockAddress(`Sheet!${chart.source}`)),
      chart,
    );
    return { series: series.map((each) => ({ ...each, labels })) };
  });
  return { texts: sheet.getRange(range).getDisplayValues(), charts: drawn };
}

/** Removes a sheet with its charts and the names that refer to it. */
export function removeSheet({ workbook }: Grid, charts: ChartShelf, name: string): void {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw workbookProblem(["sheetMissing", name]);
  for (const each of workbook.getDefinedNames())
    if (blockOrNothing(each.getFormulaOrRefString())?.sheet === name) each.delete();
  charts.forget(sheet.getSheetId());
  workbook.deleteSheet(sheet);
}
