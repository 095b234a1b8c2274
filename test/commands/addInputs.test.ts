import { addInputs } from "../../src/commands/addInputs";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { ASSUMPTIONS_NAME } from "../../src/workbook/port/workbook";
import { suiteHost } from "../officeHost/suiteHost";
import { formulaOf, openComparison, openPlainTable, shown } from "./openComparison";

const host = suiteHost(openComparison);
const read = async () => readAssumptions((await excelWorkbook().readAssumptions())!.cells);
const add = (...fields: (typeof FIELD_NAMES)[number][]) => addInputs(excelWorkbook(), { fields });
const rowsOf = (sheet: string) =>
  host.workbook
    .sheet(sheet)
    .usedRange()!
    .map(({ value }) => value);

describe("adding inputs to the sheet", () => {
  it("puts each at the end of its group, with the value that counted, unit, range, note and format", async () => {
    const before = await read();
    const report = await add("calloutFee", "projectHoursPerYear");
    expect(report.sentence).toBe(
      "Project hours per year, Call-out fee are in the sheet now, with the value that counted before.",
    );
    const after = await read();
    expect(after.issues).toEqual([]);
    expect(after.scenarios.map(({ outcome }) => outcome)).toEqual(
      before.scenarios.map(({ outcome }) => outcome),
    );
    expect([after.rows.has("calloutFee"), after.rows.has("projectHoursPerYear")]).toEqual([true, true]);
    const rows = rowsOf("Comparison");
    const at = rows.findIndex(([label]) => label === "Call-out fee");
    expect(rows[at]!.slice(0, 8)).toEqual([
      "Call-out fee",
      0,
      0,
      0,
      "money",
      0,
      150,
      expect.stringContaining("(Asking prices of iKnowTech"),
    ]);
    expect(rows[at + 1]![0]).toBe("Managed");
    const formats = host.workbook
      .range(`Comparison!B${at + 1}:D${at + 1}`)
      .map(({ format }) => format.get("NumberFormat"));
    expect(formats[0]).toEqual(["#,##0", "#,##0", "#,##0"]);
  });

  it("puts a heading above inputs of a group that the sheet did not have", async () => {
    await add("blockHours", "blockDiscount");
    const labels = rowsOf("Comparison").map(([label]) => label);
    const at = labels.indexOf("Block hours");
    expect(labels.slice(at, at + 3)).toEqual(["Block hours", "Hours in a block", "Block discount"]);
    const { scenarios, issues } = await read();
    expect(issues).toEqual([]);
    expect(scenarios[0]!.outcome).toMatchObject({ ok: true, value: { blockHours: 20 } });
  });

  it("moves what lies below, and references to it, and stretches the name", async () => {
    const name = () => host.workbook.names.find((each) => each.name === ASSUMPTIONS_NAME)!.range!.block.rows;
    const rows = name();
    const check = formulaOf(host.workbook, "Comparison!B3")!;
    const row = Number(/ROW\(A(\d+)\)/.exec(check)![1]);
    await add("calloutFee", "partsPerIncident", "blockHours");
    // Two in a group that is there, and one with its heading.
    expect(name()).toBe(rows + 4);
    expect(formulaOf(host.workbook, "Comparison!B3")).toBe(
      check.replaceAll(/A(\d+)/g, (_, n) => `A${Number(n) + 4}`),
    );
    expect(shown(host.workbook, `Comparison!A${row + 4}`)).toBe("Checks of the assumptions");
  });

  it("works on a plain table of a user's own, which ends with it", async () => {
    host.open(openPlainTable([2, 3]));
    await add("hourlyRate", "userGrowth");
    const { scenarios, issues, rows } = await read();
    expect(issues).toEqual([]);
    expect([...rows.keys()].sort()).toEqual(["hourlyRate", "loadedHourlyWage", "userGrowth", "users"]);
    expect(scenarios.map(({ outcome }) => outcome.ok && outcome.value.hourlyRate)).toEqual([150, 150]);
  });

  it("can add every input there is", async () => {
    const before = await read();
    await add(...FIELD_NAMES);
    const after = await read();
    expect(after.issues).toEqual([]);
    expect(after.rows.size).toBe(FIELD_NAMES.length);
    expect(after.scenarios.map(({ outcome }) => outcome.ok)).toEqual(before.scenarios.map(() => true));
  });

  it("says so where the sheet has them all", async () => {
    await expect(add("users")).rejects.toThrow(
      `The sheet has a row for ${SCENARIO_FIELDS.users.label} already.`,
    );
  });
});
