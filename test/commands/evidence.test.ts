import { applyEvidence } from "../../src/commands/evidence/applyEvidence";
import { findEvidence } from "../../src/commands/evidence/findEvidence";
import { readExport } from "../../src/commands/evidence/readExport";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import { sensitivities } from "../../src/model/decision/sensitivity";
import { type EvidenceFit, fitEvidence } from "../../src/model/evidence/evidenceFit";
import { evidenceInputs } from "../../src/model/evidence/evidenceInputs";
import { readEvidence } from "../../src/model/evidence/table/readEvidence";
import { suiteHost } from "../officeHost/suiteHost";
import { openComparison } from "./openComparison";

const host = suiteHost(openComparison);
/** A ticket on every third day from 12 January 2027 on. */
const HISTORY = Array.from({ length: 150 }, (_, index) => [46399 + 3 * index, 0.25 * (1 + (index % 12))]);
const USERS = 65;

const letter = (column: number) => String.fromCharCode(65 + column);

/** Puts rows on a sheet of their own and selects them. */
function select(rows: readonly (readonly (string | number)[])[]): void {
  const sheet = host.workbook.addSheet("Export");
  rows.forEach((row, index) =>
    row.forEach((value, column) => sheet.type(`${letter(column)}${index + 1}`, value)),
  );
  host.workbook.selection = host.workbook.range(`Export!A1:${letter(rows[0]!.length - 1)}${rows.length}`);
}

async function fitted(request = {}): Promise<EvidenceFit> {
  const { cells } = await readExport(excelWorkbook(), request);
  const table = readEvidence(cells);
  if (!table.ok) throw new Error(table.issues[0]!.message);
  const fit = fitEvidence(table.value, {});
  if (!fit.ok) throw new Error(fit.issues[0]!.message);
  return fit.value;
}

const comparison = () =>
  host.workbook
    .sheet("Comparison")
    .usedRange()!
    .map(({ value }) => value);
const rowOf = (label: string) => comparison().find(([name]) => name === label)!;

describe("reading an export", () => {
  it("takes the selection, and the table around one cell, rows under their own numbers", async () => {
    select([["Export of tickets"], [""], ["Opened", "Hours"], ...HISTORY]);
    const { sentence, cells } = await readExport(excelWorkbook(), { address: "Export!B9" });
    expect(sentence).toBe("Read Export!A3:B153: 151 rows.");
    expect(cells.values.slice(0, 3)).toEqual([[], [], ["Opened", "Hours"]]);
    expect((await readExport(excelWorkbook(), { address: "Export!A1:B153" })).sentence).toContain("153 rows");
    expect((await fitted({ address: "Export!B9" })).fit).toEqual(
      (await fitted({ address: "Export!A1:B153" })).fit,
    );
  });

  it("reads hours that a cell shows as a clock by their format", async () => {
    select([["Opened", "Hours"], ...HISTORY.map(([day], index) => [day!, index % 3 === 0 ? 0.0625 : 1.25])]);
    host.workbook.range("Export!B2:B151").format("NumberFormat", "[h]:mm");
    const { cells } = await readExport(excelWorkbook(), { address: "Export!A5" });
    const table = readEvidence(cells);
    if (!table.ok) throw new Error(table.issues[0]!.message);
    expect(table.value.rows.slice(0, 3).map(({ hours }) => hours)).toEqual([1.5, 30, 30]);
  });

  it("takes whole columns, and columns of a large sheet without the rest", async () => {
    select([["Opened", "Hours"], ...HISTORY]);
    expect((await fitted({ address: "Export!A1:B1048576" })).fit.tickets).toBe(
      (await fitted({ address: "Export!A1:B151" })).fit.tickets,
    );
  });

  it.each([
    ["Nowhere!A1:B60", 'no sheet "Nowhere"'],
    ["tickets", '"tickets" is not a range of cells, like Evidence!A4:F228.'],
    ["Export!D900:E950", "There is nothing in Export!D900:E950."],
  ])("refuses %s with a sentence", async (address, sentence) => {
    select(HISTORY);
    await expect(readExport(excelWorkbook(), { address })).rejects.toThrow(sentence);
  });
});

describe("finding evidence", () => {
  it("names the tables of all sheets with what their rows are, and none in the comparison", async () => {
    expect(await findEvidence(excelWorkbook())).toEqual([]);
    select([["Export of tickets"], [""], ["Opened", "Hours"], ...HISTORY]);
    const bills = host.workbook.addSheet("Our bills");
    HISTORY.slice(0, 20).forEach(([day], index) => {
      bills.type(`C${index + 2}`, day!);
      bills.type(`D${index + 2}`, 150);
    });
    ["Date", "Amount"].forEach((heading, index) => bills.type(`${letter(index + 2)}1`, heading));
    expect(await findEvidence(excelWorkbook())).toEqual([
      { address: "Export!A3:B153", shape: "tickets" },
      { address: "'Our bills'!C1:D21", shape: "invoices" },
    ]);
  });

  it("passes over a sheet that is too large to be read whole", async () => {
    select([["Opened", "Hours"], ...HISTORY]);
    host.workbook.sheet("Export").type("ZZ1048576", 1);
    expect(await findEvidence(excelWorkbook())).toEqual([]);
  });
});

