import { doorCells, serial, typedCells } from "../model/evidence/doorFiles";
import { cellTable } from "./cellFunctions";
import { errorOf } from "./errorOf";

type Rows = readonly (readonly (string | number | null)[])[];

const incidentsFit = cellTable("INCIDENTS_FIT");
const column = (rows: Rows, index: number) =>
  rows.map((row) => [row[index] === undefined ? "" : row[index]]) as never;
const FIRST = serial(2023, 1, 1)!;
const LAST = serial(2024, 12, 31)!;

/** The table for a file in a grid of the United States, by the columns of dates, hours and ticket numbers. */
function tableOf(file: string, [dates, hours, tickets]: readonly number[]) {
  const rows = typedCells(doorCells(file));
  const rest = tickets === undefined ? [] : [column(rows, tickets)];
  return incidentsFit(column(rows, dates!), column(rows, hours!), 0.25, null, FIRST, LAST, ...rest);
}

const row = (table: ReturnType<typeof incidentsFit>, name: string) =>
  table.find(([first]) => first === name)!;
const base = tableOf("base.tsv", [0, 1]);
const remarks = (table: ReturnType<typeof incidentsFit>) =>
  table.filter(([name]) => name === "remark").map(([, , , , remark]) => String(remark));

describe("exports in cells", () => {
  it("give 9.993 a month of 2.43 hours where nothing is wrong", () => {
    expect(row(base, "incidents per month")[1]).toBeCloseTo(9.993, 3);
    expect(row(base, "hours per incident")[1]).toBeCloseTo(2.43, 2);
  });

  it.each([
    ["iso.tsv", [0, 1]],
    ["time-entries.tsv", [1, 2, 0]],
    ["stray-date.tsv", [0, 1]],
  ])("%s gives the same", (file, columns) => {
    const table = tableOf(file, columns);
    for (const name of ["incidents per month", "hours per incident"])
      row(table, name)
        .slice(1, 4)
        .forEach((value, index) => expect(value).toBeCloseTo(Number(row(base, name)[index + 1]), 9));
  });

  it("name a stray date, bad rows, and durations that are times or minutes", () => {
    expect(remarks(tableOf("stray-date.tsv", [0, 1]))[0]).toContain(
      "row 242: 2032-05-05 is a date 7 months or more apart",
    );
    const bad = tableOf("bad-rows.tsv", [1, 3]);
    expect(remarks(bad)[0]).toMatch(
      /^\d rows left out or used in part: row 21: 1.5 has no date; row 45: -1 is below 0/,
    );
    expect(row(bad, "incidents per month")[4]).toBe("244 tickets in 24 whole months");
    expect(remarks(tableOf("hhmmss.tsv", [0, 1])).join()).toContain("look like times");
  });

  it("refuse dates of which the grid swapped some", () => {
    expect(errorOf(() => tableOf("day-first.tsv", [0, 1])).message).toContain(
      "probably swapped day and month",
    );
  });

  it("may be counts of months", () => {
    const rows = typedCells(doorCells("monthly-summary.tsv"));
    const table = cellTable("INCIDENTS_FIT_MONTHS")(column(rows, 0), column(rows, 2), column(rows, 3));
    expect(row(table, "incidents per month")[4]).toBe("654 tickets in 24 whole months");
    expect(row(table, "hours per incident")[1]).toBeCloseTo(2.1, 0);
  });

  it("are read alike whether the host sends 0 or null for an empty cell", () => {
    const rows = typedCells(doorCells("base.tsv"));
    const tables = [0, null].map((empty) => {
      const holed: Rows = rows.map((cells, index) =>
        index % 7 === 3 ? [empty, empty] : index % 7 === 5 ? [cells[0]!, empty] : cells,
      );
      return incidentsFit(column(holed, 0), column(holed, 1));
    });
    expect(tables[0]).toEqual(tables[1]);
  });
});
