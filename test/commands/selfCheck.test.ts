import { runCommand } from "../../src/commands/commands";
import { selfCheck, TRIAL_GROUPS } from "../../src/commands/selfCheck";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Workbook } from "../../src/workbook/port/workbook";
import { cellFunctionMetadata, cellFunctions } from "../functions/cellFunctions";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { closePage } from "../officeHost/boot/pageStandIn";
import type { FunctionAnswer } from "../officeHost/functions/functionAnswer";
import type { FunctionCall } from "../officeHost/functions/functionChannel";
import { CellError } from "../officeHost/model/cell";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { OfficeHost } from "../officeHost/officeHost";
import { undoGroups } from "../officeHost/undoGroups";
import { everything, openComparison, shown } from "./openComparison";

// The library brings the real one; the stand-in of the other tests would be in its way.
jest.mock("../customFunctionsGlobal", () => ({}));

const SHEET = "Fix or Flat self-check";
const TRIALS = "Fix or Flat trial";
let host: OfficeHost;

beforeAll(async () => {
  const functions = { functions: cellFunctionMetadata(), allowErrorForDataTypeAny: true };
  host = new OfficeHost({ functions });
  await bootOffice(host);
  for (const [id, run] of cellFunctions()) CustomFunctions.associate(id, run);
});
beforeEach(() => {
  host.open(new WorkbookModel("Mine"));
  host.functions.emptyCell = 0;
});
afterEach(async () => {
  jest.restoreAllMocks();
  await host.settled();
  expect(host.keptObjects).toBe(0);
});
afterAll(() => {
  expect(host.complaints).toEqual([]);
  closePage();
});

/** Runs the check; what a test plants comes after the first calculation, and another one follows. */
async function checked(plant?: () => void, changed: Partial<Workbook> = {}) {
  let looks = 0;
  const workbook = { ...excelWorkbook(), ...changed, calculate: () => Promise.resolve() };
  return selfCheck(workbook, {}, async () => {
    if (looks++ > 0) return;
    await host.calculate();
    plant?.();
    if (plant) await host.calculate();
  });
}

/** Titles that the sheet calls not OK. */
function failed(): readonly string[] {
  return host.workbook
    .sheet(SHEET)
    .range("B5:F60")
    .map(({ value }) => value)
    .filter((row) => row[4] === "not OK")
    .map(([title]) => String(title));
}

const trials = () => host.workbook.sheet(TRIALS);

/** Lets calls be answered otherwise than by the function. */
function answering(otherwise: (call: FunctionCall) => FunctionAnswer | undefined): void {
  const callAll = host.functions.callAll.bind(host.functions);
  jest.spyOn(host.functions, "callAll").mockImplementation(async (calls) => {
    const answers = await callAll(calls);
    return answers.map((answer, index) => otherwise(calls[index]!) ?? answer);
  });
}

describe("Self-check", () => {
  it.each([0, null] as const)("is all OK where an empty cell is %p", async (emptyCell) => {
    host.functions.emptyCell = emptyCell;
    const report = await runCommand(excelWorkbook(), "selfCheck", {});
    expect(failed()).toEqual([]);
    expect(report.sentence).toMatch(/^All \d+ checks are OK\. The sheet Fix or Flat self-check lists/);
    expect(report.address).toBe(`'${SHEET}'!A1`);
    expect(host.workbook.active.name).toBe(SHEET);
    expect(shown(host.workbook, `'${SHEET}'!F5`)).toBe("OK");
  });

  it("leaves nothing but its sheet, whose cells are plain values, and adds another one next time", async () => {
    host.open(openComparison());
    host.workbook.selection = host.workbook.range("Mine!D2");
    await runCommand(excelWorkbook(), "insertChart", { chart: "scenarios" });
    const contents = () => [
      (everything(host.workbook) as readonly unknown[]).slice(0, 2),
      host.workbook.names.map(({ name, range, formula }) => [name, range?.address, formula]),
      host.workbook
        .sheet("Mine")
        .charts.map(({ source, series }) => [source.address, series.map(({ values }) => values?.address)]),
    ];
    await host.calculate();
    const before = contents();
    await checked();
    await checked();
    expect(contents()).toEqual(before);
    const added = ["Comparison", "Mine", SHEET, `${SHEET} 2`];
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(added);
    expect(
      [...host.workbook.sheet(SHEET).cellsIn(host.workbook.sheet(SHEET).range().block)].some(
        ([, , { formula }]) => formula,
      ),
    ).toBe(false);
  });

  it("says that its scratch sheets could not be removed", async () => {
    const { sentence } = await checked(undefined, { removeSheet: () => Promise.reject(new Error("No.")) });
    expect(sentence).toContain(
      "Fix or Flat trial 2, Fix or Flat trial could not be removed; please delete them.",
    );
  });

  it("does nothing where no sheet can be added", async () => {
    host.workbook.isStructureProtected = true;
    const before = everything(host.workbook);
    await expect(checked()).rejects.toThrow("structure of the workbook is protected");
    expect(everything(host.workbook)).toEqual(before);
  });
});