describe("applying what a history says", () => {
  it("writes values, their intervals as Low and High, and what they rest on as Note", async () => {
    select([["Opened", "Hours"], ...HISTORY]);
    const evidence = await fitted();
    const inputs = evidenceInputs(evidence, USERS);
    const report = await applyEvidence(excelWorkbook(), { inputs, scenario: "Growing" });
    expect(report.sentence).toContain('Written into "Growing": Incidents per user per month, Uncertainty');
    const { perMonth, tickets } = evidence.fit;
    const row = rowOf("Incidents per user per month");
    expect(row.filter((value) => value === perMonth.value / USERS)).toHaveLength(1);
    expect(row).toEqual(expect.arrayContaining([perMonth.low / USERS, perMonth.high / USERS]));
    expect(row[row.length - 1]).toBe(`Your history: ${tickets} tickets, 2027-02-01 to 2028-03-31`);
    // A rate from n tickets is uncertain by about 1 / sqrt(n).
    expect(rowOf("Uncertainty of the rate")).toContainEqual(expect.closeTo(1 / Math.sqrt(tickets), 6));
  });

  it("lets the user's own interval stand for the usual range, in the tornado and in warnings", async () => {
    select([["Opened", "Hours"], ...HISTORY]);
    const inputs = evidenceInputs(await fitted(), 5);
    await applyEvidence(excelWorkbook(), { inputs, scenario: "Growing" });
    const perUser = inputs[0]!;
    const range = (await excelWorkbook().readAssumptions())!;
    const read = readAssumptions(range.cells);
    const growing = read.scenarios.find(({ name }) => name === "Growing")!;
    expect(perUser.value).toBeGreaterThan(1);
    expect(growing.warnings.filter(({ subject }) => subject === "Incidents per user per month")).toEqual([]);
    if (!growing.outcome.ok) throw new Error("The scenario must be whole.");
    const bar = sensitivities(growing.outcome.value, read.ranges).find(
      ({ input }) => input === perUser.field,
    )!;
    expect([bar.low, bar.high]).toEqual([perUser.range!.low, perUser.range!.high]);
  });

  it("writes the spread between years where months differ by more than chance over a year, and else leaves it", async () => {
    const yearCv = () => rowOf("Spread between years")[2];
    const before = yearCv();
    select([["Opened", "Hours"], ...HISTORY]);
    const calm = await fitted();
    await applyEvidence(excelWorkbook(), { inputs: evidenceInputs(calm, USERS), scenario: "Growing" });
    expect([calm.fit.countLaw, yearCv()]).toEqual(["Poisson", before]);
    host.workbook.deleteSheet(host.workbook.sheet("Export"));
    // A hundred and fifty more on one day.
    select([["Opened", "Hours"], ...HISTORY, ...HISTORY.map(([, hours]) => [46640, hours!])]);
    const wild = await fitted();
    const report = await applyEvidence(excelWorkbook(), {
      inputs: evidenceInputs(wild, USERS),
      scenario: "Growing",
    });
    expect(report.sentence).toContain("Incidents per user per month, Spread between years, Uncertainty");
    expect(yearCv()).toBe(wild.fit.monthCv / Math.sqrt(12));
  });

  it("writes prices from invoices", async () => {
    const invoices = Array.from({ length: 40 }, (_, index) => [46399 + 10 * index, 1 + (index % 5) / 2, index % 4 === 0 ? 240 : 160, index % 2 === 0 ? 50 : 0]); // prettier-ignore
    select([["Date", "Hours", "Rate", "Trip"], ...invoices]);
    const inputs = evidenceInputs(await fitted(), USERS);
    await applyEvidence(excelWorkbook(), { inputs, scenario: "Growing" });
    expect(rowOf("Break-fix hourly rate")).toContain(160);
    expect(rowOf("Trip fee")).toContain(50);
    expect(rowOf("Share of incidents on site")).toContain(0.5);
    expect(rowOf("Share of incidents after hours")).toContain(0.25);
  });

  it("refuses what cannot be, and writes nothing", async () => {
    select([["Opened", "Hours"], ...HISTORY]);
    const inputs = evidenceInputs(await fitted(), 0.01);
    const before = comparison();
    await expect(applyEvidence(excelWorkbook(), { inputs, scenario: "Growing" })).rejects.toThrow(
      "it must be from 0 to 30",
    );
    expect(comparison()).toEqual(before);
  });
});
