import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { portableSheets } from "../../../src/workbook/portable/portableSheets";

const SCENARIOS = [
  { name: "=1+1", values: DEFAULT_SCENARIO },
  { name: "Other", values: { ...DEFAULT_SCENARIO, users: 60, includedHoursPerMonth: 10 } },
];
const sheets = portableSheets({ scenarios: SCENARIOS, firstNumber: 3, yearSteps: 20 });
const cells = sheets.flatMap(({ name, rows }) => rows.flat().map((cell) => ({ sheet: name, cell })));
const formulas = cells.flatMap(({ sheet, cell }) =>
  typeof cell === "object" && cell !== null ? [{ sheet, formula: cell.formula }] : [],
);

/** What Excel 2007 knew and LibreOffice 7.4 knows; none of them is volatile. */
const ALLOWED =
  "ABS AND COUNT COUNTIF EXP GAMMALN IF INDEX INT ISERROR ISNUMBER LN LOOKUP MATCH MAX MIN N NA NOT NORMSDIST NORMSINV OR PI ROWS SQRT SUM SUMPRODUCT TEXT".split(
    " ",
  );

describe("the sheets of the portable copy", () => {
  it("use only functions that every Excel since 2007 and LibreOffice know, none volatile", () => {
    const used = new Set(
      formulas.flatMap(({ formula }) =>
        [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!),
      ),
    );
    expect([...used].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });

  it("name every cell that a formula asks for, once", () => {
    const names = sheets.flatMap((sheet) => sheet.names.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    const used = new Set(
      formulas.flatMap(({ formula }) =>
        [...formula.replace(/"[^"]*"/g, "").matchAll(/[a-z]\w*_\d+\b/gi)].map(([name]) => name.toLowerCase()),
      ),
    );
    expect([...used].filter((name) => !names.includes(name))).toEqual([]);
    expect(formulas.filter(({ formula }) => /[{}[\]]|undefined|NaN/.test(formula))).toEqual([]);
  });

  it("use nearly every input, so that changing one changes something", () => {
    const inputs = sheets.find(({ name }) => name === "Inputs 3")!.names.map(({ name }) => name);
    const text = formulas.map(({ formula }) => formula).join(" ");
    const unused = inputs.filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(unused).toEqual([]);
  });

  it("keep a user's name as text and every formula within Excel's length", () => {
    expect(cells.filter(({ cell }) => cell === "=1+1").length).toBeGreaterThan(0);
    expect(formulas.filter(({ formula }) => formula === "=1+1")).toEqual([]);
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(2000);
    expect(Math.max(...sheets.map(({ name }) => name.length))).toBeLessThanOrEqual(31);
  });

  it("refuse to be made of nothing", () => {
    expect(() => portableSheets({ scenarios: [] })).toThrow("at least one scenario");
  });
});