describe("a fault of the host is seen by its check", () => {
  const named = (workbook: WorkbookModel) => workbook.names.find(({ name }) => name === "FixOrFlat_Trial")!;
  /** The cell of the first formula of the trials. */
  const changeCell = (address: string, change: object) => {
    const range = trials().range(address);
    const { row, column } = range.block;
    trials().put(row, column, { ...trials().cell(row, column), ...change });
  };

  it("every function gives an error", async () => {
    answering(() => new CellError("#NUM!"));
    await checked();
    expect(failed()).toEqual([...TRIAL_GROUPS.map(({ title }) => title), "Name on another sheet", "Chart"]);
  });

  it("a function is not registered", async () => {
    answering(({ name }) => (name === "MSP_COST" ? new CellError("#NAME?") : undefined));
    const { sentence } = await checked();
    expect(sentence).toMatch(/^Not OK of \d+ checks: MSP_COST, Refused input\. /);
  });

  it.each<[string, string, () => void]>([
    [
      "Empty cells",
      "an empty cell is a number of its own",
      () => void (host.functions.emptyCell = 7 as never),
    ],
    [
      "Error cells",
      "an error spoils the whole range",
      () =>
        answering(({ args }) => {
          const hasError = Array.isArray(args[0]) && args[0].flat().some((each) => each instanceof CellError);
          return hasError ? new CellError("#N/A") : undefined;
        }),
    ],
    [
      "Refused input",
      "a text is a number",
      () => answering(({ args }) => (args[0] === "forty" ? 0 : undefined)),
    ],
    ["Calculation", "cells wait", () => void (host.workbook.calculationMode = "Manual")],
    ["Undo", "no step of undo is taken", () => void undoGroups(host, "UndoNotSupported")],
  ])("%s: %s", async (title, _, plant) => {
    plant();
    await checked();
    // The example of quotes leaves terms empty, so it depends on what an empty cell is.
    const others = title === "Empty cells" ? ["SUPPORT_QUOTES"] : [];
    expect(failed()).toEqual([...others, title]);
  });

  it.each<[string, string, () => void]>([
    ["Spelling of formulas", "a prefix", () => changeCell("A12", { formula: "=@BREAKFIX_COST(12,2.5,150)" })],
    ["Text", "is calculated", () => changeCell("A3", { formula: "=1+1", value: 2 })],
    ["Name on another sheet", "the value beyond is another one", () => changeCell("C5", { value: 31 })],
    ["Number formats", "are lost", () => changeCell("C3", { format: new Map() })],
    [
      "Chart",
      "has a series that was guessed",
      () => {
        const [chart] = trials().charts;
        chart!.series.push(chart!.newSeries({ ...chart!.series[0]!, name: "Series1" }));
      },
    ],
  ])("%s: %s", async (title, _, plant) => {
    await checked(plant);
    expect(failed()).toEqual([title]);
  });

  it("a name is relative to the selected cell", async () => {
    await checked(() => {
      host.workbook.setNameFormula(named(host.workbook), `='${TRIALS}'!A5:D5`, host.workbook.names);
    });
    expect(failed()).toEqual(["Name", "Name on another sheet"]);
  });

  it("the program does not answer", async () => {
    await checked(undefined, { readHost: () => Promise.reject(new Error("It is silent.")) });
    expect(failed()).toEqual(["Program", "Calculation", "Undo"]);
    expect(shown(host.workbook, `'${SHEET}'!E5`)).toBe("It is silent.");
  });

  it("no chart can be added", async () => {
    await checked(undefined, { addChart: () => Promise.reject(new Error("No charts here.")) });
    expect(failed()).toEqual(["Number formats", "Chart"]);
  });
});
