import { fitMonths } from "../../../src/model/evidence/monthsFit";
import type { EvidenceTable } from "../../../src/model/evidence/table/evidenceTable";
import { fitTickets } from "../../../src/model/evidence/ticketFit";
import { ticketHistory } from "../../../src/model/evidence/ticketHistory";
import { refusedSentence } from "../../../src/model/evidence/refusedSentence";
import { doorCells, serial, tableOf, typedCells } from "./doorFiles";

const COVERED = { firstDay: serial(2023, 1, 1)!, lastDay: serial(2024, 12, 31)! };

const fitOf = ({ rows, refused }: EvidenceTable, covered = {}) => {
  const fit = fitTickets(ticketHistory(rows, refused), { incrementHours: 0.25, ...covered });
  if (!fit.ok) throw new Error(fit.issues[0]!.message);
  return fit.value;
};

const BASE = tableOf(doorCells("base.tsv"));

describe("the clean export", () => {
  it("gives 10.01 tickets a month of 2.43 hours", () => {
    const fit = fitOf(BASE);
    expect(BASE.refused).toEqual([]);
    expect(BASE.questions).toEqual([]);
    expect([fit.months, fit.tickets]).toEqual([22, 220]);
    expect(fit.perMonth.value).toBeCloseTo(10.01, 2);
    expect(fitOf(BASE, COVERED).perMonth.value).toBeCloseTo(9.993, 3);
    expect(fit.timedTickets).toBe(240);
    expect(fit.hours!.mean.value).toBeCloseTo(2.43, 2);
    expect(fit.hours!.mean.low).toBeCloseTo(1.89, 2);
    expect(fit.hours!.mean.high).toBeCloseTo(3.13, 1);
  });

  it("is of months more alike than chance allows", () => {
    expect(fitOf(BASE).remarks.map(([name]) => name)).toContain("tooAlike");
  });
});

describe.each([
  ["text", (rows: string[][]) => rows],
  ["cells of a grid", typedCells],
])("as %s", (_, cellsOf: (rows: string[][]) => readonly (readonly unknown[])[]) => {
  it.each(["base.tsv", "hhmmss.tsv", "minutes.tsv", "iso.tsv", "comma-decimals.csv", "time-entries.tsv"])(
    "%s is read like the clean export",
    (file) => {
      const table = tableOf(cellsOf(doorCells(file)));
      expect(table.refused).toEqual([]);
      const [fit, base] = [fitOf(table), fitOf(BASE)];
      expect([fit.tickets, fit.timedTickets]).toEqual([base.tickets, base.timedTickets]);
      expect(fit.hours!.mean.value).toBeCloseTo(base.hours!.mean.value, 2);
      expect(fit.hours!.cv.value).toBeCloseTo(base.hours!.cv.value, 2);
    },
  );

  it("day-first.tsv is read day first, all of it", () => {
    const table = tableOf(cellsOf(doorCells("day-first.tsv")), { dayOrder: "day first" });
    expect(table.refused).toEqual([]);
    expect(table.rows.map(({ day }) => Math.floor(day))).toEqual(BASE.rows.map(({ day }) => day));
    expect(tableOf(cellsOf(doorCells("day-first.tsv"))).rows).toEqual(table.rows);
  });

  it("stray-date.tsv names the row of 2032 and leaves it out", () => {
    const table = tableOf(cellsOf(doorCells("stray-date.tsv")));
    expect(table.refused.map(refusedSentence)).toEqual([
      "row 242: 2032-05-05 is a date 7 months or more apart from all others",
    ]);
    expect(fitOf(table).perMonth).toEqual(fitOf(BASE).perMonth);
    expect(tableOf(cellsOf(doorCells("stray-date.tsv")), { keepsStrayDates: true }).rows).toHaveLength(241);
  });

  it("bad-rows.tsv lists all eight rows with their reasons, and counts those with a good date", () => {
    const table = tableOf(cellsOf(doorCells("bad-rows.tsv")));
    expect(table.headerRow).toBe(3);
    expect(table.columns.map(({ role, heading }) => [role, heading])).toEqual([
      ["date", "Created"],
      ["ticket", "Number"],
      ["hours", "Effort (h)"],
      ["priority", "Priority"],
    ]);
    expect(table.refused.map(({ row, reason, isPart }) => [row, reason[0], isPart])).toEqual([
      [21, "noDate", false],
      [45, "negative", true],
      [83, "notADate", false],
      [127, "notHours", true],
      [129, "notHours", true],
      [189, "notHours", true],
      [210, "distant", false],
      [251, "totalRow", false],
    ]);
    const fit = fitOf(table, COVERED);
    expect([fit.tickets, fit.timedTickets]).toEqual([244, 240]);
    expect(fit.hours!.mean.value).toBeCloseTo(fitOf(BASE).hours!.mean.value, 12);
  });

  it("monthly-summary.tsv is counts, not two tickets a month", () => {
    const table = tableOf(cellsOf(doorCells("monthly-summary.tsv")));
    expect(table.shape).toBe("monthly counts");
    expect(table.questions).toMatchObject([{ about: "shape", taken: "monthly counts" }]);
    const fit = fitMonths(table);
    if (!fit.ok) throw new Error(fit.issues[0]!.message);
    expect([fit.value.months, fit.value.tickets]).toEqual([24, 654]);
    expect(fit.value.perMonth.value).toBeCloseTo(27.25, 1);
    const rows = doorCells("monthly-summary.tsv").slice(1);
    const hours = rows.reduce((sum, [, , count, mean]) => sum + Number(count) * Number(mean), 0);
    expect(fit.value.hours).toBeCloseTo(hours / 654, 12);
  });

  it("trend.tsv rises, with the last months beside the mean", () => {
    const fit = fitOf(tableOf(cellsOf(doorCells("trend.tsv"))));
    expect(fit.trend!.chance).toBeLessThan(1e-6);
    expect(fit.trend!.yearlyGrowth.low).toBeGreaterThan(1.5);
    expect(fit.recent!.perMonth.low).toBeGreaterThan(fit.perMonth.value);
    // About the trend the months differ by less than chance, so there is no spread of years to take from it.
    expect(fit.dispersion).toBeLessThan(1);
    expect(fit.countLaw).toBe("Poisson");
    expect(fit.remarks.map(([name]) => name)).toContain("trend");
  });

  it("invoices.csv is 41 invoices of 154.5 hours and 29,499.62", () => {
    const table = tableOf(cellsOf(doorCells("invoices.csv")));
    expect(table.shape).toBe("invoices");
    expect(table.columns.map(({ role }) => role)).toEqual([
      "date",
      "ticket",
      "hours",
      "rate",
      "amount",
      "trip",
      "parts",
    ]);
    const sum = (key: "hours" | "amount") => table.rows.reduce((total, row) => total + row[key]!, 0);
    expect(table.rows).toHaveLength(41);
    expect(sum("hours")).toBeCloseTo(154.5, 10);
    expect(sum("amount")).toBeCloseTo(29_499.62, 2);
  });
});

