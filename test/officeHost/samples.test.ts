import { bootOffice } from "./boot/bootOffice";
import { closePage } from "./boot/pageStandIn";
import type { CellValue } from "./model/cell";
import { WorkbookModel } from "./model/workbookModel";
import { OfficeHost } from "./officeHost";

/** What Microsoft's samples of add-ins do, in our own words: if they work on the host, it treats others fairly. */
const numbers = (...names: readonly string[]) => names.map((name) => ({ name, type: "number" }));
const host = new OfficeHost({
  functions: {
    functions: [
      { id: "PLUS", name: "PLUS", parameters: numbers("one", "other") },
      {
        id: "COUNTER",
        name: "COUNTER",
        parameters: numbers("step"),
        options: { stream: true, cancelable: true },
      },
      { id: "BATCHED", parameters: numbers("over", "under") },
      { id: "SHARED", name: "SHARED", parameters: [] },
      { id: "TWICE", name: "TWICE", parameters: [] },
    ],
  },
});
/** State that functions and pane of one runtime share. */
const runtime = { connected: false, ticks: [] as (() => void)[], cancelled: 0, batches: 0 };

beforeAll(async () => {
  await bootOffice(host);
  CustomFunctions.associate({
    PLUS: (one: number, other: number) => one + other,
    COUNTER: counter,
    BATCHED: batched,
    SHARED: () => {
      if (runtime.connected) return "connected";
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    },
  });
});
beforeEach(() => host.open(new WorkbookModel()));
afterEach(() => host.settled());
afterAll(() => {
  expect(host.complaints).toEqual([]);
  closePage();
});

function counter(step: number, invocation: CustomFunctions.StreamingInvocation<number>): void {
  let count = 0;
  runtime.ticks.push(() => invocation.setResult((count += step)));
  invocation.onCanceled = () => runtime.cancelled++;
  runtime.ticks.forEach((tick) => tick());
}

/** Calls of one moment are gathered and answered together, as if one request fetched them all. */
const gathered: (() => void)[] = [];
function batched(over: number, under: number): Promise<number> {
  if (gathered.length === 0) setTimeout(answerBatch, 10);
  return new Promise((resolve, reject) => {
    const { Error: CellProblem, ErrorCode } = CustomFunctions;
    gathered.push(() =>
      under === 0 ? reject(new CellProblem(ErrorCode.divisionByZero)) : resolve(over / under),
    );
  });
}
function answerBatch(): void {
  runtime.batches++;
  for (const answer of gathered.splice(0)) answer();
}

const sheet = () => host.workbook.sheet("Sheet1");
const shown = (address: string) =>
  sheet()
    .range(address)
    .map(({ value }): CellValue => value)[0]![0]!;
const until = async (isSo: () => boolean) => {
  while (!isSo()) await host.settled();
};

describe("a template of custom functions", () => {
  it("adds two numbers", async () => {
    sheet().type("A1", "=PLUS(20,2)");
    await host.calculate();
    expect(shown("A1")).toBe(22);
  });

  it("streams: the cell follows until its formula is gone, and then the function is told", async () => {
    sheet().type("A1", "=COUNTER(3)");
    await host.calculate();
    expect(shown("A1")).toBe(3);
    for (const tick of runtime.ticks) tick();
    await until(() => shown("A1") === 6);
    sheet().type("A1", "");
    await host.calculate();
    await until(() => runtime.cancelled === 1);
    for (const tick of runtime.ticks) tick();
    await host.settled();
    expect(shown("A1")).toBe(null);
  });

  it("is called by its id where functions.json has no name, in batches of its own, errors included", async () => {
    sheet().type("A1", "=BATCHED(10,4)");
    sheet().type("A2", "=BATCHED(1,0)");
    sheet().type("A3", "=BATCHED(21,7)");
    await host.calculate();
    expect([shown("A1"), shown("A2"), shown("A3")]).toMatchObject([2.5, { code: "#DIV/0!" }, 3]);
    expect(runtime.batches).toBe(1);
  });

  it("shares its runtime with the pane", async () => {
    sheet().type("A1", "=SHARED()");
    await host.calculate();
    expect(shown("A1")).toMatchObject({ code: "#N/A" });
    runtime.connected = true;
    await host.calculate();
    expect(shown("A1")).toBe("connected");
  });

  it("may start with the workbook, and show and hide its pane", async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    await Office.addin.showAsTaskpane();
    expect(host.pane.isShown).toBe(true);
    await Office.addin.hide();
    expect(host.pane.isShown).toBe(false);
  });

  it("is complained of when it answers twice without streaming", () => {
    const own = new OfficeHost();
    own.functions.take([[77, true, 1]]);
    expect(own.complaints).toEqual(["A call that was answered is answered again: 77"]);
  });
});

