import { SAMPLE_WORKBOOK } from "../../src/workbook/sheets/sampleWorkbook";
import type { CellContent, SheetContent } from "../../src/workbook/port/sheetContent";
import { bootOffice } from "./boot/bootOffice";
import { openSheets } from "./model/openSheets";
import { WorkbookModel } from "./model/workbookModel";
import { OfficeHost } from "./officeHost";

const host = new OfficeHost();

beforeAll(() => bootOffice(host));
afterEach(() => host.settled());
afterAll(() => expect(host.complaints).toEqual([]));

/** A cell as it is written: text that begins like a formula is marked as text. */
function written(content: CellContent | undefined): string | number | boolean {
  if (content === null || content === undefined) return "";
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? `'${content}` : content;
}

/** Writes a sheet as a command would: everything that its content asks for, in one array where it can be. */
function write(context: Excel.RequestContext, content: SheetContent): void {
  const { name, rows, formats, columnWidths, names, frozenRows } = content;
  const sheet = context.workbook.worksheets.add(name);
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => written(row[column])));
  sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = values;
  for (const { range, role, numberFormat, align, indent } of formats) {
    const cells = sheet.getRange(range);
    if (numberFormat !== undefined) cells.numberFormat = numberFormat as unknown as string[][];
    if (align) cells.format.horizontalAlignment = "Right";
    if (indent !== undefined) cells.format.indentLevel = indent;
    if (role === "input") cells.format.font.color = "#0000FF";
    if (role === "heading") cells.format.fill.color = "#DDEBF7";
  }
  columnWidths.forEach((each, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = each * 6;
  });
  names.forEach((each) => context.workbook.names.add(each.name, sheet.getRange(each.range)));
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

describe("whole sheets written through the unmodified office.js", () => {
  it.each(SAMPLE_WORKBOOK.map((content) => [content.name, content] as const))(
    "%s is in the host as if it had been saved with it",
    async (name, content) => {
      host.open(new WorkbookModel());
      await Excel.run((context) => {
        write(context, content);
        return context.sync();
      });
      const sheet = host.workbook.sheet(name);
      const saved = openSheets([content]);
      const range = saved.sheet(name).usedRange()!;
      const same = sheet.range(range.address.split("!")[1]!);
      const facts = ({ value, formula, format }: ReturnType<typeof sheet.cell>) => [
        value === "" ? null : value,
        formula,
        format.get("NumberFormat"),
      ];
      expect(same.map(facts)).toEqual(range.map(facts));
      expect(host.workbook.names.map((each) => [each.name, each.range!.address])).toEqual(
        saved.names.map((each) => [each.name, each.range!.address]),
      );
      expect(sheet.columnWidths.get(0)).toBe(content.columnWidths[0]! * 6);
      expect(sheet.frozen?.rows).toBe(content.frozenRows || undefined);
    },
  );
});
