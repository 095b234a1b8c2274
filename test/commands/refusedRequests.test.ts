import { type CommandId, type RequestOf, runCommand } from "../../src/commands/commands";
import type { CommandReport } from "../../src/commands/commandReport";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { WorkbookProblem } from "../../src/workbook/port/workbookProblem";
import { cellFunctionMetadata, cellFunctions } from "../functions/cellFunctions";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { closePage } from "../officeHost/boot/pageStandIn";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { OfficeHost } from "../officeHost/officeHost";
import { everything, openComparison } from "./openComparison";

// The library brings the real one; the stand-in of the other tests would be in its way.
jest.mock("../customFunctionsGlobal", () => ({}));

let host: OfficeHost;

beforeAll(async () => {
  host = new OfficeHost({ functions: { functions: cellFunctionMetadata(), allowErrorForDataTypeAny: true } });
  await bootOffice(host);
  for (const [id, answer] of cellFunctions()) CustomFunctions.associate(id, answer);
});
// Objects that the add-in gives back are not looked at: the request that does so may be the refused one.
afterEach(() => host.settled());
afterAll(() => {
  expect(host.complaints).toEqual([]);
  closePage();
});

type Call = readonly [id: CommandId, request?: unknown];

/** A command, those that are done before it, and the workbook that they begin with. */
interface Case {
  readonly call: Call;
  readonly after?: readonly Call[];
  readonly open?: () => WorkbookModel;
}

const chart: Call = ["insertChart", { chart: "scenarios" }];

/** A cell and a spill of ours. */
function openFormulas(): WorkbookModel {
  const workbook = new WorkbookModel("Mine");
  const sheet = workbook.sheet("Mine");
  sheet.type("B2", "=BREAKFIX_COST(12,2.5,150)");
  sheet.type("A5", 10);
  sheet.type("A6", 20);
  sheet.type("B5", "=BREAKFIX_COST(A5:A6,2,100)");
  return workbook;
}

/** The same cells as Excel keeps them where it does not know the functions. */
function openBrokenFormulas(): WorkbookModel {
  const workbook = openFormulas();
  workbook.sheet("Mine").type("B2", "=_xldudf_BREAKFIX_COST(12,2.5,150)");
  workbook.sheet("Mine").type("B5", "=_xldudf_BREAKFIX_COST(A5:A6,2,100)");
  return workbook;
}

/** Every command that writes; those that move columns also beside a chart of the scenarios. */
const CASES: readonly Case[] = [
  { call: ["newComparison"], open: () => new WorkbookModel("Mine") },
  { call: ["insertQuotes"] },
  { call: ["addInputs", { fields: ["projectHoursPerYear", "networkMonitoringManaged"] }] },
  { call: ["addScenario", { name: "Next year" }] },
  { call: ["addScenario", { name: "Next year" }], after: [chart] },
  { call: ["duplicateScenario", { scenario: "Today" }], after: [chart] },
  { call: ["renameScenario", { scenario: "Today", name: "Now" }] },
  { call: ["deleteScenario", { scenario: "Growing" }], after: [chart] },
  { call: ["deleteScenario", { scenario: "Today" }] },
  { call: ["moveScenario", { scenario: "Today", direction: "right" }] },
  { call: ["moveScenario", { scenario: "Growing", direction: "right" }], after: [chart] },
  { call: ["moveScenario", { scenario: "Growing", direction: "left" }] },
  { call: ["insertFunction", { formula: "=MSP_COST(40,135)" }] },
  { call: ["insertExample", { formula: "=A1*2", cells: [[1]], spill: { rows: 1, columns: 1 } }] },
  { call: ["insertBudgetLines", { option: "managed" }] },
  { call: ["insertBudgetLines", { option: "managed", to: "new sheet" }] },
  { call: chart },
  { call: ["insertChart", { chart: "bad years" }] },
  { call: ["insertDecisionMemo", {}] },
  { call: ["portableCopy", { scenario: "Today" }] },
  { call: ["freezeFormulas"], open: openFormulas },
  { call: ["repairFormulas"], open: openBrokenFormulas },
  { call: ["thawFormulas"], after: [["freezeFormulas"]], open: openFormulas },
];

