import { budgetLines } from "../../src/workbook/sheets/budget/budgetLines";
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

  describe("budget lines", () => {
    const request = { options: ["break-fix"], scenario: "1", years: 2, firstMonth: 46388, hasQuotes: false };
    const { cells } = budgetLines({ sheet: "S", row: 0, column: 0 }, request);
    const line = (label: string) => cells.filter(([text]) => String(text).startsWith(label)).at(-1)!;

    it("average users and add up cash by year", () => {
      expect(line("Users").slice(-2)).toEqual([
        { formula: "=AVERAGE(C10:N10)" },
        { formula: "=AVERAGE(O10:Z10)" },
      ]);
      expect(line("Invoices").slice(-2)).toEqual([
        { formula: "=SUM(C13:N13)" },
        { formula: "=SUM(O13:Z13)" },
      ]);
      expect(line("Expected cash")[2]).toEqual({ formula: "=SUM(C11:C17)" });
      expect(line("Fiscal year").slice(-2)).toEqual([null, null]);
    });

    it("take the year's reserve from that year", () => {
      const reserves = line("Management reserve")
        .slice(-2)
        .map((cell) => JSON.stringify(cell));
      expect(reserves[0]).toContain('\\"year 1\\"');
      expect(reserves[1]).toContain('\\"year 2\\"');
    });

    it("compare what was paid with what was expected, and forecast the rest of the year", () => {
      expect(line("Actual cash")[2]).toBeNull();
      expect(line("Variance")[2]).toEqual({ formula: '=IF(ISNUMBER(C21),C21-C18,"")' });
      expect(line("Forecast")[3]).toEqual({ formula: "=IF(ISNUMBER(D21),D21,D18)" });
    });
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
