import { CellError } from "./model/cell";
import { WorkbookModel } from "./model/workbookModel";
import { suiteHost } from "./suiteHost";

const host = suiteHost(() => new WorkbookModel("Plan"));
const plan = () => host.workbook.sheet("Plan");
const doing = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Plan"), context);
    await context.sync();
  });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { readonly code: string }) => error.code,
  );

/** What Excel refuses, and what a kinder host would let pass. */
const REFUSED: readonly (readonly [string, string, Parameters<typeof doing>[0]])[] = [
  [
    "a formula of more than 8192 characters",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").formulas = [[`=${"1+".repeat(4_100)}1`]];
    },
  ],
  [
    "a formula with an open bracket",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(1,(2)"]];
    },
  ],
  [
    "a formula with an open text",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").formulas = [['="it']];
    },
  ],
  [
    "a formula that ends in an operator",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").formulas = [["=A2+"]];
    },
  ],
  [
    "a text of more than 32,767 characters",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
    },
  ],
  [
    "a sheet that is called History",
    "InvalidArgument",
    (_, { workbook }) => {
      workbook.worksheets.add("history");
    },
  ],
  [
    "a sheet with 32 characters",
    "InvalidArgument",
    (_, { workbook }) => {
      workbook.worksheets.add("x".repeat(32));
    },
  ],
  [
    "a name that could be a cell by row and column",
    "InvalidArgument",
    (sheet, { workbook }) => {
      workbook.names.add("R1C1", sheet.getRange("A1"));
    },
  ],
  [
    "a name that could be a cell",
    "InvalidArgument",
    (sheet, { workbook }) => {
      workbook.names.add("tax1", sheet.getRange("A1"));
    },
  ],
  [
    "a list of choices from more than 255 characters",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: `=${"A1,".repeat(90)}` },
      };
    },
  ],
];

describe("Excel refuses", () => {
  it.each(REFUSED)("%s", async (_, code, work) => {
    expect(await codeOf(doing(work))).toBe(code);
  });

  it("more than 5 MB at once, in either direction", async () => {
    const rows = Array.from({ length: 300 }, () => ["x".repeat(20_000)]);
    const write = (sheet: Excel.Worksheet, from: number, to: number) =>
      (sheet.getRange(`A${from + 1}:A${to}`).values = rows.slice(from, to));
    expect(await codeOf(doing((sheet) => write(sheet, 0, 300)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(plan().usedRange()).toBeUndefined();
    await doing((sheet) => write(sheet, 0, 200));
    await doing((sheet) => write(sheet, 200, 300));
    expect(await codeOf(doing((sheet) => sheet.getRange("A1:A300").load("values")))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
    host.open(new WorkbookModel("Plan"));
  });

  it("to add, rename, move or delete sheets of a protected structure", async () => {
    host.workbook.addSheet("Other");
    host.workbook.isStructureProtected = true;
    const works: Parameters<typeof doing>[0][] = [
      (_, { workbook }) => void workbook.worksheets.add("New"),
      (sheet) => (sheet.name = "New"),
      (sheet) => (sheet.position = 1),
      (sheet) => sheet.delete(),
    ];
    for (const work of works) expect(await codeOf(doing(work))).toBe("AccessDenied");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Plan", "Other"]);
  });

  it("to change what a protected sheet shows, one locked cell among others included", async () => {
    plan().range("A1").format("Protection.Locked", false);
    plan().isProtected = true;
    await doing((sheet) => (sheet.getRange("A1").values = [[1]]));
    const works: Parameters<typeof doing>[0][] = [
      (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFFFF"),
      (sheet) => (sheet.getRange("A1").format.columnWidth = 10),
      (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2")),
      (sheet) => void sheet.getRange("A1").insert("Right"),
    ];
    for (const work of works) expect(await codeOf(doing(work))).toBe("AccessDenied");
  });

  it("to tell one range where several areas are selected", async () => {
    host.workbook.isSelectionNoRange = true;
    expect(await codeOf(doing((_, { workbook }) => workbook.getSelectedRange().load("address")))).toBe(
      "InvalidSelection",
    );
  });

  it("to push cells off the sheet, and to tear merged cells or a table", async () => {
    plan().type("XFD1", 1);
    const insert = (sheet: Excel.Worksheet) => void sheet.getRange("B1:B2").insert("Right");
    expect(await codeOf(doing(insert))).toBe("NonBlankCellOffSheet");
    plan().type("XFD1", "");
    plan().merges = [plan().range("D2:D3").block];
    expect(await codeOf(doing(insert))).toBe("InvalidOperation");
    plan().merges = [];
    await doing((sheet) => void sheet.tables.add("D2:E4", true));
    expect(await codeOf(doing(insert))).toBe("InvalidOperation");
  });
});

describe("Excel does without a word", () => {
  it("lose what is written under merged cells", async () => {
    plan().merges = [plan().range("A1:B2").block];
    await doing(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ]),
    );
    expect(
      plan()
        .range("A1:B2")
        .map(({ value }) => value),
    ).toEqual([
      [1, null],
      [null, null],
    ]);
  });

  it("show #SPILL! where something is put into the way of a formula", async () => {
    const format = new Map<string, unknown>();
    plan().put(0, 0, { value: 1, formula: "=F(1)", format, spill: { rows: 2, columns: 1 } });
    plan().put(1, 0, { value: 2, format, isSpilled: true });
    await doing((sheet) => (sheet.getRange("A2").values = [[9]]));
    expect(
      plan()
        .range("A1:A2")
        .map(({ value }) => value),
    ).toEqual([[new CellError("#SPILL!")], [9]]);
  });

  it("let references and names follow cells that move, and lose those that are deleted", async () => {
    plan().type("A9", '=D1+$D$1&"D1"&SUM(C1:E1)+Plan!E1');
    host.workbook.addName("rate", plan().range("D1"));
    await doing((sheet) => void sheet.getRange("D1").insert("Right"));
    expect(plan().cell(8, 0).formula).toBe('=E1+$E$1&"D1"&SUM(C1:F1)+Plan!F1');
    await doing((sheet) => sheet.getRange("E1").delete("Left"));
    expect(plan().cell(8, 0).formula).toBe('=#REF!+#REF!&"D1"&SUM(C1:E1)+Plan!E1');
    expect(host.workbook.names.map(({ formula }) => formula)).toEqual(["=#REF!"]);
    plan().rename("New plan");
    expect(host.workbook.sheet("New plan").cell(8, 0).formula).toContain("'New plan'!E1");
  });
});
