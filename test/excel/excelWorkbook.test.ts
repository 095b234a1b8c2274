import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { ASSUMPTIONS_NAME, QUOTES_NAME } from "../../src/workbook/port/workbook";
import { CellError } from "../officeHost/model/cell";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { suiteHost } from "../officeHost/suiteHost";
import { ActionType } from "../officeHost/protocol/wire";
import { assumptionsWorkbook } from "./assumptionSheets";

const host = suiteHost(assumptionsWorkbook);
const sheet = () => host.workbook.sheet("My costs");
const other = () => host.workbook.sheet("Other");
const cellAt = (address: string) => {
  const { row, column } = sheet().range(address).block;
  return sheet().cell(row, column);
};

/** Requests that do something; a run that has ended sends one more to give its objects back. */
const requests = () =>
  host.requests.filter(({ request }) => request.Actions.some(({ Name }) => Name !== "_RemoveReference"));
const actionsOfType = (type: number) =>
  requests().flatMap(({ request }) => request.Actions.filter(({ ActionType: each }) => each === type));
const selected = () => actionsOfType(ActionType.query).flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []);

describe("reading the assumptions from Excel", () => {
  it("finds them by their name, with their address and their cells", async () => {
    expect(await excelWorkbook().readAssumptions()).toMatchObject({
      address: "'My costs'!B3:E6",
      cells: [
        ["Assumption", "Unit", "Base case", "Busy year"],
        ["Users", "people", 25, 25],
        ["Incidents per user per month", "incidents", 0.4, 1.4],
        ["Loaded hourly wage", "money", null, "#NAME?"],
      ],
    });
    expect(requests()).toHaveLength(2);
  });

  it("tells empty cells, empty text, truth values and errors apart", async () => {
    sheet().range("D4:E6").clear("Contents");
    const at = sheet().range("D4").block;
    sheet().put(at.row, at.column, { value: "", formula: '=""', format: new Map() });
    sheet().type("E4", true);
    sheet().type("D5", new CellError("#DIV/0!"));
    sheet().type("E5", "'25");
    const range = await excelWorkbook().readAssumptions();
    expect(range!.cells.slice(1).map((row) => row.slice(2))).toEqual([
      ["", true],
      ["#DIV/0!", "25"],
      [null, null],
    ]);
  });

  it("takes text that looks like a formula or like markup as text", async () => {
    const hostile = ["=1+1", '\'=HYPERLINK("x")', "<img src=x onerror=alert(1)>", "\u202Eevil"];
    host.open(assumptionsWorkbook([hostile], "<img src=x>"));
    expect(await excelWorkbook().readAssumptions()).toMatchObject({
      address: "'<img src=x>'!B3:E3",
      cells: [hostile],
    });
  });

  it("gives nothing when no range has the name", async () => {
    host.open(new WorkbookModel());
    expect(await excelWorkbook().readAssumptions()).toBeUndefined();
  });

  it("says so when the name points nowhere, because its sheet was deleted", async () => {
    host.workbook.deleteSheet(sheet());
    await expect(excelWorkbook().readAssumptions()).rejects.toThrow(
      `The name ${ASSUMPTIONS_NAME} does not refer to a range.`,
    );
  });

  it("says so when the name stands for a number", async () => {
    host.open(new WorkbookModel());
    host.workbook.addName(ASSUMPTIONS_NAME, "=0.2");
    await expect(excelWorkbook().readAssumptions()).rejects.toThrow(
      /does not refer to a range\. Give it to the cells of the assumptions, or delete it/,
    );
  });

  it.each([
    ["'My costs'!B:E", /\('My costs'!B:E\) have 1048576 rows and 4 columns/],
    ["'My costs'!3:1300", /have 1298 rows and 16384 columns/],
    ["'My costs'!B3:E1253", /have 1251 rows and 4 columns. Name only the table, at most 5000 cells\.$/],
  ])("refuses %s before it reads a cell", async (address, sentence) => {
    host.workbook.names.length = 0;
    host.workbook.addName(ASSUMPTIONS_NAME, `=${address}`);
    await expect(excelWorkbook().readAssumptions()).rejects.toThrow(sentence);
    expect(selected()).not.toContain("values");
  });

  it("reads as many cells as it may", async () => {
    host.workbook.names.length = 0;
    host.workbook.addName(ASSUMPTIONS_NAME, "='My costs'!B3:E1252");
    expect((await excelWorkbook().readAssumptions())!.cells).toHaveLength(1250);
  });

  it("finds them where they are after rows were put in and the sheet was renamed", async () => {
    const workbook = excelWorkbook();
    await workbook.readAssumptions();
    const moved = sheet();
    moved.insertRows(0, 2, "Remote");
    moved.insertRows(6, 1, "Remote");
    moved.rename("It's moved");
    const range = await workbook.readAssumptions();
    expect(range!.address).toBe("'It''s moved'!B5:E9");
    expect(range!.cells.map(([label]) => label)).toEqual([
      "Assumption",
      "Users",
      null,
      "Incidents per user per month",
      "Loaded hourly wage",
    ]);
  });
});

