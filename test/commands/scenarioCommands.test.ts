import { OPTION_NAMES } from "../../src/model/decision/comparison";
import { type CommandId, COMMANDS, type RequestOf, runCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { PRESETS } from "../../src/model/assumptions/presets";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import { ASSUMPTIONS_NAME } from "../../src/workbook/port/workbook";
import { suiteHost } from "../officeHost/suiteHost";
import { everything, formulaOf, openComparison, openPlainTable, shown } from "./openComparison";

const host = suiteHost(openComparison);
const run: typeof runCommand<"addScenario"> = (...args) => runCommand(...args);
const workbook = () => excelWorkbook();
const scenarios = async () => readAssumptions((await workbook().readAssumptions())!.cells).scenarios;
const names = async () => (await scenarios()).map(({ name }) => name);
const add = (name: string, values = {}) => run(workbook(), "addScenario", { name, values });

describe("adding a scenario", () => {
  it("puts a column behind the last one, with a default in every row, and touches no other row", async () => {
    const above = host.workbook.range("Comparison!A1:J10").map(({ value }) => value);
    const report = await add("Next year", { users: 30 });
    expect(report).toMatchObject({
      sentence: 'The scenario "Next year" was added after "Lean".',
      address: "Comparison!E11",
    });
    expect(await names()).toEqual(["Today", "Growing", "Lean", "Next year"]);
    const outcome = (await scenarios())[3]!.outcome;
    expect(outcome.ok && [outcome.value.users, outcome.value.loadedHourlyWage]).toEqual([30, 45]);
    expect(host.workbook.range("Comparison!A1:J10").map(({ value }) => value)).toEqual(above);
    expect(shown(host.workbook, "Comparison!F11")).toBe("Unit");
  });

  it("says where its header is, wherever the table begins", async () => {
    host.open(openPlainTable([2, 3]));
    expect((await add("Lean")).address).toBe("Plain!G3");
  });

  it("takes the look of the column before it, and widths move along", async () => {
    host.workbook.sheet("Comparison").columnWidths.set(3, 77);
    host.workbook.sheet("Comparison").columnWidths.set(4, 130);
    await add("Next year");
    const [first, second] = host.workbook
      .range("Comparison!D13:E13")
      .map(({ format }) => format.get("NumberFormat"))[0]!;
    expect([first, second]).toEqual(["#,##0", "#,##0"]);
    const widths = host.workbook.sheet("Comparison").columnWidths;
    expect([widths.get(3), widths.get(4), widths.get(5)]).toEqual([77, 77, 130]);
  });

  it.each(PRESETS.map((preset) => [preset.name, preset.inputs] as const))(
    "takes the inputs of the preset %s",
    async (name, inputs) => {
      await add(name, inputs);
      const outcome = (await scenarios())[3]!.outcome;
      expect(outcome.ok).toBe(true);
      if (outcome.ok && inputs.users !== undefined) expect(outcome.value.users).toBe(inputs.users);
    },
  );

  it.each(["=1+1", "+growth", "-2", "@x", "'quoted", "<img src=x onerror=alert(1)>", "2027", "1/2"])(
    "keeps the name %p as the text that it is",
    async (name) => {
      await add(name);
      expect(shown(host.workbook, "Comparison!E11")).toBe(name);
      expect(await names()).toContain(name);
    },
  );

  it("stretches a name that ends with the last scenario, and moves the user's own cells instead of writing over them", async () => {
    host.open(openPlainTable());
    await add("Lean");
    expect(host.workbook.names.find(({ name }) => name === ASSUMPTIONS_NAME)!.range!.address).toBe(
      "Plain!A1:D3",
    );
    expect(await names()).toEqual(["Today", "Growing", "Lean"]);
    expect(shown(host.workbook, "Plain!F1")).toBe("my own note");
  });

  it.each([
    ["", "A scenario needs a name."],
    ["  ", "A scenario needs a name."],
    ["today", 'There is already a scenario "today".'],
    ["Unit", '"Unit" cannot be the name of a scenario'],
    ["x".repeat(101), "at most 100 characters; this one has 101"],
  ])("refuses the name %p and changes nothing", async (name, sentence) => {
    const before = everything(host.workbook);
    await expect(add(name)).rejects.toThrow(sentence);
    expect(everything(host.workbook)).toEqual(before);
  });

  it.each(["2027", "50 %", "0"])("takes a name that looks like a number: %s", async (name) => {
    await add(name);
    expect((await names()).at(-1)).toBe(name);
    expect((await scenarios()).at(-1)!.outcome.ok).toBe(true);
  });
});

describe("the other commands of scenarios", () => {
  it("duplicate one beside the original, with its values", async () => {
    const report = await runCommand(workbook(), "duplicateScenario", { scenario: "today" });
    expect(report.sentence).toBe('"Today (copy)" was added as a copy of "Today".');
    expect(await names()).toEqual(["Today", "Today (copy)", "Growing", "Lean"]);
    expect((await scenarios())[1]!.outcome).toEqual((await scenarios())[0]!.outcome);
    await runCommand(workbook(), "duplicateScenario", { scenario: "Today" });
    expect(await names()).toEqual(["Today", "Today (copy 2)", "Today (copy)", "Growing", "Lean"]);
  });

  it("duplicate formulas as a copy in the sheet has them, and values where there are none", async () => {
    const entered = { B13: "=A1+$C$13+SUM(Mine!B1:B2)", B14: '=B$13*2&"B13"', B15: 7 };
    const sheet = host.workbook.sheet("Comparison");
    Object.entries(entered).forEach(([address, each]) => sheet.type(address, each));
    const header = sheet.range("B11").block;
    sheet.put(header.row, header.column, { value: "Today", formula: '="Today"', format: new Map() });
    await runCommand(workbook(), "duplicateScenario", { scenario: "Today" });
    expect(["C13", "C14", "C15"].map((at) => formulaOf(host.workbook, `Comparison!${at}`))).toEqual([
      "=B1+$D$13+SUM(Mine!C1:C2)",
      '=C$13*2&"B13"',
      undefined,
    ]);
    expect(["C11", "C15"].map((at) => shown(host.workbook, `Comparison!${at}`))).toEqual(["Today (copy)", 7]);
    expect(formulaOf(host.workbook, "Comparison!C11")).toBeUndefined();
    // The cell C13 has made room for the copy, and the reference has gone with it.
    expect(formulaOf(host.workbook, "Comparison!B13")).toBe("=A1+$D$13+SUM(Mine!B1:B2)");
  });

  it("duplicate one whose name is as long as it may be, or longer", async () => {
    const long = "A year in which everything breaks at once ".repeat(4).trim();
    host.workbook.sheet("Comparison").type("B11", long);
    await runCommand(workbook(), "duplicateScenario", { scenario: long });
    await runCommand(workbook(), "duplicateScenario", { scenario: long });
    const [, second, first] = await names();
    expect(first).toBe(`${long.slice(0, 93)} (copy)`);
    expect(second).toBe(`${long.slice(0, 91).trimEnd()} (copy 2)`);
  });

  it("rename one, and what was inserted for it follows", async () => {
    host.workbook.selection = host.workbook.range("Mine!D2");
    await runCommand(workbook(), "insertBudgetLines", { option: "managed", scenario: "Growing" });
    const report = await runCommand(workbook(), "renameScenario", { scenario: "Growing", name: "Larger" });
    expect(report.sentence).toContain(
      "Formulas of your own that spell the old name in quotes need the new one",
    );
    const named = formulaOf(host.workbook, "Mine!E3")!;
    expect([named, shown(host.workbook, named.slice(1))]).toEqual(["=Comparison!$C$11", "Larger"]);
  });

  it("rename one, as text", async () => {
    await runCommand(workbook(), "renameScenario", { scenario: "Growing", name: "=HYPERLINK()" });
    expect(await names()).toEqual(["Today", "=HYPERLINK()", "Lean"]);
    expect(host.workbook.range("Comparison!C11").map(({ formula }) => formula)).toEqual([[undefined]]);
  });

  it("delete one, and let the rest move together", async () => {
    await runCommand(workbook(), "deleteScenario", { scenario: "Growing" });
    expect(await names()).toEqual(["Today", "Lean"]);
    expect(shown(host.workbook, "Comparison!D11")).toBe("Unit");
    expect(shown(host.workbook, "Comparison!A5")).toBeNull();
  });

  it("keep the last one", async () => {
    await runCommand(workbook(), "deleteScenario", { scenario: "Growing" });
    await runCommand(workbook(), "deleteScenario", { scenario: "Lean" });
    await expect(runCommand(workbook(), "deleteScenario", { scenario: "Today" })).rejects.toThrow(
      '"Today" is the only scenario, and a comparison needs one.',
    );
    expect(await names()).toEqual(["Today"]);
  });

  it.each([
    ["Growing", "left", ["Growing", "Today", "Lean"]],
    ["Growing", "right", ["Today", "Lean", "Growing"]],
    ["Today", "right", ["Growing", "Today", "Lean"]],
  ] as const)("move %s %s with its values", async (scenario, direction, expected) => {
    const users = new Map((await scenarios()).map(({ name, outcome }) => [name, outcome]));
    await runCommand(workbook(), "moveScenario", { scenario, direction });
    expect(await names()).toEqual(expected);
    for (const { name, outcome } of await scenarios()) expect(outcome).toEqual(users.get(name));
    expect(shown(host.workbook, "Comparison!E11")).toBe("Unit");
  });

  it("move the last scenario of a plain table without losing the name or the cells behind it", async () => {
    host.open(openPlainTable());
    await runCommand(workbook(), "moveScenario", { scenario: "Today", direction: "right" });
    expect(await names()).toEqual(["Growing", "Today"]);
    expect(host.workbook.names[0]!.range!.address).toBe("Plain!A1:C3");
    expect(shown(host.workbook, "Plain!E1")).toBe("my own note");
  });

  it.each([
    ["Today", "left", '"Today" is already the first scenario.'],
    ["Lean", "right", '"Lean" is already the last scenario.'],
    ["Nobody", "left", 'There is no scenario "Nobody"; there are "Today", "Growing", "Lean".'],
  ] as const)("refuse to move %s %s", async (scenario, direction, sentence) => {
    await expect(runCommand(workbook(), "moveScenario", { scenario, direction })).rejects.toThrow(sentence);
  });
});

describe("a chart of scenarios", () => {
  const insert = async (at: string) => {
    host.workbook.selection = host.workbook.range(at);
    await runCommand(workbook(), "insertChart", { chart: "scenarios" });
  };
  /** The cells of the first and the last series of each chart. */
  const drawn = () =>
    host.workbook
      .sheet("Mine")
      .charts.map(({ series }) => [series[0]!, series[OPTION_NAMES.length - 1]!])
      .map((ends) => ends.map(({ name, values }) => `${name} ${values!.address}`));
  const ends = (first: string, last: string) => [`break-fix Mine!${first}`, `in-house Mine!${last}`];

  it("grows and shrinks with the scenarios, wherever it has moved to", async () => {
    await insert("Mine!D2");
    await insert("Mine!D30");
    expect(drawn()).toEqual([ends("E4:G4", "E8:G8"), ends("E32:G32", "E36:G36")]);
    await add("Next year");
    await runCommand(workbook(), "duplicateScenario", { scenario: "Lean" });
    expect(drawn()).toEqual([ends("E4:I4", "E8:I8"), ends("E32:I32", "E36:I36")]);
    await runCommand(workbook(), "deleteScenario", { scenario: "Lean" });
    host.workbook.sheet("Mine").insertRows(0, 5);
    await runCommand(workbook(), "deleteScenario", { scenario: "Growing" });
    expect(drawn()).toEqual([ends("E9:G9", "E13:G13"), ends("E37:G37", "E41:G41")]);
  });

  it("keeps its cells by a hidden name, and other charts have none", async () => {
    await insert("Mine!D2");
    host.workbook.selection = host.workbook.range("Mine!D40");
    await runCommand(workbook(), "insertChart", { chart: "costs" });
    const names = host.workbook.names.filter(({ name }) => name !== ASSUMPTIONS_NAME);
    expect(names.map(({ name, visible }) => [name, visible])).toEqual([["FixOrFlat_Chart1", false]]);
  });

  it("may have been deleted, alone or with its sheet", async () => {
    await insert("Mine!D2");
    host.workbook.sheet("Mine").charts.length = 0;
    await add("Next year");
    host.workbook.deleteSheet(host.workbook.sheet("Mine"));
    await add("The year after");
    expect(await names()).toHaveLength(5);
  });
});

describe("a command in Excel", () => {
  // The self-check asks for a step of undo of its own, to see whether it is taken.
  const REQUESTS: { readonly [Id in Exclude<CommandId, "selfCheck">]: RequestOf<Id> } = {
    newComparison: undefined,
    insertQuotes: undefined,
    addScenario: { name: "Next year" },
    duplicateScenario: { scenario: "Today" },
    renameScenario: { scenario: "Today", name: "Now" },
    deleteScenario: { scenario: "Lean" },
    moveScenario: { scenario: "Today", direction: "right" },
    addInputs: { fields: ["projectHoursPerYear", "calloutFee"] },
    insertFunction: { formula: "=MSP_COST(40,135)" },
    insertExample: { formula: "=MSP_COST(A1,135)", cells: [[40]], spill: { rows: 1, columns: 1 } },
    insertBudgetLines: { option: "managed" },
    insertChart: { chart: "scenarios" },
    insertDecisionMemo: {},
    portableCopy: { scenario: "Lean" },
    freezeFormulas: undefined,
    thawFormulas: undefined,
    repairFormulas: undefined,
  };

  it.each(Object.entries(REQUESTS) as [CommandId, never][])(
    "is one conversation, and one step of undo where cells are all that changes: %s",
    async (id, request) => {
      host.workbook.selection = host.workbook.range("Mine!D2");
      const speaking = jest.spyOn(Excel, "run");
      // Some are refused in this workbook; what was said until then counts as well.
      await runCommand(workbook(), id, request).catch(() => undefined);
      const options = (speaking.mock.calls as readonly (readonly unknown[])[]).map(([first]) => first);
      speaking.mockRestore();
      const undo = COMMANDS[id].scope === "cells" ? { mergeUndoGroup: true } : {};
      expect(options).toEqual([{ delayForCellEdit: true, ...undo }]);
    },
  );

  it("asks Excel a fixed number of times, however long the table is", async () => {
    host.requests.length = 0;
    await add("Next year");
    expect(host.requests.length).toBeLessThanOrEqual(8);
  });
});
