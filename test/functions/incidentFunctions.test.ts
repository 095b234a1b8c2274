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
const remarks = (table: Table) =>
  table.filter(([first]) => first === "remark").map((each) => String(each[4]));
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
  it.each([
    [[dates, hours.slice(1)], "hours has 48 cells and dates 49; give the same number of each."],
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

  it("names rows that it leaves out, and counts what is good of them", () => {
    const cells = [...dates];
    cells[3] = ["5 Jan"] as never;
    const table = incidentsFit(cells, [...hours.slice(0, 7), [-2], ...hours.slice(8)]);
    expect(row(table, "incidents per month")[4]).toBe("40 tickets in 4 whole months");
    expect(row(table, "hours per incident")[4]).toBe("47 tickets with hours");
    expect(remarks(table)).toContain(
      "2 rows left out or used in part: row 4: 5 Jan is not a date; row 8: -2 is below 0, which the column hours cannot be",
    );
  });

  it("refuses where more is left out than used", () => {
    const cells = dates.map((each, index) => (index % 2 === 0 ? ["soon"] : each));
    const error = errorOf(() => incidentsFit(cells, hours));
    expect(error.code).toBe(CustomFunctions.ErrorCode.notAvailable);
    expect(error.message).toContain("25 rows cannot be used and 24 can");
  });

  it.each([
    ["dates of which the sheet swapped some", "13/01/2026", "in the other order of day and month"],
    ["dates that can be read both ways", "01/02/2026", "day first or month first"],
  ])("refuses %s", (_, text, sentence) => {
    const early = dates.map(([day], index) => [index % 3 === 0 ? text : day! - 5]);
    expect(errorOf(() => incidentsFit(early, hours)).message).toContain(sentence);
  });

  it("remarks on hours that are times of day, and on minutes", () => {
    const at = (factor: number) => hours.map((_, index) => [((1 + (index % 12)) / 4) * factor]);
    expect(remarks(incidentsFit(dates, at(1 / 24)))).toContainEqual(
      expect.stringContaining("look like times"),
    );
    expect(remarks(incidentsFit(dates, at(60)))).toContainEqual(
      expect.stringContaining("minutes or seconds"),
    );
    expect(remarks(incidentsFit(dates, at(1)))).not.toContainEqual(expect.stringMatching(/times|minutes/));
  });

  it("takes rows of one ticket number for one ticket", () => {
    const numbers = dates.map((_, index) => [`T-${Math.floor(index / 2)}`]);
    const table = incidentsFit(dates, hours, 0, null, JANUARY, JANUARY + 180, numbers);
    expect(row(table, "incidents per month")[4]).toBe("25 tickets in 6 whole months");
  });

  it("fits dates alone, and a whole column with a title and a header", () => {
    const column = [
      ["Ticket export"],
      [""],
      ["Created"],
      ...dates,
      ...Array.from({ length: 1_000 }, () => [0]),
    ];
    const table = incidentsFit(column as never);
    expect(row(table, "incidents per month")).toEqual(row(fit(YEAR), "incidents per month"));
    expect(row(table, "hours per incident")[4]).toBe("fewer than two tickets have hours");
    expect(remarks(table).filter((each) => each.includes("left out"))).toEqual([]);
  });

  it("remarks on a list that was pasted twice", () => {
    const steps = Array.from({ length: 90 }, (_, index) => [JANUARY + 2 * index + 0.125]);
    const twice = incidentsFit([...steps, ...steps]);
    expect(remarks(twice)).toContain("90 rows repeat another one: was the export pasted twice?");
    expect(remarks(incidentsFit(steps)).join()).not.toContain("twice");
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

describe("INCIDENTS_FIT_MONTHS", () => {
  const fitMonths = cellTable("INCIDENTS_FIT_MONTHS");
  const months = Array.from({ length: 12 }, (_, index) => [firstDay(12 * 2026 + index)]);
  const counts = months.map((_, index) => [20 + (index % 3)]);

  it("is the table of INCIDENTS_FIT for as many tickets", () => {
    const days = months.flatMap(([day], index) => Array.from({ length: counts[index]![0]! }, () => [day!]));
    const [first, last] = [firstDay(12 * 2026), firstDay(12 * 2027) - 1];
    const [table, tickets] = [fitMonths(months, counts), incidentsFit(days, null, null, null, first, last)];
    const names = [
      "incidents per month",
      "dispersion of months",
      "variation of the year",
      "first day",
      "last day",
    ];
    for (const name of names) expect(row(table, name)).toEqual(row(tickets, name));
  });

  it("adds rows of the same month up, and takes 0 and an empty cell for no ticket", () => {
    const halves = months.flatMap(([day]) => [[day!], [day! + 27]]);
    const split = counts.flatMap(([count]) => [[count! - 5], [5]]);
    expect(row(fitMonths(halves, split), "incidents per month")).toEqual(
      row(fitMonths(months, counts), "incidents per month"),
    );
    for (const empty of [0, null] as const)
      expect(row(fitMonths(months, [[empty], ...counts.slice(1)] as never), "incidents per month")[4]).toBe(
        `${counts.slice(1).reduce((sum, [count]) => sum + count!, 0)} tickets in 12 whole months`,
      );
  });

  it("leaves months out that are not in the list, and counts that are none", () => {
    const [some, table] = [
      [...months.slice(0, 4), ...months.slice(5)],
      fitMonths([...months.slice(0, 4), ...months.slice(5)], [...counts.slice(0, 10), ["many"]] as never),
    ];
    expect(some).toHaveLength(11);
    expect(row(table, "incidents per month")[4]).toContain("in 10 whole months");
    expect(remarks(table)).toContain("left out, because they are not in the list: 2026-05");
    expect(remarks(table)).toContainEqual(
      expect.stringContaining("row 11: many is not a number of the column count"),
    );
  });
});

describe("INCIDENTS_CHANGE", () => {
  const change = cellTable("INCIDENTS_CHANGE");
  const days = (count: number, from: number, length: number) =>
    Array.from({ length: count }, (_, index) => [from + ((index + 0.5) * length) / count]);
  const all = [...days(235, 45_292, 366), ...days(187, 45_658, 365)];

  it("gives the exact interval of the ratio, and the chance of what was promised", () => {
    const table = change(all, 45_658, 0.35, 45_292, 46_022);
    // R: poisson.test(c(187, 235), c(365, 366))
    const [, ratio, low, high, remark] = row(table, "after divided by before");
    expect([ratio, low, high].map((each) => Number(each).toFixed(9))).toEqual([
      "0.797924803",
      "0.654933975",
      "0.971027497",
    ]);
    expect(remark).toBe("chance of this without a change: 0.0221");
    expect(row(table, "reduction")[1]).toBeCloseTo(0.2020752, 7);
    expect(row(table, "chance of the promised reduction")[1]).toBeLessThan(0.03);
    expect(row(table, "chance of the promised reduction")[4]).toBe("that tickets fell by 35 % or more");
    expect(row(change(all, 45_658), "chance of the promised reduction")).toBeUndefined();
  });

  it("has an end of the ratio only where there are tickets before and after", () => {
    const table = change(days(40, 45_292, 366), 45_658, null, 45_292, 46_022);
    expect(row(table, "after divided by before").slice(1, 3)).toEqual([0, 0]);
    const error = errorOf(() => change(days(40, 45_658, 365), 45_658, null, 45_292, 46_022));
    expect(error.message).toContain("not a single ticket before change_date");
  });

  it("refuses a change without history on both sides", () => {
    const error = errorOf(() => change(all, 46_010, null, 45_292, 46_022));
    expect(error.message).toBe(
      "change_date must have at least 28 days of history before it and as many after it.",
    );
  });

  it("says when months differ by more than the test assumes", () => {
    const bursts = Array.from({ length: 200 }, (_, index) => [45_300 + (index % 4) * 180 + (index % 20)]);
    expect(remarks(change(bursts, 45_658))).toContain(
      "months differ by more than chance, so the interval is too narrow",
    );
    expect(remarks(change(all, 45_658))).not.toContainEqual(expect.stringContaining("too narrow"));
  });
});

function orError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
