import type { ChoiceContent, SheetContent } from "../workbook/sheetContent";
import type { OutlineName, WorkbookOutline } from "../workbook/workbook";
import { addNativeChart } from "./excelCharts";
import { excelEntries } from "./excelCells";
import { applyFormats } from "./excelFormats";
import { ExcelProblem } from "./excelProblem";
import { supportsExcelApi } from "./excelSession";

/** Points of one character of the default font, Excel's measure of columns. */
const POINTS_PER_CHARACTER = 5.3;
const POINTS_OF_MARGIN = 4;

/** Sheets and names of the workbook. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name, items/formula");
  await context.sync();
  const ranges = names.items.map((item) => item.getRangeOrNullObject());
  ranges.forEach((range) => range.load("address"));
  await context.sync();
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name, formula }, index): OutlineName => {
      const range = ranges[index]!;
      return { name, formula: String(formula), address: range.isNullObject ? undefined : range.address };
    }),
  };
}

/** Adds sheets behind the others. Everything that could be refused is looked at before the first is added. */
export async function addSheets(
  context: Excel.RequestContext,
  contents: readonly SheetContent[],
): Promise<void> {
  const { sheetNames, names } = await readOutline(context);
  const isTaken = (name: string) => sheetNames.some((each) => each.toLowerCase() === name.toLowerCase());
  const taken = contents.find(({ name }) => isTaken(name));
  if (taken) throw new ExcelProblem(["sheetExists", taken.name]);
  const wanted = new Set(contents.flatMap((content) => content.names.map(({ name }) => name.toLowerCase())));
  for (const { name } of names.filter((each) => wanted.has(each.name.toLowerCase())))
    context.workbook.names.getItem(name).delete();
  const sheets = contents.map(({ name }) => context.workbook.worksheets.add(name));
  contents.forEach((content, index) => writeSheet(context, sheets[index]!, content));
  await context.sync();
}

/** Names come before formulas, because a formula with an unknown name shows an error until it is entered again. */
function writeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, content: SheetContent): void {
  const { rows, formats, names, columnWidths, charts = [], choices = [] } = content;
  names.forEach(({ name, range }) => context.workbook.names.add(name, sheet.getRange(range)));
  if (rows.length > 0) {
    const entries = excelEntries(rows, null);
    sheet.getRangeByIndexes(0, 0, entries.length, entries[0]!.length).formulas = entries;
  }
  applyFormats(sheet, formats);
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
      width * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
  });
  freeze(sheet, content);
  charts.forEach((chart) => addNativeChart(sheet, chart));
  choices.forEach((choice) => offerChoice(sheet, choice));
  if (content.isPrinted) fitToPages(sheet);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetContent): void {
  if (!supportsExcelApi("1.7") || frozenRows + frozenColumns === 0) return;
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenRows === 0) sheet.freezePanes.freezeColumns(frozenColumns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
}

/** Without lists the cell takes typed text, which is all that its formulas need. */
function offerChoice(sheet: Excel.Worksheet, { cell, source }: ChoiceContent): void {
  if (!supportsExcelApi("1.8")) return;
  const { dataValidation } = sheet.getRange(cell);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, message: "", style: "Information", title: "" };
}

/** As wide as one page, as many pages as it takes. */
function fitToPages(sheet: Excel.Worksheet): void {
  if (!supportsExcelApi("1.9")) return;
  sheet.pageLayout.orientation = "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}
