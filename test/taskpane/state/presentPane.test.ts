import { DEFAULT_SCENARIO, FIELD_NAMES, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import { compareOptions } from "../../../src/model/decision/compareOptions";
import type { ReadyState } from "../../../src/taskpane/state/paneState";
import { presentComparison } from "../../../src/taskpane/compare/presentComparison";
import {
  isEssential,
  moneyFormats,
  type PaneView,
  presentPane,
} from "../../../src/taskpane/state/presentPane";
import { readAddress } from "../../../src/taskpane/state/presentIssues";
import { englishWording } from "../englishWording";

const english = englishWording();
const ESSENTIAL = FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential);
const CELLS = [
  ["Assumption", "Unit", "Base", "Large"],
  ...ESSENTIAL.map((name) => [
    SCENARIO_FIELDS[name].label,
    "",
    DEFAULT_SCENARIO[name],
    name === "users" ? 80 : DEFAULT_SCENARIO[name],
  ]),
];
const USERS_ROW = 1 + ESSENTIAL.indexOf("users");

const ready = (parts: Partial<ReadyState> = {}): ReadyState => ({
  status: "ready",
  range: { address: "Comparison!$B$6:$E$18", cells: CELLS },
  chosen: undefined,
  drafts: {},
  pending: [],
  refusal: undefined,
  confirmation: undefined,
  done: [],
  undoProblem: undefined,
  ...parts,
});
const withCell = (row: number, column: number, value: unknown) =>
  CELLS.map((line, index) => (index === row ? line.map((cell, at) => (at === column ? value : cell)) : line));
/** Words, because scaling the severity classes to their mean costs the last digit of the amounts. */
const words = (shown: PaneView["shown"]) => shown && presentComparison(shown.comparison, english);
const comparisonOf = (users: number) =>
  presentComparison(compareOptions({ ...DEFAULT_SCENARIO, users }), english);
const users = ({ fields }: PaneView) => fields.find(({ name }) => name === "users")!;

