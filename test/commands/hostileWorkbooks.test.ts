import { type CommandId, type RequestOf, runCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { frozenSheet } from "../../src/workbook/sheets/frozenSheet";
import { ASSUMPTIONS_NAME } from "../../src/workbook/port/workbook";
import { CellError } from "../officeHost/model/cell";
import { suiteHost } from "../officeHost/suiteHost";
import { everything, openComparison } from "./openComparison";

const host = suiteHost(openComparison);
const attempt = <Id extends CommandId>(id: Id, request: RequestOf<Id>) =>
  runCommand(excelWorkbook(), id, request);

beforeEach(() => {
  host.workbook.selection = host.workbook.range("Mine!D2");
});

const ON_ASSUMPTIONS: readonly (readonly [CommandId, unknown])[] = [
  ["addScenario", { name: "New" }],
  ["duplicateScenario", { scenario: "Today" }],
  ["renameScenario", { scenario: "Today", name: "Now" }],
  ["deleteScenario", { scenario: "Today" }],
  ["moveScenario", { scenario: "Today", direction: "right" }],
];
const ALL: readonly (readonly [CommandId, unknown])[] = [
  ...ON_ASSUMPTIONS,
  ["insertBudgetLines", { option: "managed" }],
  ["insertChart", { chart: "costs" }],
  ["insertDecisionMemo", {}],
];

/** What a command answers when it is refused: a sentence, and nothing changed. */
async function refusal(id: CommandId, request: unknown): Promise<string> {
  const before = everything(host.workbook);
  const error = await attempt(id, request as never).then(
    (report) => {
      throw new RangeError(`${id} was not refused: ${report.sentence}`);
    },
    (reason: Error) => reason,
  );
  expect(everything(host.workbook)).toEqual(before);
  expect(error.message).toMatch(/[.]$/);
  return error.message;
}

describe.each(ALL)("%s", (id, request) => {
  it("says where to begin when the name was deleted", async () => {
    host.workbook.names.length = 0;
    expect(await refusal(id, request)).toContain("no assumptions yet");
  });

  it("says so when the table was deleted with its sheet", async () => {
    host.workbook.deleteSheet(host.workbook.sheet("Comparison"));
    expect(await refusal(id, request)).toContain("does not refer to a range");
  });

  it("refuses whole columns before it reads a cell of them", async () => {
    host.workbook.names.length = 0;
    host.workbook.addName(ASSUMPTIONS_NAME, "=Comparison!A:H");
    expect(await refusal(id, request)).toContain("1048576 rows");
  });

  it("names the error that hides a scenario", async () => {
    host.workbook.sheet("Comparison").type("B11", new CellError("#REF!"));
    host.workbook.sheet("Comparison").type("C11", new CellError("#REF!"));
    host.workbook.sheet("Comparison").type("D11", new CellError("#REF!"));
    expect((await refusal(id, request)).length).toBeGreaterThan(20);
  });
});

describe("a protected sheet", () => {
  it.each(ON_ASSUMPTIONS)("keeps its assumptions from %s", async (id, request) => {
    host.workbook.sheet("Comparison").isProtected = true;
    expect(await refusal(id, request)).toContain("the sheet may be protected");
  });

  it.each([
    ["insertFunction", { formula: "=MSP_COST(1,2)" }],
    ["insertChart", { chart: "costs" }],
    ["insertBudgetLines", { option: "managed" }],
  ] as const)("keeps its cells from %s", async (id, request) => {
    host.workbook.sheet("Mine").isProtected = true;
    expect(await refusal(id, request)).toContain("the sheet may be protected");
    expect(host.workbook.sheet("Mine").charts).toEqual([]);
  });
});

describe("texts that look like more than they are", () => {
  const NAMES = ["=1+1", "<img src=x onerror=alert(1)>", "'quoted", "It's", 'a "b"'];

  it.each(NAMES)("lets %p be a scenario in every command", async (name) => {
    await attempt("renameScenario", { scenario: "Today", name });
    await attempt("duplicateScenario", { scenario: name });
    await attempt("moveScenario", { scenario: name, direction: "right" });
    await attempt("insertBudgetLines", { option: "managed", scenario: name });
    await attempt("insertDecisionMemo", { scenario: name });
    await attempt("deleteScenario", { scenario: name });
    const formulas = host.workbook.range("Comparison!A11:K11").map(({ formula }) => formula);
    expect(formulas.flat().every((formula) => formula === undefined)).toBe(true);
  });

  it.each(["<img src=x onerror=alert(1)>", "It's 100%", "A1", "=Sheet"])(
    "finds its way in a sheet called %p",
    async (name) => {
      host.workbook.sheet("Comparison").rename(name);
      await attempt("addScenario", { name: "New" });
      await attempt("insertDecisionMemo", {});
      host.workbook.sheet("Mine").rename(`${name} 2`);
      host.workbook.selection = host.workbook.sheet(`${name} 2`).range("D2");
      const report = await attempt("insertFunction", { formula: "=MSP_COST(1,2)" });
      expect(host.workbook.range(report.address!).map(({ formula }) => formula)).toEqual([
        ["=MSP_COST(1,2)"],
      ]);
    },
  );
});

describe("assumptions that lie across other things", () => {
  it.each(ON_ASSUMPTIONS.filter(([id]) => id !== "renameScenario" && id !== "addScenario"))(
    "keep merged headers whole from %s",
    async (id, request) => {
      host.workbook.sheet("Comparison").merges = [host.workbook.range("Comparison!B10:D11").block];
      expect(await refusal(id, request)).toContain("merged cells");
    },
  );

  it.each([
    ["addScenario", { name: "New" }],
    ["duplicateScenario", { scenario: "Today" }],
    ["moveScenario", { scenario: "Today", direction: "right" }],
  ] as const)("keep the cells at the sheet's right edge from %s", async (id, request) => {
    host.workbook.sheet("Comparison").type("XFD30", "an old list");
    expect(await refusal(id, request)).toContain("There is no room to the right");
  });
});

describe("a sheet whose name is taken", () => {
  it("keeps all sheets of the same call from being added", async () => {
    const before = everything(host.workbook);
    const sheets = [frozenSheet(), { ...frozenSheet(), name: "mine" }];
    await expect(excelWorkbook().addSheets(sheets)).rejects.toThrow(
      'There is already a sheet "mine", so nothing was added.',
    );
    expect(everything(host.workbook)).toEqual(before);
  });
});

describe("Excel at an awkward moment", () => {
  it("is waited for while a cell is being edited", async () => {
    host.beginCellEdit();
    const adding = attempt("addScenario", { name: "New" });
    await host.settled();
    host.endCellEdit();
    expect((await adding).sentence).toContain('"New" was added');
  });

  it.each(["InvalidOperation", "InactiveWorkbook", "TooManyRequests"])(
    "is worded for us when it says %s",
    async (code) => {
      host.refuseNext(code);
      await expect(attempt("addScenario", { name: "New" })).rejects.toThrow(/^(Excel|The|This) .*\.$/);
    },
  );

  it("has a sheet with too much in it, which is not read", async () => {
    host.workbook.sheet("Mine").type("XFD1000", 1);
    await expect(attempt("freezeFormulas", undefined)).rejects.toThrow(
      "The sheet Mine has 1000 rows and 16384 columns in use",
    );
  });
});
