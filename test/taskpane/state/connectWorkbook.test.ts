import type { FieldName } from "../../../src/model/assumptions/scenario";
import { connectWorkbook } from "../../../src/taskpane/state/connectWorkbook";
import { EN } from "../../../src/taskpane/language/messages/en/en";
import { problemText } from "../../../src/taskpane/language/reportText";
import type { PaneEvent, PendingEdit } from "../../../src/taskpane/state/paneState";
import { MemoryWorkbook } from "../memoryWorkbook";

const CELLS = [
  ["Assumption", "Base", "Other"],
  ["Users", 25, 40],
  ["Contract term", 36, 36],
];
const edit: PendingEdit = { field: "users", scenario: { name: "Other", column: 2 }, value: 50, text: "50" };

const WORDS = {
  gone: (field: FieldName, scenario: string) => EN.writing.gone(EN.inputs.label(field), scenario),
  problem: (error: unknown) => problemText(error, EN),
  overtaken: EN.undo.overtaken,
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function connected(workbook: MemoryWorkbook) {
  const events: PaneEvent[] = [];
  const connection = connectWorkbook(
    workbook,
    (event) => events.push(event),
    () => WORDS,
  );
  await settled();
  return { events, connection };
}

describe("the connection to a workbook", () => {
  it("reads at once and after every change", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { events } = await connected(workbook);
    workbook.enter(1, 1, 26);
    await settled();
    expect(events.map(({ type }) => type)).toEqual(["assumptionsRead", "assumptionsRead"]);
    expect(events[1]).toMatchObject({ range: { cells: [CELLS[0], ["Users", 26, 40], CELLS[2]] } });
  });

  it("answers a burst of changes by one reading", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    await connected(workbook);
    const before = workbook.reads;
    for (let users = 1; users <= 100; users++) workbook.enter(1, 1, users);
    await settled();
    expect(workbook.reads - before).toBe(1);
    expect(workbook.subscriptions).toBe(1);
  });

  it("writes into the cell of the input and the scenario, then reads what became of it", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { events, connection } = await connected(workbook);
    connection.write([edit]);
    await settled();
    expect(workbook.writes).toEqual([[{ row: 1, column: 2, value: 50 }]]);
    expect(events.slice(1).map(({ type }) => type)).toEqual(["valuesWritten", "assumptionsRead"]);
  });

  it("comes to rest after a write: its own change event starts nothing further", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { events, connection } = await connected(workbook);
    connection.write([edit]);
    await settled();
    const quiet = events.length;
    await settled();
    expect(events.length).toBe(quiet);
  });

  it("finds the cell again when a row and a column were inserted since", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { connection } = await connected(workbook);
    workbook.range = {
      ...workbook.range!,
      cells: [
        ["Assumption", "Unit", "Base", "Other"],
        ["Contract term", "", 36, 36],
        ["Users", "", 25, 40],
      ],
    };
    connection.write([edit]);
    await settled();
    expect(workbook.writes).toEqual([[{ row: 2, column: 3, value: 50 }]]);
  });

  it("writes nothing when the row is gone, and says so", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { events, connection } = await connected(workbook);
    workbook.range = { ...workbook.range!, cells: [CELLS[0]!, CELLS[2]!] };
    connection.write([edit]);
    await settled();
    expect(workbook.writes).toEqual([]);
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "writingFailed",
        reason: 'The sheet no longer has a cell for "Users" of Other, so nothing was written.',
      }),
    );
  });

  it("turns a refused reading and a refused writing into events with the reason", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    workbook.readingFailure = "Excel is busy.";
    const { events, connection } = await connected(workbook);
    expect(events).toEqual([{ type: "readingFailed", reason: "Excel is busy." }]);
    workbook.readingFailure = undefined;
    workbook.writingFailure = "The sheet is protected.";
    connection.write([edit]);
    await settled();
    expect(events[1]).toEqual({
      type: "writingFailed",
      edits: [edit],
      reason: "The sheet is protected.",
    });
  });

  it("follows the sheet after a second try when the first could not", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const subscribe = workbook.onAssumptionsChanged.bind(workbook);
    workbook.onAssumptionsChanged = () => Promise.reject(new Error("Too early."));
    const { events, connection } = await connected(workbook);
    workbook.onAssumptionsChanged = subscribe;
    connection.read();
    await settled();
    workbook.enter(1, 1, 26);
    await settled();
    expect(events.map(({ type }) => type)).toEqual(["readingFailed", "assumptionsRead", "assumptionsRead"]);
    expect(workbook.listeners.size).toBe(1);
  });

  it("writes several values in one step, or none of them", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { events, connection } = await connected(workbook);
    const other: PendingEdit = { ...edit, field: "termMonths", value: 24 };
    connection.write([edit, { ...edit, field: "hourlyRate" }]);
    await settled();
    expect(workbook.writes).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ type: "writingFailed" }));
    connection.write([edit, other]);
    await settled();
    expect(workbook.writes).toHaveLength(1);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "valuesWritten", change: { edits: [edit, other], before: [40, 36] } }),
    );
  });

  it("gives a cell back its formula, and an empty one its emptiness", async () => {
    const workbook = new MemoryWorkbook([CELLS[0]!, ["Users", 25, 40], ["Contract term", 36, null]]);
    workbook.range = { ...workbook.range!, formulas: [[], [null, null, "=B2*2"], []] };
    const { events, connection } = await connected(workbook);
    const term: PendingEdit = { ...edit, field: "termMonths", value: 24 };
    connection.write([edit, term]);
    await settled();
    const written = events.find((event) => event.type === "valuesWritten");
    if (written?.type !== "valuesWritten") throw new Error("nothing was written");
    connection.undo(written.change);
    await settled();
    expect(workbook.writes[1]).toEqual([
      { row: 1, column: 2, value: { formula: "=B2*2" } },
      { row: 2, column: 2, value: null },
    ]);
  });

  it("takes nothing back that somebody has changed since", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const { events, connection } = await connected(workbook);
    connection.write([edit]);
    await settled();
    workbook.enter(1, 2, 70);
    connection.undo({ edits: [edit], before: [40] });
    await settled();
    expect(workbook.range!.cells[1]![2]).toBe(70);
    expect(events).toContainEqual({ type: "undoFailed", reason: EN.undo.overtaken });
  });

  it("keeps an answer to itself that comes after closing", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    let answer: (range: undefined) => void = () => undefined;
    workbook.readAssumptions = () => new Promise((resolve) => (answer = resolve));
    const { events, connection } = await connected(workbook);
    connection.close();
    answer(undefined);
    await settled();
    expect(events).toEqual([]);
  });

  it("says nothing any more once it is closed", async () => {
    const workbook = new MemoryWorkbook(CELLS);
    const events: PaneEvent[] = [];
    const connection = connectWorkbook(
      workbook,
      (event) => events.push(event),
      () => WORDS,
    );
    connection.close();
    await settled();
    expect(events).toEqual([]);
    expect(workbook.listeners.size).toBe(0);
  });
});