describe("writing assumptions to Excel", () => {
  it("writes all numbers in one request and touches nothing else", async () => {
    await excelWorkbook().writeAssumptions([
      { row: 1, column: 2, value: 30 },
      { row: 2, column: 3, value: 0.75 },
    ]);
    expect(requests()).toHaveLength(1);
    expect(actionsOfType(ActionType.setProperty)).toHaveLength(2);
    expect([cellAt("D4").value, cellAt("E5").value]).toEqual([30, 0.75]);
    expect([cellAt("D5").value, cellAt("E4").value, cellAt("A1").value]).toEqual([0.4, 25, "Costs of IT"]);
  });

  it("empties a cell and gives a formula back, and tells a formula from text that looks like one", async () => {
    await excelWorkbook().writeAssumptions([
      { row: 1, column: 2, value: null },
      { row: 2, column: 3, value: { formula: "=D5*2" } },
    ]);
    expect([cellAt("D4").value, cellAt("E5").formula]).toEqual([null, "=D5*2"]);
    const range = await excelWorkbook().readAssumptions();
    expect(range!.formulas![2]).toEqual([null, null, null, "=D5*2"]);
    expect(range!.cells[1]![2]).toBeNull();
  });

  it("keeps the format of the cells that it writes", async () => {
    sheet().range("D5").format("NumberFormat", "0.00");
    await excelWorkbook().writeAssumptions([{ row: 2, column: 2, value: 0.5 }]);
    expect(cellAt("D5").format.get("NumberFormat")).toBe("0.00");
  });

  it("is refused in our words when the sheet is protected, and writes nothing", async () => {
    sheet().isProtected = true;
    await expect(excelWorkbook().writeAssumptions([{ row: 1, column: 2, value: 30 }])).rejects.toThrow(
      "Excel does not allow this: the sheet may be protected or the workbook read-only.",
    );
    expect(cellAt("D4").value).toBe(25);
  });

  it.each<[string, () => void]>([
    ["is gone", () => (host.workbook.names.length = 0)],
    ["points nowhere", () => host.workbook.deleteSheet(sheet())],
  ])("is refused in our words when the name %s", async (_, spoil) => {
    spoil();
    await expect(excelWorkbook().writeAssumptions([{ row: 1, column: 2, value: 30 }])).rejects.toThrow(
      "The range that holds the assumptions no longer exists.",
    );
  });

  it("waits until the user has left the cell that is being edited", async () => {
    host.beginCellEdit();
    const writing = excelWorkbook().writeAssumptions([{ row: 1, column: 2, value: 30 }]);
    await host.settled();
    expect(cellAt("D4").value).toBe(25);
    host.endCellEdit();
    await writing;
    expect(cellAt("D4").value).toBe(30);
  });

  it("asks for one step in the undo list, and for waiting, which reading does not need", async () => {
    const run = jest.spyOn(Excel, "run");
    await excelWorkbook().writeAssumptions([{ row: 1, column: 2, value: 30 }]);
    await excelWorkbook().readAssumptions();
    const options = (run.mock.calls as readonly (readonly unknown[])[]).map(([first]) => first);
    run.mockRestore();
    expect(options).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }, { delayForCellEdit: true }]);
  });

  it.each([
    ["RequestAborted", "Excel cancelled the request. Try again."],
    ["TooManyRequests", "Excel is busy. Try again in a moment."],
    ["Strange", "Excel could not do this (Strange). Try again."],
  ])("is refused in our words when Excel says %s", async (code, sentence) => {
    host.refuseNext(code);
    await expect(excelWorkbook().writeAssumptions([{ row: 1, column: 2, value: 30 }])).rejects.toThrow(
      sentence,
    );
  });
});

describe("several things in one conversation with Excel", () => {
  it("may be asked for at once, and each gets its own answer", async () => {
    const run = jest.spyOn(Excel, "run");
    const sheets = await excelWorkbook().batch(
      (workbook) => Promise.all(["My costs", "Nowhere", "Other"].map((name) => workbook.readSheet(name))),
      "cells",
    );
    expect(run).toHaveBeenCalledTimes(1);
    run.mockRestore();
    expect(sheets.map((cells) => cells?.values[0])).toEqual([
      ["Costs of IT", "", "", "", ""],
      undefined,
      ["Something else"],
    ]);
  });

  it("say which sheet is missing", async () => {
    const block = { sheet: "Nowhere", row: 0, column: 0, cells: [["text"]] };
    await expect(excelWorkbook().fillEmptyCells(block)).rejects.toThrow(
      'The sheet "Nowhere" no longer exists',
    );
    await expect(excelWorkbook().readSheet("Nowhere")).resolves.toBeUndefined();
  });

  it("go on after one of them was refused", async () => {
    const [refused, read] = await excelWorkbook().batch(
      (workbook) =>
        Promise.allSettled([
          workbook.fillEmptyCells({ sheet: "Other", row: 0, column: 0, cells: [["taken"]] }),
          workbook.readSheet("Other"),
        ]),
      "cells",
    );
    expect([refused.status, read.status]).toEqual(["rejected", "fulfilled"]);
    expect(other().cell(0, 0).value).toBe("Something else");
  });
});

