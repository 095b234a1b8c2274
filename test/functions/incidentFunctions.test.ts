import fc from "fast-check";
import { firstDay } from "../../src/model/cost/calendarMonth";
import { cellTable } from "./cellFunctions";
import { errorOf } from "./errorOf";
import { propertyRuns } from "../propertyRuns";

type Table = (string | number)[][];

/** Tickets on the tenth of each month from January 2027, as many as the counts say, of half an hour and two. */
function history(...counts: number[]): { dates: number[][]; hours: number[][] } {
  const days = counts.flatMap((count, index) => Array<number>(count).fill(firstDay(12 * 2027 + index) + 9));
  return { dates: days.map((day) => [day]), hours: days.map((_, index) => [index % 2 ? 0.5 : 2]) };
}

const incidentsFit = cellTable("INCIDENTS_FIT");
const fit = ({ dates, hours }: ReturnType<typeof history>, ...rest: unknown[]) =>
  incidentsFit(dates, hours, ...rest);
const row = (table: Table, name: string) => table.find(([first]) => first === name)!;
const YEAR = history(4, 9, 10, 11, 10, 5);
const JANUARY = firstDay(12 * 2027);

describe("INCIDENTS_FIT", () => {
  it("spills rows of one width, the rate with its interval first", () => {
    const table = fit(YEAR);
    expect(new Set(table.map((each) => each.length))).toEqual(new Set([5]));
    const [, rate, low, high, remark] = row(table, "incidents per month");
    // February to May hold 40 tickets in 120 days.
    expect(rate).toBeCloseTo((40 / 120) * (365.25 / 12), 12);
    expect(Number(low)).toBeLessThan(Number(rate));
    expect(Number(high)).toBeGreaterThan(Number(rate));
    expect(remark).toBe("40 tickets in 4 whole months");
    expect(row(table, "first day")[1]).toBe(firstDay(12 * 2027 + 1));
    expect(row(table, "last day")[1]).toBe(firstDay(12 * 2027 + 5) - 1);
  });

  it("divides by the users only when they are given", () => {
    expect(row(fit(YEAR), "incidents per user per month")).toBeUndefined();
    const table = fit(YEAR, null, 40);
    for (const column of [1, 2, 3])
      expect(Number(row(table, "incidents per user per month")[column])).toBeCloseTo(
        Number(row(table, "incidents per month")[column]) / 40,
        14,
      );
  });

  it("takes the days that are given, one or both", () => {
    const table = fit(YEAR, null, null, JANUARY, JANUARY + 180);
    expect(row(table, "incidents per month")[4]).toBe("49 tickets in 6 whole months");
    expect(row(fit(YEAR, null, null, JANUARY), "incidents per month")[4]).toBe(
      "44 tickets in 5 whole months",
    );
  });

  it("reads a row like a column, skips a header, and takes the default increment when it is left out", () => {
    const dates = [["Opened", ...YEAR.dates.flat()]];
    const hours = [["Hours", ...YEAR.hours.flat()]];
    expect(incidentsFit(dates, hours)).toEqual(fit(YEAR, 0.25));
    expect(fit(YEAR, 0)).not.toEqual(fit(YEAR, 0.25));
  });

  it("says when no hours are known", () => {
    const table = incidentsFit(
      YEAR.dates,
      YEAR.hours.map(() => [""]),
    );
    expect(row(table, "hours per incident")[4]).toBe("fewer than two tickets have hours");
    expect(row(table, "variation of hours")).toBeUndefined();
  });

  const { dates, hours } = YEAR;
  const text = [["5 Jan"], ...dates.slice(1)];
  it.each([
    [[text, hours], 'Row 1: The date is "5 Jan"; it must be a date, not text.'],
    [[dates, hours.slice(1)], "dates has 49 cells and hours 48; give the same number of each."],
    [[dates.map(([each]) => [each, 1]), hours], "dates must be one column."],
    [[dates, hours, -1], "increment_hours is -1; it must be a number from 0 to 24."],
    [[dates, hours, null, 0], "users is 0 or an empty cell; it must be a number from 1 to 1000000000."],
    [[dates, hours, null, "many"], 'users is "many"; it must be a number.'],
    [
      [dates, hours, null, null, 12],
      "first_date is 12; it must be a date from 1 March 1900 to 31 December 9999.",
    ],
    [[dates, hours, null, null, 46500, 46400], "last_date is 46400, before first_date, 46500."],
    [[dates, hours, null, [[1, 2]]], "users must be a single cell."],
  ])("refuses what cannot be: %#", (values, sentence) => {
    const [first, second, ...rest] = values as [number[][], number[][], ...unknown[]];
    const error = errorOf(() => incidentsFit(first, second, ...rest));
    expect([error.code, error.message]).toEqual([CustomFunctions.ErrorCode.invalidValue, sentence]);
  });

  it.each([0, null])(
    "takes an empty cell for 0 where Excel sends %p for it, not for a date left out",
    (empty) => {
      const error = errorOf(() => fit(YEAR, null, null, [[empty]]));
      expect(error.message).toMatch(/^first_date is 0 or an empty cell; it must be a date/);
    },
  );

  it("answers #N/A when the history is too short", () => {
    const error = errorOf(() => fit(history(5, 5, 5, 5)));
    expect(error.code).toBe(CustomFunctions.ErrorCode.notAvailable);
    expect(error.message).toContain("holds 2 whole calendar months");
    expect(errorOf(() => incidentsFit([[""]], [[""]])).message).toContain("No ticket has a date.");
  });

  it("gives finite numbers or a declared error for whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.double(),
      fc.integer({ min: 46000, max: 47000 }),
      fc.constantFrom(null, "", "x", true, "#N/A", { type: "Error", basicValue: "#DIV/0!" }),
    );
    const size = fc.double({ min: -324, max: 5, noNaN: true }).map((digits) => 10 ** digits);
    const hours = fc.oneof({ arbitrary: cell, weight: 1 }, { arbitrary: size, weight: 30 });
    const cells = fc.array(fc.tuple(fc.integer({ min: 46000, max: 46400 }), hours), { minLength: 1 });
    fc.assert(
      fc.property(cells, fc.oneof(cell, size), cell, (tickets, increment, users) => {
        const answer = orError(() =>
          incidentsFit(
            tickets.map(([day]) => [day]),
            tickets.map(([, each]) => [each]),
            increment,
            users,
          ),
        );
        if (!Array.isArray(answer)) return expect(answer).toBeInstanceOf(CustomFunctions.Error);
        for (const value of answer.flat()) expect(["string", "number"]).toContain(typeof value);
        for (const value of answer.flat())
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

function orError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