describe("a tutorial of tables and charts", () => {
  const SPENT = [
    ["1/15/2026", "Router", "Hardware", "$120"],
    ["1/16/2026", "Call-out", "Service", "$95.50"],
    ["1/20/2026", "Cables", "Hardware", "$33"],
    ["2/2/2026", "Backup", "Service", "$350"],
  ];
  const table = () => sheet().tables[0]!;
  const column = (index: number) =>
    table()
      .body.map(({ value }) => value)
      .map((row) => row[index]);

  beforeEach(() =>
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const made = active.tables.add("A1:D1", true);
      made.name = "Spent";
      made.getHeaderRowRange().values = [["Date", "What", "Kind", "Amount"]];
      made.rows.add(undefined, SPENT);
      made.columns.getItemAt(3).getRange().numberFormat = [["$#,##0.00"]];
      made.getRange().format.autofitColumns();
      await context.sync();
    }),
  );

  it("reads dates and amounts as numbers", () => {
    expect(table().range.address).toBe("Sheet1!A1:D5");
    expect(column(0)).toEqual([46037, 46038, 46042, 46055]);
    expect(column(3)).toEqual([120, 95.5, 33, 350]);
  });

  it("filters by values, and shows all again", async () => {
    const filtered = async (work: (filter: Excel.Filter) => void) => {
      await Excel.run(async (context) => {
        const found = context.workbook.worksheets.getActiveWorksheet().tables.getItem("Spent");
        work(found.columns.getItem("Kind").filter);
        await context.sync();
      });
      return table().shownRows.map(([, what]) => what);
    };
    expect(await filtered((filter) => filter.applyValuesFilter(["Hardware"]))).toEqual(["Router", "Cables"]);
    expect(column(1)).toHaveLength(4);
    expect(await filtered((filter) => filter.clear())).toHaveLength(4);
  });

  it("sorts by a column, down and up", async () => {
    const sorted = (ascending: boolean) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getActiveWorksheet().tables.getItem("Spent");
        found.sort.apply([{ key: 3, ascending }]);
        await context.sync();
      });
    await sorted(false);
    expect(column(1)).toEqual(["Backup", "Router", "Call-out", "Cables"]);
    await sorted(true);
    expect(column(3)).toEqual([33, 95.5, 120, 350]);
  });

  it("draws a chart of the table, and keeps its heading in view", async () => {
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const body = active.tables.getItem("Spent").getDataBodyRange();
      const chart = active.charts.add("ColumnClustered", body, "Auto");
      chart.setPosition("A10", "F20");
      chart.title.text = "Spent on IT";
      chart.legend.position = "Right";
      chart.legend.format.fill.setSolidColor("white");
      chart.dataLabels.format.font.size = 14;
      chart.dataLabels.format.font.color = "black";
      chart.series.getItemAt(0).name = "Amount";
      active.freezePanes.freezeRows(1);
      await context.sync();
    });
    const [chart] = sheet().charts;
    expect(chart).toMatchObject({ title: { text: "Spent on IT" }, legend: { position: "Right" } });
    expect([chart!.legend.format.fill, chart!.labelFormat.size]).toEqual(["white", 14]);
    expect(chart!.series[0]!.name).toBe("Amount");
    expect(sheet().frozen?.rows).toBe(1);
  });

  it("protects the sheet and unprotects it again", async () => {
    const toggled = () =>
      Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load("protection/protected");
        await context.sync();
        if (active.protection.protected) active.protection.unprotect();
        else active.protection.protect();
        await context.sync();
      });
    await toggled();
    expect(sheet().isProtected).toBe(true);
    await toggled();
    expect(sheet().isProtected).toBe(false);
  });
});
