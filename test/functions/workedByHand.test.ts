import { budgetLines } from "../../src/workbook/sheets/budgetLines";
import { moneyScale, moneyText } from "../../src/taskpane/language/displayMoney";
import { numberMarks } from "../../src/taskpane/language/numberMarks";
import { parseNumber } from "../../src/taskpane/language/parseNumber";
import { cellFunction } from "../../src/functions/cellFunction";
import { cellTable } from "./cellFunctions";
import { errorOf } from "./errorOf";

const FIRM = [
  ["Users", 5],
  ["Contract term", 24],
];
const cost = cellFunction("SUPPORT_COST");

describe("functions and what shows their figures", () => {
  it("SUPPORT_COMPARE leaves the difference blank for the chance of missing a budget, and for nothing else", () => {
    const rows = cellTable("SUPPORT_COMPARE")(FIRM).slice(1, -1);
    expect(rows.filter((row) => row.at(-1) === "").map(([name]) => name)).toEqual(["budget miss"]);
  });

  it.each(["term total", "term cash", "total", "downtime hours", "term downtime hours"])(
    "SUPPORT_GRID of %s is break-fix minus managed of that measure",
    (measure) => {
      const grid = cellTable("SUPPORT_GRID")(FIRM, "Users", [[5]], "yearCv", [[0.25]], null, measure);
      const difference =
        (cost(FIRM, "break-fix", measure) as number) - (cost(FIRM, "managed", measure) as number);
      expect(grid[1]![1]).toBeCloseTo(difference, 6);
    },
  );

  it("a curve has two points or more", () => {
    const run = () => cellFunction("SUPPORT_CURVE")(FIRM, "break-fix", 1);
    expect(errorOf(run).message).toBe("points is 1; it must be a whole number from 2 to 500.");
    expect(cellTable("SUPPORT_CURVE")(FIRM, "break-fix", 2)).toHaveLength(2);
  });

  it("a two-way table has at most 2,500 cells", () => {
    const grid = cellTable("SUPPORT_GRID");
    const column = (count: number) => Array.from({ length: count }, (_, index) => [1 + index / 100]);
    expect(grid(FIRM, "Users", column(50), "yearCv", column(50))).toHaveLength(51);
    expect(errorOf(() => grid(FIRM, "Users", column(2501), "yearCv", [[0]])).message).toBe(
      "The table has 2501 cells; at most 2500 of this measure are calculated at once.",
    );
  });

  it("SUPPORT_CHECK shows a hundred rows and says how many more there are", () => {
    const scenarios = Array.from({ length: 120 }, (_, index) => `S${index}`);
    const rows = cellTable("SUPPORT_CHECK")([
      ["Assumption", ...scenarios],
      ["Users", ...scenarios.map(() => 5)],
    ]);
    // Every scenario has one row, about its defaults.
    expect(rows).toHaveLength(101);
    expect(rows.at(-1)).toEqual(["", "", "20 more rows of this kind."]);
  });

  it("the year of budget lines averages users, adds up cash and ends with what has come together", () => {
    const request = { option: "break-fix", scenario: "1", months: 12 } as const;
    const { cells } = budgetLines({ sheet: "S", row: 0, column: 0 }, request);
    const year = cells.map((row) => row.at(-1));
    expect([year[4], year[5], year[6], year[7], year[10]]).toEqual(
      ["=AVERAGE(C5:N5)", "=SUM(C6:N6)", "=SUM(C7:N7)", "=SUM(C8:N8)", "=N11"].map((formula) => ({
        formula,
      })),
    );
  });

  it("the year's reserve of budget lines is that of year 1", () => {
    const request = { option: "break-fix", scenario: "1", months: 12 } as const;
    const { cells } = budgetLines({ sheet: "S", row: 0, column: 0 }, request);
    const reserve = cells.find(([label]) => String(label).startsWith("Management reserve"))!;
    expect(JSON.stringify(reserve.at(-1))).toContain('\\"year 1\\"');
  });

  it.each([
    ["1,23,456", "en-IN", 123456],
    ["12,34,567", "en-IN", 1234567],
    ["1,234,567", "en-IN", 1234567],
    ["12,34,567", "en-US", undefined],
    ["1,2,345", "en-IN", undefined],
  ] as const)("%s in %s is %p", (text, locale, value) => {
    const parsed = parseNumber(text, numberMarks(locale));
    expect(parsed.ok ? parsed.value : undefined).toBe(value);
  });

  it("millions begin where the figure would show one", () => {
    expect(moneyText(999_949, "en", "short")).toBe("999,900");
    expect(moneyText(999_950, "en", "short")).toBe("1M");
    expect([999_999, 1e6, 999_999_999, 1e9].map((amount) => moneyScale([amount], "en").unit)).toEqual([
      undefined,
      "million",
      "million",
      "billion",
    ]);
  });
});