const run = ([id, request]: Call): Promise<CommandReport> =>
  runCommand(excelWorkbook(), id, request as RequestOf<typeof id>);

/** Values matter only where formulas are frozen, and the formulas of a comparison take their time. */
async function calculate({ open }: Pick<Case, "open">): Promise<void> {
  if (open === openFormulas || open === openBrokenFormulas) await host.calculate();
}

async function prepare({ after = [], open = openComparison }: Case): Promise<void> {
  const workbook = open();
  workbook.selection = workbook.sheet("Mine").range("D2");
  host.open(workbook);
  await calculate({ open });
  for (const call of after) await run(call);
  if (after.length > 0) workbook.selection = workbook.sheet("Mine").range("D40");
}

/** Points of a column that nobody has made wider. */
const DEFAULT_WIDTH = 48;

/** All that a command may change: cells, sheets, widths, charts with what they draw, and names. */
function whole(): unknown {
  const { sheets, names } = host.workbook;
  return {
    cells: everything(host.workbook),
    sheets: sheets.map(({ name, columnWidths, charts }) => ({
      name,
      widths: [...columnWidths]
        .filter(([, width]) => width !== DEFAULT_WIDTH)
        .sort(([one], [other]) => one - other),
      charts: charts.map(({ name: own, series }) => [
        own,
        series.map((each) => [each.name, each.values?.address, each.labels?.address]),
      ]),
    })),
    names: names.map(({ name, formula, range }) => `${name} ${range?.address ?? formula}`).sort(),
  };
}

/** Whether the refused command was done all the same; a refusal must be a sentence. */
async function isDone(call: Call): Promise<boolean> {
  try {
    await run(call);
    return true;
  } catch (problem) {
    expect(problem).toBeInstanceOf(WorkbookProblem);
    return false;
  }
}

/** How many requests the command sends when none is refused, and the workbook that it leaves. */
async function unrefused(each: Case): Promise<{ readonly requests: number; readonly after: unknown }> {
  await prepare(each);
  const before = host.requests.length;
  await run(each.call);
  const requests = host.requests.length - before;
  await calculate(each);
  return { requests, after: whole() };
}

/** Which requests are refused, one at a time, and the workbook after each and after the same command once more. */
async function refuseEach(each: Case, code: string): Promise<void> {
  const { requests, after } = await unrefused(each);
  for (let refused = 0; refused < requests; refused++) {
    await prepare(each);
    const before = whole();
    host.refuseNext(code, refused);
    const done = await isDone(each.call);
    await calculate(each);
    expect([refused, whole()]).toEqual([refused, done ? after : before]);
    if (!done) await run(each.call);
    await calculate(each);
    expect([refused, whole()]).toEqual([refused, after]);
  }
}

const named = (cases: readonly Case[]) =>
  cases.map((each) => [JSON.stringify([...(each.after ?? []), each.call]), each] as const);

describe("a command of which Excel refuses one request", () => {
  it.each(named(CASES))("does all of it or nothing, and does it once when tried again: %s", (_, each) =>
    refuseEach(each, "RequestAborted"),
  );

  // This code may also mean that Excel does not take the write as part of an undo group.
  it.each(named(CASES.filter(({ call }) => call[0] !== "portableCopy")))(
    "does so where the refusal may be that of an undo group: %s",
    (_, each) => refuseEach(each, "GeneralException"),
  );

  it("says what is left, and how to get rid of it, where Excel refuses to take it back too", async () => {
    const add: Case = { call: ["addScenario", { name: "Next year" }] };
    await prepare(add);
    const before = whole();
    const answer = host.answer.bind(host);
    const refusing = jest.spyOn(host, "answer").mockImplementation((request) => {
      if (JSON.stringify(everything(host.workbook)) !== JSON.stringify((before as { cells: unknown }).cells))
        host.refuseNext("RequestAborted");
      return answer(request);
    });
    await expect(run(add.call)).rejects.toThrow(
      /^Excel could not do all of this, nor take back what was done in Comparison!A11:H\d+\. Undo \(Ctrl\+Z\) takes it back/,
    );
    refusing.mockRestore();
  });
});
