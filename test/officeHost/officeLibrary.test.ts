import { bootOffice } from "./boot/bootOffice";
import { OfficeHost } from "./officeHost";
import { WorkbookModel } from "./model/workbookModel";

const host = new OfficeHost();
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "no error",
    (error: { readonly code?: string }) => error.code,
  );

beforeAll(() => bootOffice(host));
beforeEach(() => host.open(new WorkbookModel()));
// A run gives its objects back after it has ended; that request belongs to its own test.
afterEach(() => host.settled());
afterAll(() => expect(host.complaints).toEqual([]));

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const first = () => host.workbook.sheet("Sheet1");

describe("the unmodified office.js on the host", () => {
  it("knows that it is in Excel, and in which", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.21")).toBe(false);
  });

  it("adds a sheet once, writes and reads over two syncs", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Costs");
      sheet.getRange("A1:B2").values = [
        ["Users", 25],
        [true, ""],
      ];
      await context.sync();
      sheet.activate();
      const range = sheet.getRange("A1:B2").load("values, valueTypes, text, address");
      await context.sync();
      return [range.values, range.valueTypes, range.text, range.address];
    });
    expect(values).toEqual([
      [
        ["Users", 25],
        [true, ""],
      ],
      [
        ["String", "Double"],
        ["Boolean", "Empty"],
      ],
      [
        ["Users", "25"],
        ["TRUE", ""],
      ],
      "Costs!A1:B2",
    ]);
    expect(host.workbook.sheets).toHaveLength(2);
  });

  it("lists the items of a collection", async () => {
    host.workbook.addSheet("It's here");
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1", "It's here"]);
  });

  it("throws for a missing sheet and gives a null object where asked for one", async () => {
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("resizes a range, formats it and writes it by `set`", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2").getResizedRange(1, 1);
      range.numberFormat = [
        ["0%", "0%"],
        ["0", "0"],
      ];
      range.set({ format: { fill: { color: "#DDEEFF" }, font: { bold: true } } });
      await context.sync();
    });
    const { format } = first().cell(1, 2);
    expect(Object.fromEntries(format)).toEqual({
      NumberFormat: "0%",
      "Fill.Color": "#DDEEFF",
      "Font.Bold": true,
    });
  });

  it("refuses by itself to set a property that a range does not have", async () => {
    const setting = Excel.run(async (context) => {
      sheetOf(context)
        .getRange("A1")
        .set({ colour: "red" } as unknown as Excel.Interfaces.RangeUpdateData);
      await context.sync();
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });

  it("makes a table, renames it, adds rows and reads its parts", async () => {
    const parts = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B2").values = [
        ["Month", "Cost"],
        ["Jan", 100],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Invoices";
      table.rows.add(undefined, [["Feb", 120]]);
      await context.sync();
      const body = context.workbook.tables.getItem("Invoices").getDataBodyRange().load("values");
      const column = table.columns.getItem("Cost").load("values");
      const header = table.getHeaderRowRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      return [body.values, column.values, header.address, names];
    });
    expect(parts).toEqual([
      [
        ["Jan", 100],
        ["Feb", 120],
      ],
      [["Cost"], [100], [120]],
      "Sheet1!A1:B1",
      ["Month", "Cost"],
    ]);
    expect(first().tables.map(({ name }) => name)).toEqual(["Invoices"]);
  });

  it("names a range and reads it back by its name", async () => {
    const found = await Excel.run(async (context) => {
      const named = context.workbook.names.add("Costs", sheetOf(context).getRange("A1:A3"), "yearly");
      named.load("type, value, comment");
      const range = context.workbook.names.getItem("costs").getRange().load("address");
      await context.sync();
      return [named.type, named.value, named.comment, range.address];
    });
    expect(found).toEqual(["Range", "=Sheet1!$A$1:$A$3", "yearly", "Sheet1!A1:A3"]);
  });

  it("keeps settings, objects too", async () => {
    const value = await Excel.run(async (context) => {
      context.workbook.settings.add("state", { columns: [1, 2] });
      await context.sync();
      const setting = context.workbook.settings.getItem("state").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ columns: [1, 2] });
  });

  it("keeps the settings of the Common API too", async () => {
    const { settings } = Office.context.document;
    settings.set("seen", [1, 2]);
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect([status, settings.get("seen")]).toEqual(["succeeded", [1, 2]]);
  });

  it("protects a sheet, and then refuses to write to it", async () => {
    const writing = Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("A1").clear("Contents");
      await context.sync();
    });
    expect(await codeOf(writing)).toBe("AccessDenied");
  });

  it("adds a chart with a title at a place", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.title.text = "Cost of a year";
      chart.setPosition("D2", "H12");
      chart.axes.valueAxis.numberFormat = "#,##0";
      await context.sync();
    });
    const [chart] = first().charts;
    expect(chart).toMatchObject({ type: "ColumnClustered", seriesBy: "Columns", left: 144, top: 15 });
    expect([chart!.title.text, chart!.source.address]).toEqual(["Cost of a year", "Sheet1!A1:B4"]);
  });

  it("hears of changes, its own and those of users and co-authors, until it no longer listens", async () => {
    const heard: (readonly [string, string])[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const added = sheet.onChanged.add((event) => {
        heard.push([event.address, event.source]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      return added;
    });
    await host.settled();
    first().type("B2", 2);
    first().type("C3", 3, "Remote");
    await host.settled();
    handler.remove();
    await handler.context.sync();
    first().type("D4", 4);
    await host.settled();
    expect(heard).toEqual([
      ["A1", "Local"],
      ["B2", "Local"],
      ["C3", "Remote"],
    ]);
    expect(host.workbook.registrations.size).toBe(0);
  });

  it("keeps a tracked range from one run to the next", async () => {
    const before = host.keptObjects;
    const range = await Excel.run(async (context) => {
      const tracked = sheetOf(context).getRange("A1:A2");
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    const address = await Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      return range.address;
    });
    range.untrack();
    await range.context.sync();
    await host.settled();
    expect([address, host.keptObjects]).toEqual(["Sheet1!A1:A2", before]);
  });

  it("finds the used range, and its absence", async () => {
    first().type("B2", 1);
    first().type("D5", 2);
    host.workbook.addSheet("Empty");
    const found = await Excel.run(async (context) => {
      const used = sheetOf(context).getUsedRange().load("address");
      const empty = context.workbook.worksheets.getItem("Empty").getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, empty.isNullObject];
    });
    expect(found).toEqual(["Sheet1!B2:D5", true]);
  });

  it("writes a large array in chunks of rows that arrive whole", async () => {
    const values = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 10 }, (__, j) => row * 10 + j),
    );
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:J2000").values = values;
      await context.sync();
    });
    expect(host.requests[0]!.request.Actions.length).toBeGreaterThan(30);
    expect([first().cell(0, 0).value, first().cell(1999, 9).value]).toEqual([0, 19_999]);
  });

  it("refuses a large array of the wrong shape before its first chunk", async () => {
    const values = Array.from({ length: 2000 }, () => [1]);
    const writing = Excel.run((context) => {
      sheetOf(context).getRange("A1:A2001").values = values;
      return context.sync();
    });
    expect(await codeOf(writing)).toBe("InvalidArgument");
    expect(first().cell(0, 0).value).toBeNull();
  });

  it("gives JSON of what was loaded", async () => {
    const json = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1").load("address, format/fill/color");
      await context.sync();
      return range.toJSON() as unknown;
    });
    expect(json).toEqual({ address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" } } });
  });

  it("runs a ribbon command and hears that it has ended", async () => {
    const pressed: string[] = [];
    Office.actions.associate("compare", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await host.settled();
    host.transport.pressRibbonButton("compare", "CompareButton");
    await host.settled();
    expect(pressed).toEqual(["CompareButton"]);
    expect(host.completedCommands).toHaveLength(1);
  });
});