describe("questions", () => {
  it("ask for the order of dates that show none, and read nothing before it is answered", () => {
    const rows = [["Created"], ...["01/02/2024", "03/04/2024", "05/06/2024"].map((date) => [date])];
    const open = tableOf(rows);
    expect(open.rows).toEqual([]);
    expect(open.questions).toMatchObject([{ about: "dayOrder", taken: undefined }]);
    const days = (dayOrder: "day first" | "month first") =>
      tableOf(rows, { dayOrder }).rows.map(({ day }) => day);
    expect(days("day first")[0]).toBe(serial(2024, 2, 1));
    expect(days("month first")[0]).toBe(serial(2024, 1, 2));
  });

  it("ask for the mark of decimals where 1.250 can be both", () => {
    const rows = [
      ["Created", "Hours"],
      ["2024-01-05", "1.250"],
      ["2024-01-06", "2.500"],
    ];
    expect(tableOf(rows).questions).toMatchObject([{ about: "decimalMark", taken: undefined }]);
    expect(tableOf(rows, { decimalMark: "." }).rows.map(({ hours }) => hours)).toEqual([1.25, 2.5]);
    expect(tableOf(rows, { decimalMark: "," }).rows.map(({ hours }) => hours)).toEqual([1250, 2500]);
  });

  it("propose the unit by the size where the header names none", () => {
    const rows = (hours: readonly number[]) => [
      ["Created", "Time spent"],
      ...hours.map((each, day) => [45_000 + day, each]),
    ];
    expect(tableOf(rows([15, 30, 90])).questions).toMatchObject([{ about: "unit", taken: "minutes" }]);
    expect(tableOf(rows([900, 1800, 5400])).questions).toMatchObject([{ about: "unit", taken: "seconds" }]);
    expect(tableOf(rows([0.5, 1, 2])).questions).toEqual([]);
    expect(tableOf(rows([15, 30, 90])).rows.map(({ hours }) => hours)).toEqual([0.25, 0.5, 1.5]);
  });

  it("go by the format of cells that show a clock", () => {
    const rows = [
      ["Created", "Hours"],
      [45_000, 0.0625],
      [45_001, 1.5],
    ];
    const formats = [
      ["General", "General"],
      ["yyyy-mm-dd", "[h]:mm"],
      ["yyyy-mm-dd", "General"],
    ];
    expect(tableOf(rows, {}, formats).rows.map(({ hours }) => hours)).toEqual([1.5, 1.5]);
  });

  it("ask how long a day of work is", () => {
    const rows = [
      ["Created", "Effort"],
      [45_000, "1d 4h 30m"],
      [45_001, "0h 15m"],
    ];
    expect(tableOf(rows).questions).toMatchObject([{ about: "hoursOfDay", taken: 8 }]);
    expect(tableOf(rows).rows.map(({ hours }) => hours)).toEqual([12.5, 0.25]);
    expect(tableOf(rows, { hoursOfDay: 24 }).rows[0]!.hours).toBe(28.5);
  });
});
