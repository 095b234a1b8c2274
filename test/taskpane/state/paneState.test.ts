import {
  INITIAL_STATE,
  type PaneEvent,
  paneReducer,
  type PaneState,
  type PendingEdit,
  type ReadyState,
} from "../../../src/taskpane/state/paneState";

const base = { name: "Base", column: 1 };
const other = { name: "Other", column: 2 };
const range = {
  address: "Sheet1!A1:C2",
  cells: [
    ["", "Base", "Other"],
    ["Users", 25, 40],
  ],
};
const edit: PendingEdit = { field: "users", scenario: base, value: 30, text: "30" };

const after = (state: PaneState, ...events: PaneEvent[]) => events.reduce(paneReducer, state);
const ready = after(INITIAL_STATE, { type: "assumptionsRead", range }) as ReadyState;

describe("the pane's state", () => {
  it("starts by loading and is ready once the sheet is read", () => {
    expect(INITIAL_STATE).toEqual({ status: "loading" });
    expect(ready).toMatchObject({ status: "ready", range, drafts: {}, pending: [] });
  });

  it("says when the workbook has no assumptions, and notices when they appear", () => {
    const empty = after(ready, { type: "assumptionsRead", range: undefined });
    expect(empty).toEqual({ status: "noAssumptions" });
    expect(after(empty, { type: "assumptionsRead", range: undefined })).toBe(empty);
    expect(after(empty, { type: "assumptionsRead", range }).status).toBe("ready");
  });

  it("shows why reading failed, and loads again on request", () => {
    const failed = after(ready, { type: "readingFailed", reason: "Excel is busy." });
    expect(failed).toEqual({ status: "failed", reason: "Excel is busy." });
    expect(after(failed, { type: "retryRequested" })).toEqual({ status: "loading" });
  });

  it("does not change at all when the sheet says the same again", () => {
    const again = { address: range.address, cells: range.cells.map((row) => [...row]) };
    expect(after(ready, { type: "assumptionsRead", range: again })).toBe(ready);
  });

  it("takes two readings of a wrapped number for the same", () => {
    const wrapped = () => ({ address: "A1", cells: [["Users", { basicValue: 25 }]] });
    const state = after(INITIAL_STATE, { type: "assumptionsRead", range: wrapped() });
    expect(after(state, { type: "assumptionsRead", range: wrapped() })).toBe(state);
  });

  it.each([
    [
      "a value",
      [
        ["", "Base", "Other"],
        ["Users", 26, 40],
      ],
    ],
    ["a row more", [...range.cells, ["Contract term", 36, 36]]],
    ["a column more", range.cells.map((row) => [...row, ""])],
  ])("takes over %s from the sheet and keeps what is being typed", (_, cells) => {
    const typing = after(ready, { type: "fieldTyped", field: "users", scenario: base, text: "3" });
    const next = after(typing, { type: "assumptionsRead", range: { ...range, cells } });
    expect(next).toMatchObject({ range: { cells }, drafts: { users: "3" } });
  });

  it("forgets drafts when they are discarded or another scenario is chosen", () => {
    const typing = after(ready, { type: "fieldTyped", field: "users", scenario: base, text: "3" });
    expect(after(typing, { type: "draftDiscarded", field: "users" })).toMatchObject({ drafts: {} });
    const chosen = after(typing, { type: "scenarioChosen", scenario: other });
    expect(chosen).toMatchObject({ chosen: other, drafts: {} });
  });

  it("holds on to the scenario that is typed for, and drops what was typed for another", () => {
    const typing = after(ready, { type: "fieldTyped", field: "users", scenario: base, text: "3" });
    expect(typing).toMatchObject({ chosen: base });
    const elsewhere = { type: "fieldTyped", field: "termMonths", scenario: other, text: "24" } as const;
    expect(after(typing, elsewhere)).toMatchObject({ chosen: other, drafts: { termMonths: "24" } });
  });

  it("forgets a refusal once its field is typed in or given up", () => {
    const refusal = { type: "writingFailed", edits: [edit], reason: "No." } as const;
    const state = after(ready, { type: "valuesEntered", edits: [edit] }, refusal);
    const typed = { type: "fieldTyped", field: "users", scenario: base, text: "31" } as const;
    expect(after(state, typed)).toMatchObject({ refusal: undefined, drafts: { users: "31" } });
    expect(after(state, { type: "draftDiscarded", field: "users" })).toMatchObject({ refusal: undefined });
    const elsewhere = { ...typed, field: "termMonths" } as const;
    expect(after(state, elsewhere)).toMatchObject({ refusal: { reason: "No." } });
  });

  it("holds an entered value until the sheet has it", () => {
    const typing = after(ready, { type: "fieldTyped", field: "users", scenario: base, text: "30" });
    const entered = after(typing, { type: "valuesEntered", edits: [edit] });
    expect(entered).toMatchObject({ drafts: {}, pending: [edit], range });
    const written = after(entered, {
      type: "valuesWritten",
      change: { edits: [edit], before: [25] },
      cells: [{ row: 1, column: 1, value: 30 }],
    });
    expect(written).toMatchObject({ pending: [], range: { cells: [range.cells[0], ["Users", 30, 40]] } });
    const reread = { ...range, cells: [range.cells[0]!, ["Users", 30, 40]] };
    expect(after(written, { type: "assumptionsRead", range: reread })).toBe(written);
  });

  it("gives a refused value back to its field, with the reason", () => {
    const refused = { type: "writingFailed", edits: [edit], reason: "The sheet is protected." } as const;
    const state = after(ready, { type: "valuesEntered", edits: [edit] }, refused);
    expect(state).toMatchObject({
      drafts: { users: "30" },
      pending: [],
      refusal: { edits: [edit], reason: "The sheet is protected." },
    });
    expect(after(state, { type: "valuesEntered", edits: [edit] })).toMatchObject({ refusal: undefined });
  });

  it("does not overwrite what is typed meanwhile, nor another scenario, by a refused value", () => {
    const refused = { type: "writingFailed", edits: [edit], reason: "No." } as const;
    const entered = after(ready, { type: "valuesEntered", edits: [edit] });
    const typing = after(
      entered,
      { type: "fieldTyped", field: "users", scenario: base, text: "31" },
      refused,
    );
    expect(typing).toMatchObject({ drafts: { users: "31" } });
    const away = after(entered, { type: "scenarioChosen", scenario: other }, refused);
    expect(away).toMatchObject({ drafts: {}, refusal: { edits: [edit], reason: "No." } });
  });

  it("removes one of two equal edits at a time", () => {
    const twin = { ...edit };
    const state = after(
      ready,
      { type: "valuesEntered", edits: [edit] },
      { type: "valuesEntered", edits: [twin] },
    );
    const cell = { row: 1, column: 1, value: 30 };
    expect(
      (
        after(state, {
          type: "valuesWritten",
          change: { edits: [edit], before: [25] },
          cells: [cell],
        }) as ReadyState
      ).pending,
    ).toEqual([twin]);
  });

  it("keeps every change that can be taken back, the last fifty of them", () => {
    const cell = { row: 1, column: 1, value: 30 };
    const changes = Array.from({ length: 52 }, (_, index) => ({ edits: [edit], before: [index] }));
    const written = changes.map((change) => ({ type: "valuesWritten", change, cells: [cell] }) as const);
    expect((after(ready, ...written) as ReadyState).done).toEqual(changes.slice(2));
  });

  it("forgets what was typed for one scenario when another is typed for", () => {
    const typed = { type: "fieldTyped", field: "users", scenario: base, text: "3" } as const;
    const elsewhere = { type: "fieldTyped", field: "sites", scenario: other, text: "2" } as const;
    expect(after(ready, typed, elsewhere)).toMatchObject({ chosen: other, drafts: { sites: "2" } });
    expect((after(ready, typed, elsewhere) as ReadyState).drafts).not.toHaveProperty("users");
  });

  it("notices a formula that gives the same number", () => {
    const formulas = [
      [null, null, null],
      [null, "=20+5", null],
    ];
    const next = after(ready, { type: "assumptionsRead", range: { ...range, formulas } });
    expect(next).toMatchObject({ range: { formulas } });
  });

  it("ignores what belongs to a sheet that is gone", () => {
    const empty: PaneState = { status: "noAssumptions" };
    const cell = { row: 1, column: 1, value: 30 };
    expect(after(empty, { type: "fieldTyped", field: "users", scenario: base, text: "3" })).toBe(empty);
    expect(
      after(empty, { type: "valuesWritten", change: { edits: [edit], before: [25] }, cells: [cell] }),
    ).toBe(empty);
  });
});
