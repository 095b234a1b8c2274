import { applyTickets } from "../../src/commands/applyTickets";
import { importTickets } from "../../src/commands/importTickets";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { suiteHost } from "../officeHost/suiteHost";
import { openComparison } from "./openComparison";

const host = suiteHost(openComparison);
/** A ticket on every third day from 12 January 2027 on. */
const HISTORY = Array.from({ length: 60 }, (_, index) => [46399 + 3 * index, 0.25 * (1 + (index % 12))]);

const letter = (column: number) => String.fromCharCode(65 + column);

/** Puts rows on a sheet of their own and selects them. */
function select(rows: readonly (readonly (string | number)[])[]): void {
  const sheet = host.workbook.addSheet("Export");
  rows.forEach((row, index) =>
    row.forEach((value, column) => sheet.type(`${letter(column)}${index + 1}`, value)),
  );
  host.workbook.selection = host.workbook.range(`Export!A1:${letter(rows[0]!.length - 1)}${rows.length}`);
}

describe("Import ticket history", () => {
  it("fits the selected columns and writes the result into a scenario", async () => {
    select(HISTORY);
    const { fit, sentence } = await importTickets(excelWorkbook());
    expect(sentence).toContain(`${fit.tickets} tickets in 5 whole months`);
    // One ticket every three days.
    expect(fit.perMonth.value).toBeCloseTo(365.25 / 12 / 3, 0);
    const report = await applyTickets(excelWorkbook(), { fit, scenario: "Growing" });
    expect(report.sentence).toContain('Written into "Growing": Incidents per user per month, Hands-on hours');
    const written = host.workbook
      .sheet("Comparison")
      .usedRange()!
      .map(({ value }) => value);
    const row = written.find((cells) => cells[0] === "Incidents per user per month")!;
    expect(row.filter((value) => value === fit.perMonth.value / 65)).toHaveLength(1);
  });

  it("writes the spread between years where months differ by more than chance, and else leaves it", async () => {
    const row = host.workbook
      .sheet("Comparison")
      .usedRange()!
      .map(({ value }) => value)
      .findIndex(([label]) => label === "Spread between years");
    const yearCv = () => host.workbook.sheet("Comparison").cell(row, 2).value;
    const before = yearCv();
    select(HISTORY);
    const calm = await importTickets(excelWorkbook());
    await applyTickets(excelWorkbook(), { fit: calm.fit, scenario: "Growing" });
    expect([calm.fit.countLaw, yearCv()]).toEqual(["Poisson", before]);
    // Sixty more on one day of March.
    host.workbook.deleteSheet(host.workbook.sheet("Export"));
    select([...HISTORY, ...HISTORY.map(([, hours]) => [46460, hours!])]);
    const { fit } = await importTickets(excelWorkbook());
    const report = await applyTickets(excelWorkbook(), { fit, scenario: "Growing" });
    expect(report.sentence).toContain("Incidents per user per month, Spread between years, Hands-on hours");
    expect(yearCv()).toBe(fit.monthCv / Math.sqrt(12));
    expect(fit.yearCv).toBeGreaterThan(0.2);
  });

  it("reads two columns that stand apart, and says what it left out", async () => {
    select(HISTORY.map(([date, hours], row) => [row === 7 ? "" : date!, "text", hours!]));
    const columns = { dates: "Export!A1:A60", hours: "Export!C1:C60" };
    const { fit, hours, outside, undated } = await importTickets(excelWorkbook(), { columns });
    expect(undated).toBe(1);
    expect(hours).toHaveLength(fit.tickets);
    expect(fit.tickets + outside + undated).toBe(60);
  });

  it("reads two columns of a large export, and not the rest of it", async () => {
    const day = (row: number) => 46399 + Math.floor(row / 20);
    select(
      Array.from({ length: 9_000 }, (_, row) => [
        day(row),
        "text",
        row % 3,
        "a long remark of the technician",
      ]),
    );
    host.workbook.sheet("Export").type("BZ1", "last column");
    const columns = { dates: "Export!A1:A9000", hours: "Export!C1:C9000" };
    expect((await importTickets(excelWorkbook(), { columns })).hours.length).toBeGreaterThan(5_000);
    await expect(excelWorkbook().readSheet("Export")).rejects.toThrow("has 9000 rows and 78 columns in use");
  });

  it.each([
    [{ dates: "Export!A1:B60", hours: "Export!C1:C60" }, "2 columns; select one"],
    [{ dates: "Nowhere!A1:A60", hours: "Export!C1:C60" }, 'no sheet "Nowhere"'],
    [{ dates: "dates", hours: "Export!C1:C60" }, '"dates" is not a column of cells'],
    [{ dates: "Export!A1:A50", hours: "Export!C1:C60" }, "dates has 50 cells and hours 60"],
  ])("refuses the columns %j with a sentence", async (columns, sentence) => {
    select(HISTORY.map(([date, hours]) => [date!, "text", hours!]));
    await expect(importTickets(excelWorkbook(), { columns })).rejects.toThrow(sentence);
  });

  it.each([
    [[["'2027-01-12", 1]], 'Row 1: The date is "2027-01-12"; it must be a date, not text.'],
    [[[46399]], "One column is selected; select two"],
    [[[46399, 1]], "0 whole calendar months"],
  ])("refuses %j with a sentence", async (rows, sentence) => {
    select(rows);
    await expect(importTickets(excelWorkbook())).rejects.toThrow(sentence);
  });
});
