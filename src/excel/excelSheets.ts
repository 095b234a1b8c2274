import { columnLetters, parseBlockAddress } from "../workbook/port/cellAddress";
import type { PrintLayout } from "../workbook/port/printLayout";
import type { ChoiceContent, SheetContent } from "../workbook/port/sheetContent";
import { isLost, type OutlineName } from "../workbook/port/outlineName";
import type { WorkbookOutline } from "../workbook/port/workbook";
import { addNativeChart, drawSeries } from "./excelCharts";
import { applyFormats, markFailedChecks } from "./excelFormats";
import { askEach, writeBlocks } from "./excelParts";
import { ExcelProblem } from "./excelProblem";
import { sendWrites, supportsExcelApi, takeBackNext } from "./excelSession";

/** Points of one character of the default font, Excel's measure of columns. */
const POINTS_PER_CHARACTER = 5.3;
const POINTS_OF_MARGIN = 4;

/** Sheets and names of the workbook. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name, items/formula");
  await context.sync();
  const ranges = await askEach(context, names.items, (item) => {
    const range = item.getRangeOrNullObject();
    range.load("address");
    return range;
  });
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name, formula }, index): OutlineName => {
      const range = ranges[index]!;
      return { name, formula: String(formula), address: range.isNullObject ? undefined : range.address };
    }),
  };
}

/** Adds sheets after the others. Everything that could be refused is checked first. */
export async function addSheets(
  context: Excel.RequestContext,
  contents: readonly SheetContent[],
): Promise<void> {
  await refuseProtectedStructure(context);
  const lost = namesToReplace(await readOutline(context), contents);
  takeBackNext(context, contents.map(({ name }) => name).join(", "), () =>
    removeSheets(context, contents, lost),
  );
  const sheets = contents.map(({ name }) => context.workbook.worksheets.add(name));
  await sendWrites(context);
  for (const { name } of lost) context.workbook.names.getItem(name).delete();
  await writeSheets(context, sheets, contents);
}

/** Takes as much as there is of sheets and their names away, and puts back the names that they replaced. */
async function removeSheets(
  context: Excel.RequestContext,
  contents: readonly SheetContent[],
  replaced: readonly OutlineName[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheets = contents.map(({ name }) => worksheets.getItemOrNullObject(name));
  sheets.forEach((sheet) => sheet.load("name"));
  names.load("items/name");
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  const added = new Set(contents.flatMap((content) => content.names.map(({ name }) => name.toLowerCase())));
  for (const item of names.items) if (added.has(item.name.toLowerCase())) item.delete();
  for (const { name, formula } of replaced) names.add(name, formula);
}

/** Removes a sheet and the names that refer to it, which Excel would keep without their cells. */
export async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const { names } = await readOutline(context);
  const { worksheets, names: items } = context.workbook;
  for (const { name: meant, address } of names)
    if (address !== undefined && parseBlockAddress(address).sheet === name) items.getItem(meant).delete();
  worksheets.getItem(name).delete();
  await context.sync();
}

/** Checks first whether sheets can be added, because Excel would only say that something is not allowed. */
async function refuseProtectedStructure(context: Excel.RequestContext): Promise<void> {
  if (!supportsExcelApi("1.7")) return;
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ExcelProblem(["structureProtected"]);
}

/** The names to reuse because they no longer refer to anything; refuses sheets and names already in use. */
function namesToReplace(
  { sheetNames, names }: WorkbookOutline,
  contents: readonly SheetContent[],
): readonly OutlineName[] {
  const isTaken = (name: string) => sheetNames.some((each) => each.toLowerCase() === name.toLowerCase());
  const taken = contents.find(({ name }) => isTaken(name));
  if (taken) throw new ExcelProblem(["sheetExists", taken.name]);
  const wanted = new Set(contents.flatMap((content) => content.names.map(({ name }) => name.toLowerCase())));
  const existing = names.filter(({ name }) => wanted.has(name.toLowerCase()));
  const meant = existing.find((name) => !isLost(name));
  if (meant) throw new ExcelProblem(["nameExists", meant.name, meant.formula]);
  return existing;
}

/** Names come before formulas, because a formula with an unknown name shows an error until it is entered again. */
async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  contents: readonly SheetContent[],
): Promise<void> {
  const arrange = (content: SheetContent) => {
    const sheet = sheets[contents.indexOf(content)]!;
    for (const { name, range } of content.names) context.workbook.names.add(name, sheet.getRange(range));
    arrangeSheet(sheet, content);
  };
  await askEach(context, contents, arrange, ({ names, formats }) => names.length + formats.length);
  await writeBlocks(
    context,
    contents.map(({ name, rows }) => ({ sheet: name, row: 0, column: 0, cells: rows })),
    null,
  );
  const added = contents.flatMap(({ charts = [] }, index) =>
    charts.map((chart) => addNativeChart(sheets[index]!, chart)),
  );
  await context.sync();
  await drawSeries(context, added);
}

/** Everything except the cells: styles, frozen panes, lists and print layout. */
function arrangeSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  const { formats, columnWidths, choices = [], checks = [], print } = content;
  applyFormats(sheet, formats);
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
      width * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;
  });
  freeze(sheet, content);
  choices.forEach((choice) => offerChoice(sheet, choice));
  markFailedChecks(sheet, checks);
  if (print) fitToPages(sheet, content, print);
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

/** Sets pages across and repeated headings. Excel asks the printer each time, so nothing more is set. */
function fitToPages(
  sheet: Excel.Worksheet,
  { frozenRows, frozenColumns }: SheetContent,
  { orientation, pagesWide }: PrintLayout,
): void {
  if (!supportsExcelApi("1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (frozenRows > 0) pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
  if (frozenColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(frozenColumns - 1)}`);
}