describe("the view of a sheet", () => {
  it("shows the first scenario until another is chosen", () => {
    expect(presentPane(ready(), english).chosen).toEqual({ name: "Base", column: 2 });
    const large = presentPane(ready({ chosen: { name: "Large", column: 3 } }), english);
    expect(words(large.shown)).toEqual(comparisonOf(80));
  });

  it("agrees with the model on every number", () => {
    expect(words(presentPane(ready(), english).shown)).toEqual(comparisonOf(DEFAULT_SCENARIO.users));
  });

  it("follows a scenario that moved to another column, and shows the first when it is gone", () => {
    const chosen = (name: string, column: number) =>
      presentPane(ready({ chosen: { name, column } }), english).chosen;
    expect(chosen("Large", 2)).toEqual({ name: "Large", column: 3 });
    expect(chosen("Gone", 3)).toEqual({ name: "Base", column: 2 });
  });

  it("shows all inputs, twelve of them as essential", () => {
    const { fields } = presentPane(ready(), english);
    expect(fields.filter(isEssential)).toHaveLength(12);
    expect(fields).toHaveLength(FIELD_NAMES.length);
  });

  it("hands every complete scenario over for comparison, the chosen one with its drafts", () => {
    const cells = withCell(USERS_ROW, 3, "many");
    const state = ready({ range: { address: "A1:D13", cells }, drafts: { users: "60" } });
    const view = presentPane(state, english);
    expect(view.complete.map(({ name, scenario }) => [name, scenario.users])).toEqual([["Base", 60]]);
    expect(view.failing).toEqual(["Large"]);
  });

  it("says in the notation of the workbook what is wrong with a number", () => {
    const cells = withCell(USERS_ROW, 2, 12345.5);
    const view = presentPane(ready({ range: { address: "A1:D13", cells } }), englishWording("de-DE"));
    expect(view.issues[0]!.message).toBe("Users is 12.345,5, outside the plausible range of 1 to 500.");
  });

  it("takes the currency from cells that hold money, not from others", () => {
    const formats = CELLS.map(([label]) => CELLS[0]!.map(() => (label === "Users" ? "$0" : '"€"#,##0')));
    const found = moneyFormats({ address: "A1:D13", cells: CELLS, numberFormats: formats });
    expect(new Set(found)).toEqual(new Set(['"€"#,##0']));
  });

  it("counts a draft at once, without waiting for the sheet", () => {
    expect(words(presentPane(ready({ drafts: { users: "60" } }), english).shown)).toEqual(comparisonOf(60));
  });

  it("keeps the last comparison while a draft cannot be read", () => {
    const { shown } = presentPane(ready({ drafts: { users: "6,0" } }), english);
    expect(words(shown)).toEqual(comparisonOf(DEFAULT_SCENARIO.users));
  });

  it("counts a value that is on its way into the sheet", () => {
    const scenario = { name: "Base", column: 2 };
    const pending = [{ field: "users" as const, scenario, value: 60, text: "60" }];
    const view = presentPane(ready({ pending }), english);
    expect(words(view.shown)).toEqual(comparisonOf(60));
    expect(users(view).content).toMatchObject({ text: "60" });
  });

  it("does not show what was typed for a scenario that has vanished", () => {
    const view = presentPane(
      ready({ chosen: { name: "Gone", column: 4 }, drafts: { users: "60" } }),
      english,
    );
    expect(words(view.shown)).toEqual(comparisonOf(DEFAULT_SCENARIO.users));
    expect(users(view).content).toMatchObject({ text: "25" });
  });

  it("says at its field why a value was refused, and lets it be entered again", () => {
    const scenario = { name: "Base", column: 2 };
    const edit = { field: "users" as const, scenario, value: 60, text: "60" };
    const refusal = { edits: [edit], reason: "The sheet is protected." };
    const view = presentPane(ready({ drafts: { users: "60" }, refusal }), english);
    expect(view.refusal).toBeUndefined();
    expect(users(view).content).toMatchObject({
      text: "60",
      entered: 60,
      problem: { kind: "error", message: "The sheet is protected." },
    });
    const elsewhere = presentPane(ready({ chosen: { name: "Large", column: 3 }, refusal }), english);
    expect(elsewhere.refusal).toBe("Users, Base: The sheet is protected.");
  });

  it("has no comparison for a scenario with errors, but says where they are", () => {
    const cells = withCell(USERS_ROW, 2, "many");
    const view = presentPane(ready({ range: { address: "Comparison!$B$6:$E$18", cells } }), english);
    expect(view.shown).toBeUndefined();
    expect(view.issues).toEqual([
      {
        kind: "error",
        place: `Row ${6 + USERS_ROW} of Comparison, Base`,
        message: 'Users is "many"; it must be a number.',
        cell: `Comparison!D${6 + USERS_ROW}`,
      },
    ]);
  });

  it("compares again while the error is being corrected", () => {
    const range = { address: "Comparison!B6:E18", cells: withCell(USERS_ROW, 2, "many") };
    const view = presentPane(ready({ range, drafts: { users: "60" } }), english);
    expect(words(view.shown)).toEqual(comparisonOf(60));
  });

  it("shows inputs without a row as what counts instead of them", () => {
    const cells = CELLS.filter((_, row) => row !== USERS_ROW);
    const view = presentPane(ready({ range: { address: "A1:D12", cells } }), english);
    expect(users(view).content).toEqual({
      kind: "absent",
      note: "Not in the sheet: uses its default, 25.",
    });
  });

  it("names the issue alone when the range has no scenario", () => {
    const view = presentPane(ready({ range: { address: "A1:A2", cells: [["Users"], ["x"]] } }), english);
    expect(view).toMatchObject({ scenarios: [], chosen: undefined, shown: undefined, fields: [] });
    expect(view.issues).toHaveLength(1);
  });

  it("has the quotes of the workbook, unless one of them has an error, which it says", () => {
    const quotes = (...rows: unknown[][]) => ({
      address: "Quotes!A6:C9",
      cells: [["Term", "One", "Two"], ["Fee per user", 100, 120], ...rows],
    });
    const view = (own: ReturnType<typeof quotes>) =>
      presentPane(ready({ range: { ...ready().range, quotes: own } }), english);
    expect(view(quotes()).quotes).toEqual([
      { name: "One", terms: [["managedFeePerUser", 100]] },
      { name: "Two", terms: [["managedFeePerUser", 120]] },
    ]);
    expect(view(quotes()).issues).toEqual([]);
    const faulty = view(quotes(["Uplift", 4, 0.04]));
    expect(faulty.quotes).toEqual([]);
    expect(faulty.issues).toMatchObject([{ kind: "error", cell: "Quotes!A8" }]);
  });

  it("stops listing issues where nobody reads on", () => {
    const typos = Array.from({ length: 100 }, (_, index) => [`Nonsense ${index}`, "", 1, 1]);
    const range = { address: "A1:D200", cells: [...CELLS, ...typos] };
    const { issues } = presentPane(ready({ range }), english);
    expect(issues).toHaveLength(31);
    expect(issues[30]!.message).toBe("There are 70 more; SUPPORT_CHECK lists all.");
  });
});

describe("an address", () => {
  it.each([
    ["Comparison!B6:H34", { sheet: "Comparison", firstRow: 6 }],
    ["'My ''best'' sheet'!$B$12:$H$34", { sheet: "My 'best' sheet", firstRow: 12 }],
    ["B6:H34", { sheet: "", firstRow: 6 }],
    ["Sheet1!A:B", { sheet: "Sheet1", firstRow: 1 }],
    ["'Q1!'!C3", { sheet: "Q1!", firstRow: 3 }],
  ])("%s tells sheet and first row", (address, place) => {
    expect(readAddress(address)).toMatchObject(place);
  });
});
