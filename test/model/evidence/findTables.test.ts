import { findTables } from "../../../src/model/evidence/table/findTables";
import { SAMPLE_WORKBOOK } from "../../../src/workbook/sheets/sampleWorkbook";
import { doorCells, typedCells } from "./doorFiles";

const valuesOf = (name: string) =>
  SAMPLE_WORKBOOK.find((sheet) => sheet.name === name)!.rows.map((cells) =>
    cells.map((content) => (content !== null && typeof content === "object" ? 1 : content)),
  );

describe("the tables of a sheet", () => {
  it.each([
    ["base.tsv", "tickets"],
    ["time-entries.tsv", "tickets"],
    ["bad-rows.tsv", "tickets"],
    ["day-first.tsv", "tickets"],
    ["monthly-summary.tsv", "monthly counts"],
    ["invoices.csv", "invoices"],
  ])("are one in %s: %s", (file, shape) => {
    expect(findTables(typedCells(doorCells(file))).map((each) => each.shape)).toEqual([shape]);
  });

  it("are two side by side in the sample, and none in its other sheets", () => {
    const found = findTables(valuesOf("Evidence"));
    expect(found.map(({ shape, row, column, columns }) => [shape, row, column, columns])).toEqual([
      ["tickets", 3, 0, 6],
      ["invoices", 3, 7, 9],
    ]);
    for (const { name } of SAMPLE_WORKBOOK)
      if (name !== "Evidence") expect([name, findTables(valuesOf(name))]).toEqual([name, []]);
  });

  it("are not a few dates with a header, nor dates alone", () => {
    const rows = (count: number, cells: (row: number) => unknown[]) => Array.from({ length: count }, (_, row) => cells(row)); // prettier-ignore
    expect(findTables([["Opened", "Hours"], ...rows(9, (row) => [45_000 + row, 1])])).toEqual([]);
    expect(findTables([["Date", "Start"], ...rows(40, (row) => [45_000 + row, "x"])])).toEqual([]);
    expect(findTables([["Opened", "Hours"], ...rows(40, (row) => [45_000 + row, 1])])).toHaveLength(1);
    expect(findTables([])).toEqual([]);
  });
});