/** Two quotes on the other sheet, in a range of the name by which they are found. */
function addQuotes(): void {
  [
    ["", "One", "Two"],
    ["Fee per user", 100, null],
    ["Flat fee", null, 900],
  ].forEach((row, index) =>
    row.forEach((value, column) => value !== null && other().type(`${"ABC"[column]}${index + 3}`, value)),
  );
  host.workbook.addName(QUOTES_NAME, other().range("A3:C5"));
}

describe("quotes beside the assumptions in Excel", () => {
  it("are read in the same requests, with empty cells as they are", async () => {
    addQuotes();
    host.requests.length = 0;
    expect((await excelWorkbook().readAssumptions())!.quotes).toEqual({
      address: "Other!A3:C5",
      cells: [
        [null, "One", "Two"],
        ["Fee per user", 100, null],
        ["Flat fee", null, 900],
      ],
    });
    expect(requests()).toHaveLength(2);
  });

  it("are nothing where their name has lost its cells", async () => {
    addQuotes();
    host.workbook.deleteSheet(other());
    expect(await excelWorkbook().readAssumptions()).not.toHaveProperty("quotes");
  });

  it("call back when one of them changes", async () => {
    addQuotes();
    const workbook = excelWorkbook();
    await workbook.readAssumptions();
    let calls = 0;
    const stop = await workbook.onAssumptionsChanged(() => (calls += 1));
    other().type("B4", 95);
    await host.settled();
    stop();
    await host.settled();
    expect(calls).toBe(1);
  });
});

describe("following the assumptions in Excel", () => {
  let calls = 0;
  let unsubscribe: () => void = () => undefined;
  const follow = async () => {
    const workbook = excelWorkbook();
    calls = 0;
    await workbook.readAssumptions();
    unsubscribe = await workbook.onAssumptionsChanged(() => (calls += 1));
    return workbook;
  };
  afterEach(async () => {
    unsubscribe();
    await host.settled();
    expect(host.workbook.registrations.size).toBe(0);
  });

  it("calls back when the user types", async () => {
    await follow();
    sheet().type("D4", 40);
    await host.settled();
    expect(calls).toBe(1);
  });

  it("calls back when a co-author types or puts rows in", async () => {
    await follow();
    sheet().type("D4", 40, "Remote");
    sheet().insertRows(4, 1, "Remote");
    await host.settled();
    expect(calls).toBe(2);
  });

  it("calls back when formulas of the sheet have new results", async () => {
    await follow();
    host.workbook.onCalculated(sheet());
    await host.settled();
    expect(calls).toBe(1);
  });

  it("calls back for what the pane itself has written", async () => {
    const workbook = await follow();
    await workbook.writeAssumptions([{ row: 1, column: 2, value: 30 }]);
    await host.settled();
    expect(calls).toBe(1);
  });

  it("leaves changes of other sheets alone", async () => {
    await follow();
    other().type("A1", "changed");
    host.workbook.onCalculated(other());
    await host.settled();
    expect(calls).toBe(0);
  });

  it("calls back for any sheet until the assumptions are found", async () => {
    host.open(new WorkbookModel());
    await follow();
    host.workbook.sheet("Sheet1").type("A1", "Users");
    await host.settled();
    expect(calls).toBe(1);
  });

  it("calls back for any sheet again once the assumptions are lost", async () => {
    const workbook = await follow();
    host.workbook.deleteSheet(sheet());
    await expect(workbook.readAssumptions()).rejects.toThrow("does not refer to a range");
    other().type("A1", "Assumption");
    await host.settled();
    expect(calls).toBe(1);
  });

  it("is silent after the end, and Excel is told so", async () => {
    await follow();
    unsubscribe();
    await host.settled();
    sheet().type("D4", 40);
    await host.settled();
    expect([calls, host.workbook.registrations.size]).toEqual([0, 0]);
  });

  it("ends while a cell is being edited: silent at once, and taken back afterwards", async () => {
    await follow();
    host.beginCellEdit();
    unsubscribe();
    sheet().type("D4", 40);
    await host.settled();
    expect(calls).toBe(0);
    host.endCellEdit();
    await host.settled();
    expect(host.workbook.registrations.size).toBe(0);
  });

  it("ends in silence even where Excel refuses to take the listeners back", async () => {
    await follow();
    host.refuseNext("InactiveWorkbook");
    unsubscribe();
    await host.settled();
    sheet().type("D4", 40);
    await host.settled();
    expect(calls).toBe(0);
    host.open(assumptionsWorkbook());
  });

  it("serves two listeners, and the one that stays", async () => {
    const workbook = await follow();
    const stop = await workbook.onAssumptionsChanged(() => (calls += 10));
    sheet().type("D4", 40);
    await host.settled();
    expect(calls).toBe(11);
    stop();
    await host.settled();
    sheet().type("D4", 41);
    await host.settled();
    expect(calls).toBe(12);
  });
});
