import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { strFromU8, unzipSync } from "fflate";
import os from "os";
import path from "path";
import { openFile } from "../../src/xlsx/openFile";
import { workbookFile } from "../../src/xlsx/workbookFile";
import { describeInBrowser } from "./chromium";
import { suiteWorkbench } from "./openWorkbench";
import { until } from "./until";

/** A finance team's own budget, as a file. */
const BUDGET = workbookFile([
  {
    name: "Plan",
    rows: [
      ["Line", "Amount"],
      ["Rent", 1200.5],
      ["IT support", { formula: "=12*B2/4" }],
      ["Total", { formula: "=SUM(costs)" }],
      ["=1+1", null],
    ],
    formats: [{ range: "B2:B4", numberFormat: '"$"#,##0.00' }],
    columnWidths: [30, 14],
    names: [{ name: "costs", range: "B2:B3" }],
    frozenRows: 1,
    frozenColumns: 0,
  },
]);

describeInBrowser("workbooks in the workbench", () => {
  const workbench = suiteWorkbench();
  const folder = mkdtempSync(path.join(os.tmpdir(), "workbench-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const { enter, read } = {
    enter: (address: string, text: string) => workbench.enter(address, text),
    read: (address: string) => workbench.read(address),
  };
  const button = (name: string | RegExp) => workbench.page.getByRole("button", { name, exact: true });
  const statusLine = () => workbench.page.locator("#status [role=status]");
  const ready = () => workbench.page.evaluate(() => window.workbench.ready);
  const kept = () => button(/Kept in this browser/).waitFor();
  const reload = async () => {
    await workbench.page.reload();
    await ready();
  };
  const file = (name: string, bytes: Uint8Array | string) => {
    const full = path.join(folder, name);
    writeFileSync(full, bytes);
    return full;
  };
  const openOwn = async (name: string, bytes: Uint8Array | string) => {
    await button("Open").click();
    const [chooser] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.page.getByRole("button", { name: /^From a file/ }).click(),
    ]);
    await chooser.setFiles(file(name, bytes));
  };

  it("keep every change across a reload at once, names and charts included", async () => {
    await enter("Comparison!B13", "77");
    await kept();
    await enter("Budget!Q1", "=Comparison!B13*2");
    await reload();
    expect([await read("Comparison!B13"), await read("Budget!Q1"), await read("Comparison!B3")]).toEqual([
      77,
      154,
      "OK",
    ]);
    await workbench.select("Comparison!B80");
    await workbench.page.getByRole("img", { name: /^Expected cost of months 1 to 12/ }).waitFor();
  });

  it("keep what only the last moment of a page could keep", async () => {
    await workbench.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The disk is slow today.", "UnknownError");
      };
    });
    await enter("Budget!Q2", "5");
    await reload();
    expect(await read("Budget!Q2")).toBe(5);
    await kept();
    await reload();
    expect(await read("Budget!Q2")).toBe(5);
  });

  it("come from an .xlsx file with formulas, formats, names and texts that stay texts", async () => {
    await openOwn("Own budget.xlsx", await BUDGET);
    await statusLine().getByText("Opened Own budget.xlsx.").waitFor();
    const cells = await Promise.all(["B2", "B3", "B4", "A5"].map((cell) => read(`Plan!${cell}`)));
    expect(cells).toEqual([1200.5, 3601.5, 4802, "=1+1"]);
    await enter("Plan!B2", "1000");
    expect(await read("Plan!B4")).toBe(4000);
  });

  it("take a comparison, are saved, and open again with the same values", async () => {
    await workbench.page.evaluate(() => window.workbench.run("newComparison", undefined));
    await enter("Plan!C2", "=BREAKFIX_COST(12,2.5,150)");
    const total = await read("Comparison!B5");
    await workbench.select("Plan!A1");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.keyboard.press("Control+s"),
    ]);
    expect(download.suggestedFilename()).toBe("Own budget.xlsx");
    const saved = path.join(folder, "saved.xlsx");
    await download.saveAs(saved);
    const bytes = new Uint8Array(readFileSync(saved));
    const { sheets, names } = await openFile("saved.xlsx", bytes);
    const cell = (sheet: string, row: number, column: number) =>
      sheets.find(({ name }) => name === sheet)!.rows[row]![column]!;
    expect(cell("Plan", 1, 2)).toMatchObject({ formula: "=BREAKFIX_COST(12,2.5,150)", value: 4500 });
    expect(cell("Plan", 3, 1)).toMatchObject({ formula: "=SUM(costs)", value: 4000 });
    expect(cell("Plan", 1, 1).look?.numberFormat).toBe('"$"#,##0.00');
    // Spilled values are in the file for programs that do not calculate, and come from their formula when it is opened.
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!)).toContain(`<v>${total}</v>`);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["costs", "FixOrFlat_Assumptions"]));
  });

  it("come from a text file by dropping it anywhere", async () => {
    await workbench.page.evaluate(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["Item,Hours\nPrinter,1.5\n"], "tickets.csv", { type: "text/csv" }));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }),
      );
    });
    await statusLine().getByText("Opened tickets.csv.").waitFor();
    expect(await read("tickets!B2")).toBe(1.5);
  });

  it("refuse what is locked in a sentence, and stay as they are", async () => {
    await openOwn("locked.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await statusLine().getByText("locked.xlsx was not opened. The file has a password").waitFor();
    expect(await read("tickets!B2")).toBe(1.5);
  });

  it("are all there under their names, and one that is deleted is asked about first", async () => {
    await button("Open").click();
    const list = workbench.page.getByRole("dialog");
    const names = await list.locator("li b").allTextContents();
    expect(names.sort()).toEqual(["Fix or Flat sample", "Own budget", "tickets"]);
    await list.getByRole("button", { name: "Delete Own budget" }).click();
    await button("Keep it").click();
    await list.getByRole("button", { name: "Delete Own budget" }).click();
    await button("Delete").click();
    await until(workbench.page, () => list.locator("li b").count(), 2);
    await list.getByRole("button", { name: /^Fix or Flat sample/ }).click();
    await statusLine().getByText("Opened Fix or Flat sample.").waitFor();
    // A workbook is on screen before its formulas are calculated.
    await until(workbench.page, () => read("Budget!Q1"), 154);
  });

  it("travel in a link that asks before it opens, and a damaged one is refused in a sentence", async () => {
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button("Share").click();
    await workbench.page.getByRole("menuitem", { name: "Copy link" }).click();
    await statusLine().getByText("Copied a link").waitFor();
    const link = await workbench.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("#case=1.");
    const follow = (address: string) =>
      workbench.page.evaluate((to) => {
        location.href = to;
      }, address);
    await follow(link);
    await button("Open it").click();
    await statusLine().getByText("Opened the comparison of the link.").waitFor();
    expect(await read("Comparison!B13")).toBe(77);
    const header = await Promise.all([5, 6, 7].map((row) => read(`Quotes!C${row}`)));
    expect(header).toContain("Alder IT");
    await follow(`${link.slice(0, -30)}AAAA`);
    await statusLine().getByText("The link was not opened. It is damaged").waitFor();
    expect(workbench.page.url()).not.toContain("#");
  });

  it("hold an example of a function that a link names, after asking, and refuse one that there is not", async () => {
    const follow = (fragment: string) =>
      workbench.page.evaluate((to) => {
        location.hash = to;
      }, fragment);
    await follow("#example=BREAKFIX_COST.2");
    await button("Stay here").click();
    await follow("#example=BREAKFIX_COST.2");
    await button("Open it").click();
    await statusLine().getByText("Opened the example. A column of incident counts").waitFor();
    const places = ["A1", "A3", "C1", "C3"].map((cell) => `BREAKFIX_COST 2!${cell}`);
    await until(workbench.page, async () => read(places[3]!), 6000);
    expect(await Promise.all(places.map((place) => read(place)))).toEqual([10, 30, 2000, 6000]);
    await follow("#example=BREAKFIX_COST.99");
    await statusLine().getByText("The link was not opened. It names an example that there is not").waitFor();
    expect(workbench.page.url()).not.toContain("#");
    expect(await read("BREAKFIX_COST 2!A1")).toBe(10);
  });

  it("begin empty or with the sample", async () => {
    await button("Open").click();
    await button("Start empty").click();
    await until(workbench.page, () => read("Sheet1!A1").catch(() => "none"), null);
    await button("Open").click();
    await button("Start from the sample").click();
    await until(workbench.page, () => read("Comparison!B13").catch(() => "none"), 40);
  });

  it("ask no other origin for anything", () => {
    expect(workbench.foreignRequests).toEqual([]);
    // Univer registers a part of its own again with every workbook after the first.
    const complaints = workbench.complaints.filter((each) => !/^Component \S+ already exists\.$/.test(each));
    expect(complaints).toEqual([]);
  });
});
