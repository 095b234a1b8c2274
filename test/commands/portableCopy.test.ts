import { runCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import { SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { bestQuote } from "../../src/model/quotes/quoteRanking";
import { readQuotes } from "../../src/model/quotes/readQuotes";
import { suiteHost } from "../officeHost/suiteHost";
import { everything, formulaOf, openComparison, shown } from "./openComparison";

const host = suiteHost(openComparison);
const sheetNames = () => host.workbook.sheets.map(({ name }) => name);
const copy = (scenario?: string) =>
  runCommand(excelWorkbook(), "portableCopy", scenario === undefined ? {} : { scenario });

describe("Portable copy", () => {
  it("adds sheets of plain formulas for one scenario and touches nothing else", async () => {
    const before = everything(host.workbook);
    const report = await copy("Growing");
    const added = ["Costs 1", "Months 1", "Breakeven 1", "Year 1", "Hours 1"];
    expect(sheetNames()).toEqual(["Comparison", "Mine", "Portable copy 1", "Inputs 1", ...added]);
    expect((everything(host.workbook) as unknown[]).slice(0, 2)).toEqual(before);
    expect(report.address).toBe("'Portable copy 1'!A1");
    expect(shown(host.workbook, "'Inputs 1'!C6")).toBe(65);
    expect(formulaOf(host.workbook, "'Months 1'!D7")).toBe("=users_1*(1+userGrowth_1)^(($A7-1)/12)");
  });

  it("puts a second copy under the next free number", async () => {
    await copy("Today");
    await copy("Lean");
    expect(sheetNames().slice(-7)).toContain("Inputs 2");
    expect(formulaOf(host.workbook, "'Months 2'!D7")).toContain("users_2");
  });

  it("hands five scenarios to Excel in parts that Excel on the web takes", async () => {
    await runCommand(excelWorkbook(), "duplicateScenario", { scenario: "Today" });
    await runCommand(excelWorkbook(), "duplicateScenario", { scenario: "Lean" });
    const report = await copy();
    expect(report.sentence).toMatch(/^27 sheets of plain formulas were added/);
    const { rows } = host.workbook.sheet("Year 5").usedRange()!.block;
    expect(formulaOf(host.workbook, `'Year 5'!G${rows - 1}`)).toContain("SUMPRODUCT");
  });

  it("takes names again whose cells were deleted with an earlier copy", async () => {
    await copy("Today");
    for (const name of sheetNames().filter((each) => each.endsWith(" 1")))
      host.workbook.deleteSheet(host.workbook.sheet(name));
    await copy("Lean");
    expect(sheetNames()).toContain("Inputs 1");
    expect(host.workbook.names.filter(({ name }) => name === "users_1")).toHaveLength(1);
  });

  it("has the contract that the pane judges: the best quote of the workbook", async () => {
    await runCommand(excelWorkbook(), "insertQuotes", undefined);
    const { cells, quotes } = (await excelWorkbook().readAssumptions())!;
    const [today] = readAssumptions(cells).scenarios;
    const scenario = today!.outcome.ok ? today!.outcome.value : undefined;
    const best = bestQuote(scenario!, readQuotes(quotes!.cells).quotes);
    await copy("Today");
    const overview = host.workbook.sheet("Portable copy 1");
    const values = [...overview.cellsIn(overview.range().block)].map(([, , { value }]) => value);
    expect(values[values.indexOf("Managed means") + 2]).toBe(best.name);
    const inputs = host.workbook.sheet("Inputs 1");
    const rows = [...inputs.cellsIn(inputs.range().block)].map(([, , { value }]) => value);
    expect(rows[rows.indexOf(SCENARIO_FIELDS.managedFeePerDevice.label) + 2]).toBe(
      best.terms.get("managedFeePerDevice"),
    );
  });

  it("refuses a scenario that does not exist, and adds nothing", async () => {
    await expect(copy("Nobody")).rejects.toThrow('There is no scenario "Nobody"');
    expect(sheetNames()).toEqual(["Comparison", "Mine"]);
  });
});
