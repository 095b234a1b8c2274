import fc from "fast-check";
import { cellTable } from "../../functions/cellFunctions";
import { propertyRuns } from "../../propertyRuns";
import { readEvidence } from "../../../src/model/evidence/table/readEvidence";
import { fitTickets } from "../../../src/model/evidence/ticketFit";
import { ticketHistory } from "../../../src/model/evidence/ticketHistory";
import { doorCells, typedCells } from "./doorFiles";

/** What cells of real exports hold now and then. */
const ODD_TEXTS = [
  "", " ", "-", "–", "—", "?", "n/a", "N/A", "NA", "na", "null", "NULL", "none", "nan", "NaN", "undefined", "tbd", "TBC",
  "unknown", "pending", "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "Total", "Summe", "Subtotal", "2023-13-40", "31/02/2023",
  "1970-01-01", "2099-12-31", "00/00/0000", "0000-00-00", "yesterday", "5 Jan", "-1", "-0.5", "1e9", "1e-9", "abc",
  "1.2.3", "12:99", "25:61:00", "1,5 h", "90 min", "2h", "1d", "∞", "=A1", "'", "<b>3</b>", "0", "0.0", "true",
]; // prettier-ignore

const rows = typedCells(doorCells("base.tsv"));
const TICKETS = rows.length - 1;
const HOURS_OF_ALL = rows.slice(1).reduce((sum, [, hours]) => sum + Number(hours), 0);
const places = fc.record({
  row: fc.integer({ min: 1, max: TICKETS }),
  column: fc.integer({ min: 0, max: 1 }),
  text: fc.constantFrom(...ODD_TEXTS),
});
const replaced = ({ row, column, text }: { row: number; column: number; text: string }) =>
  rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? text : cell)) : cells,
  );

describe("one odd cell in a good export", () => {
  it("is named, or changes no more than its row is worth", () => {
    fc.assert(
      fc.property(places, (place) => {
        const read = readEvidence({ values: replaced(place) });
        if (!read.ok) throw new Error(read.issues[0]!.message);
        const { rows: kept, refused, questions } = read.value;
        const isNamed = refused.some(({ row }) => row === place.row + 1);
        expect(questions.filter(({ taken }) => taken === undefined)).toEqual([]);
        expect(kept.length).toBeGreaterThanOrEqual(TICKETS - 1);
        // Only a blank is left aside without a word, and a blank date beside hours is not.
        if (kept.length < TICKETS && !isNamed)
          throw new Error(`row ${place.row + 1} is missing without a word`);
        const hours = kept.reduce((sum, each) => sum + (each.hours ?? 0), 0);
        const own = kept.find(({ row }) => row === place.row + 1)?.hours ?? 0;
        expect(hours - own).toBeCloseTo(HOURS_OF_ALL - Number(rows[place.row]![1]), 9);
        if (place.column === 1 && !isNamed) expect([0, 1.5, 2, 8, Number(place.text)]).toContain(own);
      }),
      { numRuns: propertyRuns(600) },
    );
  });

  it("moves the fit of a cell function by no more than a ticket", () => {
    const fit = cellTable("INCIDENTS_FIT");
    const tables = (cells: readonly (readonly unknown[])[]) =>
      fit(cells.map(([date]) => [date]) as never, cells.map(([, hours]) => [hours]) as never);
    const rate = (table: ReturnType<typeof fit>) =>
      Number(table.find(([name]) => name === "incidents per month")![1]);
    const good = rate(tables(rows));
    fc.assert(
      fc.property(places, (place) => {
        const table = tables(replaced(place));
        // One ticket more or less of 220 in 22 months; the first and the last months count only whole.
        expect(Math.abs(rate(table) - good)).toBeLessThan(1.01 / 22);
        const isNamed = table.some(([, , , , remark]) => String(remark).includes(`row ${place.row + 1}:`));
        const isBlank = place.text.trim() === "" || Number(place.text) === 0;
        if (place.column === 0 && !isBlank) expect(isNamed).toBe(true);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it("of many is counted in the rate and not in the hours, however odd the hours are", () => {
    const odd = rows.map(([date, hours], index) => [
      date,
      index % 5 === 1 ? ODD_TEXTS[index % ODD_TEXTS.length] : hours,
    ]);
    const read = readEvidence({ values: odd });
    if (!read.ok) throw new Error(read.issues[0]!.message);
    const fit = fitTickets(ticketHistory(read.value.rows, read.value.refused), { incrementHours: 0.25 });
    expect(fit).toMatchObject({ ok: true, value: { tickets: 220 } });
  });
});

describe("one odd cell in good invoices", () => {
  const lines = typedCells(doorCells("invoices.csv"));
  const [header] = lines;
  const sumOf = (read: readonly { readonly row: number; readonly amount?: number }[], without: number) =>
    read.reduce((sum, { row, amount }) => sum + (row === without ? 0 : amount!), 0);

  it("leaves what the other invoices say alone, and is named if it cannot be read", () => {
    const cells = fc.record({
      row: fc.integer({ min: 1, max: lines.length - 1 }),
      column: fc.constantFrom(1, 3, 4, 5, 6, 7),
      text: fc.constantFrom(...ODD_TEXTS),
    });
    const good = readEvidence({ values: lines });
    if (!good.ok) throw new Error(good.issues[0]!.message);
    fc.assert(
      fc.property(cells, ({ row, column, text }) => {
        const values = lines.map((line, index) =>
          index === row ? line.map((cell, at) => (at === column ? text : cell)) : line,
        );
        const read = readEvidence({ values });
        if (!read.ok) throw new Error(read.issues[0]!.message);
        const { rows: kept, refused, columns, questions } = read.value;
        expect(columns.map(({ heading }) => heading).every((heading) => header!.includes(heading))).toBe(
          true,
        );
        expect(questions.filter(({ taken }) => taken === undefined)).toEqual([]);
        expect(sumOf(kept, row + 1)).toBeCloseTo(sumOf(good.value.rows, row + 1), 6);
        const isNamed = refused.some((each) => each.row === row + 1);
        if (!kept.some((each) => each.row === row + 1)) expect(isNamed).toBe(true);
        const isFigure = text.trim() === "" || /\d/.test(text);
        if (!isFigure && column > 3) expect(isNamed).toBe(true);
      }),
      { numRuns: propertyRuns(600) },
    );
  });

  it("is named where the figure cannot be an amount beside the others", () => {
    const values = lines.map((line, index) =>
      index === 7 ? line.map((cell, at) => (at === 7 ? "1e9" : cell)) : line,
    );
    const read = readEvidence({ values });
    if (!read.ok) throw new Error(read.issues[0]!.message);
    expect(read.value.refused.map(({ row }) => row)).toEqual([8]);
  });
});
