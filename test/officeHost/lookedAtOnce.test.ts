import { WorkbookModel } from "./model/workbookModel";
import { suiteHost } from "./suiteHost";

/** What Excel reads from its surroundings at one moment, and keeps. */
suiteHost(() => new WorkbookModel());
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("the host, as Excel does, once and for good", () => {
  it("sees a name without $ from the cell that is selected, and one with $ from everywhere", async () => {
    const named = (formula: string, asking: string) =>
      Excel.run(async (context) => {
        sheetOf(context).getRange("A10").select();
        await context.sync();
        const item = context.workbook.names.add("Costs", formula);
        await context.sync();
        sheetOf(context).getRange(asking).select();
        const range = item.getRange().load("address");
        await context.sync();
        item.delete();
        await context.sync();
        return range.address;
      });
    expect(await named("=Sheet1!A1:B1", "A10")).toBe("Sheet1!A1:B1");
    expect(await named("=Sheet1!A1:B1", "C19")).toBe("Sheet1!C10:D10");
    expect(await named("=Sheet1!A1:B1", "A5")).toBe("Sheet1!A1048572:B1048572");
    expect(await named("=Sheet1!$A1:$B1", "C19")).toBe("Sheet1!A10:B10");
    expect(await named("=Sheet1!$A$1:$B$1", "C19")).toBe("Sheet1!A1:B1");
  });

  it("sees in a chart's cells what they hold at that moment: an empty range has neither names nor labels", async () => {
    const seriesOf = (cells: unknown[][]) =>
      Excel.run(async (context) => {
        const sheet = sheetOf(context);
        const range = sheet.getRange("A1").getResizedRange(cells.length - 1, cells[0]!.length - 1);
        range.clear();
        range.values = cells;
        const { series } = sheet.charts.add("Line", range, "Columns");
        series.load("items/name");
        await context.sync();
        return series.items.map(({ name }) => name);
      });
    const [month, filled] = [
      [1, 10],
      [2, 20],
    ];
    expect(await seriesOf([["", "cumulative"], month!, filled!])).toEqual(["cumulative"]);
    expect(await seriesOf([["month", "cumulative"], month!, filled!])).toEqual(["month", "cumulative"]);
    expect(
      await seriesOf([
        ["", ""],
        ["", ""],
        ["", ""],
      ]),
    ).toEqual(["Series1", "Series2"]);
    expect(
      await seriesOf([
        ["input", "low"],
        ["wage", 3],
        ["rate", 4],
      ]),
    ).toEqual(["low"]);
  });
});
