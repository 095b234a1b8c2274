import { type CommandId, COMMANDS, runCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { suiteHost } from "../officeHost/suiteHost";
import { type UndoGroups, undoGroups } from "../officeHost/undoGroups";
import { everything, openComparison } from "./openComparison";

const host = suiteHost(openComparison);
let groups: UndoGroups | undefined;
beforeEach(() => {
  host.workbook.selection = host.workbook.range("Mine!D2");
});
afterEach(() => groups?.restore());

const run = (id: CommandId, request?: unknown) => runCommand(excelWorkbook(), id, request as never);

/** One request of every command that asks for an undo group. */
const REQUESTS: readonly (readonly [CommandId, unknown])[] = [
  ["addScenario", { name: "New" }],
  ["duplicateScenario", { scenario: "Today" }],
  ["renameScenario", { scenario: "Today", name: "Now" }],
  ["deleteScenario", { scenario: "Growing" }],
  ["moveScenario", { scenario: "Today", direction: "right" }],
  ["insertFunction", { formula: "=BREAKFIX_COST(12,2.5,150)" }],
  ["insertExample", { formula: "=MSP_COST(A1,B1)", cells: [[40, 135]], spill: { rows: 1, columns: 1 } }],
  ["insertChart", { chart: "costs" }],
];

describe("where Excel does not take a command as one step of undo", () => {
  it.each(REQUESTS)("%s is done all the same, once and without the group", async (id, request) => {
    expect(COMMANDS[id].scope).toBe("cells");
    await run(id, request);
    const expected = everything(host.workbook);
    host.open(openComparison());
    host.workbook.selection = host.workbook.range("Mine!D2");
    groups = undoGroups(host, "UndoNotSupported");
    await run(id, request);
    expect(everything(host.workbook)).toEqual(expected);
    expect(groups.asked.filter(Boolean)).toHaveLength(1);
  });

  it.each(["UndoNotSupported", "GeneralException"])("is not asked again after %s", async (code) => {
    groups = undoGroups(host, code);
    const workbook = excelWorkbook();
    await runCommand(workbook, "addScenario", { name: "One" });
    await runCommand(workbook, "addScenario", { name: "Two" });
    await workbook.writeAssumptions([{ row: 1, column: 1, value: 7 }]);
    expect(groups.asked.filter(Boolean)).toHaveLength(1);
  });

  it("is asked again where it was not the reason", async () => {
    const workbook = excelWorkbook();
    groups = undoGroups(host, "UndoNotSupported", 99);
    host.refuseNext("AccessDenied");
    await expect(runCommand(workbook, "addScenario", { name: "One" })).rejects.toThrow("does not allow");
    await runCommand(workbook, "addScenario", { name: "One" });
    expect(groups.asked).toEqual([true, true]);
  });

  it("does nothing twice that has been written in part, and says where it is", async () => {
    groups = undoGroups(host, "UndoNotSupported", 1);
    const failed = run("addScenario", { name: "New" });
    await expect(failed).rejects.toThrow("nor take back what was done in Comparison!A11:H57");
    expect(groups.asked).toEqual([true]);
  });

  it("never looks for merged cells inside a group, and not at all where the cells were never used", async () => {
    groups = undoGroups(host, "UndoNotSupported", 99);
    await run("insertChart", { chart: "costs" });
    expect(host.complaints).toEqual([]);
    expect(JSON.stringify(host.requests)).not.toContain("GetMergedAreas");
    host.open(openComparison());
    host.workbook.selection = host.workbook.range("Mine!D2");
    host.workbook.range("Mine!E5").format("Fill.Color", "#FFFFFF");
    await run("insertChart", { chart: "costs" });
    expect(JSON.stringify(host.requests)).toContain("GetMergedAreas");
  });

  it("asks for the group all the same while Excel takes it", async () => {
    groups = undoGroups(host, "UndoNotSupported", 99);
    const workbook = excelWorkbook();
    await runCommand(workbook, "addScenario", { name: "One" });
    await runCommand(workbook, "addScenario", { name: "Two" });
    expect(groups.asked).toEqual([true, true]);
  });
});
