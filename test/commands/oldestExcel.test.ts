import { type CommandId, runCommand, runPlainCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { typedApiSets } from "../officeHost/protocol/apiSets";
import { suiteHost } from "../officeHost/suiteHost";
import { everything, openComparison } from "./openComparison";

/** The oldest Excel that has what the manifest asks for; the host refuses what Microsoft's typings call newer. */
const host = suiteHost(openComparison, {
  requirementSets: { ExcelApi: "1.11", SharedRuntime: "1.1", CustomFunctions: "1.9" },
  apiSets: typedApiSets(),
});
const run = (id: CommandId, request: unknown) => runCommand(excelWorkbook(), id, request as never);

describe("the oldest Excel that the manifest allows", () => {
  beforeEach(() => {
    host.workbook.selection = host.workbook.range("Mine!D2");
  });

  it("gets a new comparison whole", async () => {
    host.open(new WorkbookModel());
    await runPlainCommand(excelWorkbook(), "newComparison");
    const sheet = host.workbook.sheet("Comparison");
    expect([sheet.charts.length, sheet.validations.size, sheet.frozen?.rows]).toEqual([1, 1, 11]);
  });

  it.each<readonly [CommandId, unknown]>([
    ["addScenario", { name: "New" }],
    ["duplicateScenario", { scenario: "Today" }],
    ["renameScenario", { scenario: "Today", name: "Now" }],
    ["moveScenario", { scenario: "Today", direction: "right" }],
    ["deleteScenario", { scenario: "Today" }],
    ["insertFunction", { formula: "=MSP_COST(40,135)" }],
    ["insertBudgetLines", { option: "managed" }],
    ["insertChart", { chart: "costs" }],
    ["insertChart", { chart: "scenarios" }],
    ["insertDecisionMemo", {}],
    ["portableCopy", { scenario: "Lean" }],
  ])("carries out %s %j", async (id, request) => {
    const before = everything(host.workbook);
    await run(id, request);
    expect(everything(host.workbook)).not.toEqual(before);
  });

  it.each(["freezeFormulas", "repairFormulas"] as const)("says that it is too old for %s", async (id) => {
    const before = everything(host.workbook);
    await expect(runPlainCommand(excelWorkbook(), id)).rejects.toThrow(
      "This version of Excel is too old for this.",
    );
    expect(everything(host.workbook)).toEqual(before);
  });
});