describe("faults in an add-in", () => {
  const reading = (read: (range: Excel.Range, context: Excel.RequestContext) => Promise<unknown>) =>
    codeOf(Excel.run((context) => read(sheetOf(context).getRange("A1:B1"), context)));

  it.each<[string, string, (range: Excel.Range, context: Excel.RequestContext) => Promise<unknown>]>([
    [
      "a property read without load",
      "PropertyNotLoaded",
      async (range, context) => {
        await context.sync();
        return range.values;
      },
    ],
    [
      "a load without sync",
      "PropertyNotLoaded",
      (range) => {
        range.load("values");
        return Promise.resolve(range.values);
      },
    ],
    [
      "an array of the wrong shape",
      "InvalidArgument",
      (range, context) => {
        range.values = [[1, 2, 3]];
        return context.sync();
      },
    ],
    [
      "a malformed address",
      "InvalidArgument",
      (_, context) => {
        sheetOf(context).getRange("A1:B").load("values");
        return context.sync();
      },
    ],
    [
      "an address beside the sheet",
      "InvalidArgument",
      (_, context) => {
        sheetOf(context).getRange("A1:A1048577").load("values");
        return context.sync();
      },
    ],
    [
      "a property that no range has",
      "NotImplemented",
      (range, context) => {
        range.load("colour" as "values");
        return context.sync();
      },
    ],
  ])("%s is refused with %s", async (_, code, read) => {
    expect(await reading(read)).toBe(code);
  });

  it("a range used after its run is refused", async () => {
    const range = await Excel.run(async (context) => {
      const found = sheetOf(context).getRange("A1").load("values");
      await context.sync();
      return found;
    });
    expect(await codeOf(Promise.resolve().then(() => range.load("values")))).toBe("InvalidObjectPath");
  });

  it("what the host does not know is on its list", () => {
    const known = host.complaints.indexOf("Range.Colour");
    expect(known).toBe(0);
    (host.complaints as string[]).splice(known, 1);
  });
});

describe("a host in an awkward state", () => {
  const write = (options: Excel.RunOptions) =>
    Excel.run(options, (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      return context.sync();
    });

  it("refuses while a cell is edited, unless the add-in is willing to wait", async () => {
    host.beginCellEdit();
    expect(await codeOf(write({}))).toBe("InvalidOperationInCellEditMode");
    const waiting = write({ delayForCellEdit: true });
    await host.settled();
    expect(first().cell(0, 0).value).toBeNull();
    host.endCellEdit();
    await waiting;
    expect(first().cell(0, 0).value).toBe(1);
  });

  it("refuses to write to a protected sheet, except to unlocked cells", async () => {
    first().range("A1").format("Protection.Locked", false);
    first().isProtected = true;
    expect(await codeOf(write({}))).toBe("no error");
    first().isProtected = false;
    first().range("A1").format("Protection.Locked", true);
    first().isProtected = true;
    expect(await codeOf(write({}))).toBe("AccessDenied");
  });

  it("fails once with whatever it is told to", async () => {
    host.refuseNext("RequestAborted");
    expect(await codeOf(write({}))).toBe("RequestAborted");
    expect(await codeOf(write({}))).toBe("no error");
  });
});
