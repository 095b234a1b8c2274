import { readFileSync } from "fs";
import path from "path";
import {
  calculated,
  sheetOf,
  shownNumber,
  shows,
  wrongCells,
  wrongQuotients,
  writtenTables,
} from "./workedFigures";

const PAGE = readFileSync(path.resolve(__dirname, "../../docs/decide.md"), "utf8");
const TABLES = writtenTables(PAGE);
const INPUTS = TABLES.filter(({ head }) => head[0] === "Assumption" || head[0] === "Term");
const SHEET = sheetOf(INPUTS);
const results = new Map(
  TABLES.flatMap(({ formula }) => (formula ? [[formula, calculated(formula, SHEET)] as const] : [])),
);

describe("the worked decision", () => {
  it("has formulas under most of its tables, on two ranges of inputs", () => {
    expect(INPUTS).toHaveLength(2);
    expect(results.size).toBeGreaterThan(4);
    expect(calculated("=SUPPORT_CHECK(A1:C11, E1:G8)", SHEET)).not.toContainEqual(
      expect.arrayContaining([expect.stringContaining("not a known")]),
    );
  });

  it("shows in every table what its formula gives", () => {
    const wrong = TABLES.flatMap((table) =>
      table.formula ? wrongCells(table, results.get(table.formula) as unknown[][]) : [],
    );
    expect(wrong).toEqual([]);
  });

  it("gives no figure in its sentences that is not an input or a result, and divides correctly", () => {
    const known = [...SHEET.flat(), ...[...results.values()].flat(2)].filter(
      (value): value is number => typeof value === "number",
    );
    const prose = PAGE.split(/\n\n+/)
      .filter((block) => !/^(\||`=)/.test(block))
      .join("\n")
      .replace(/`[^`]*`/g, "");
    const figures = [...prose.matchAll(/(?<![\w.])\d[\d,]*(?:\.\d+)?(?: %)?/g)]
      .map(([figure]) => figure.replace(/,$/, ""))
      .filter((figure) => Math.abs(shownNumber(figure)) > 12 || figure.endsWith("%"));
    const counted = ["96", "120", "21"]; // invoices, their hours and a quotient, which the sentence divides
    const wrong = figures.filter(
      (figure) =>
        !counted.includes(figure) &&
        !known.some((value) => shows(figure, Math.abs(value)) || shownNumber(figure) === roughly(value)),
    );
    expect(wrong).toEqual([]);
    expect(wrongQuotients(PAGE)).toEqual([]);
  });
});

/** A value in hundreds or thousands, as sentences say "about 17,000". */
function roughly(value: number): number {
  return Math.abs(Number(value.toPrecision(2)));
}

describe("the check of a worked page", () => {
  it("sees a wrong cell, a wrong quotient, and rounding that goes too far", () => {
    const [table] = writtenTables("`=X(A1)`\n\n| a | b |\n| - | - |\n| one | 3 |");
    expect(
      wrongCells(table!, [
        ["a", "b"],
        ["one", 4],
      ]),
    ).toEqual(["=X(A1): one, b is 4, not 3"]);
    expect(wrongQuotients("96 / 42 / 12 = 0.19, 10 / 4 = 4")).toEqual(["10 / 4 = 4"]);
    expect([shows("87,622", 87621.8), shows("87,600", 87621.8), shows("85 %", 0.853)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
