import "../customFunctionsGlobal";
import fc from "fast-check";
import { cellFunction } from "../../src/functions/cellFunction";
import { errorOf } from "./errorOf";
import { propertyRuns } from "../propertyRuns";

const breakfix = cellFunction("BREAKFIX_COST");
const msp = cellFunction("MSP_COST");
const downtime = cellFunction("DOWNTIME_COST");

describe("arguments that are cells or ranges", () => {
  it("gives a number for numbers and rows for ranges", () => {
    expect(breakfix(12, 2.5, 150)).toBe(4500);
    expect(breakfix([[12]], [[2.5]], [[150]])).toEqual([[4500]]);
  });

  it("spills a column against single values", () => {
    expect(breakfix([[1], [2], [3]], [[2]], [[100]])).toEqual([[200], [400], [600]]);
  });

  it("spills a column against a row into a table", () => {
    expect(breakfix([[1], [2]], [[1, 2, 3]], [[10]])).toEqual([
      [10, 20, 30],
      [20, 40, 60],
    ]);
  });

  it("names the argument whose size does not fit", () => {
    const error = errorOf(() => breakfix([[1], [2], [3]], [[1], [2]], [[10]]));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(
      "hours_per_incident has 2 rows, but incidents has 3; ranges must have the same number of rows, or one.",
    );
  });

  it("refuses ragged and empty ranges by name", () => {
    expect(errorOf(() => breakfix([[1, 2], [3]], [[1]], [[10]])).message).toMatch(
      /^incidents is not a rectangle/,
    );
    expect(errorOf(() => breakfix([[]], [[1]], [[10]])).message).toBe("incidents is an empty range.");
    expect(errorOf(() => breakfix([], [[1]], [[10]])).message).toBe("incidents is an empty range.");
  });

  it("lets a bad row spoil only itself", () => {
    const rows = breakfix([[1], ["many"], [-2], [4]], [[2]], [[100]]) as unknown[][];
    expect(rows[0]).toEqual([200]);
    expect(rows[3]).toEqual([800]);
    expect(rows[1]![0]).toMatchObject({
      code: "#VALUE!",
      message: 'incidents is "many"; it must be a number.',
    });
    expect(rows[2]![0]).toMatchObject({
      message: "incidents is -2; it must be a number from 0 to 1000000000.",
    });
  });

  it("hands an error cell on in its own row", () => {
    const rows = breakfix([[1], [{ type: "Error", basicValue: "#DIV/0!" }]], [[2]], [[100]]) as unknown[][];
    expect(rows[0]).toEqual([200]);
    expect(rows[1]![0]).toMatchObject({ code: "#DIV/0!" });
  });

  it("says that a reference error came from an argument, because it cannot be handed on", () => {
    expect(errorOf(() => breakfix([["#REF!"]], 2, 100))).toMatchObject({
      code: "#VALUE!",
      message: "incidents is the error #REF!.",
    });
  });

  it("calculates 100,000 rows in one call", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index]);
    const answer = breakfix(rows, [[2]], [[100]]) as number[][];
    expect(answer).toHaveLength(100_000);
    expect(answer[99_999]).toEqual([99_999 * 200]);
  });
});

describe("single arguments", () => {
  it("takes the default for what is left out and for empty text", () => {
    expect(msp(40, 135, null, undefined, "")).toBe(64800);
  });

  it("reads an empty cell as 0, because desktop Excel sends 0 for it", () => {
    expect(breakfix([[null]], [[2]], [[100]])).toEqual([[0]]);
  });

  it("refuses an empty cell where 0 makes no sense", () => {
    expect(errorOf(() => msp([[40]], [[135]], [[null]])).message).toMatch(/^months is 0 or an empty cell/);
    expect(errorOf(() => breakfix(1, 1, 1, 0, 0, 0, 0.5, 0)).message).toMatch(
      /^after_hours_multiplier is 0 or an empty cell/,
    );
  });

  it.each([
    ["text", "twelve", 'incidents is "twelve"; it must be a number.'],
    ["TRUE", true, "incidents is TRUE; it must be a number."],
    ["NaN", NaN, 'incidents is "a number that no cell holds"; it must be a number.'],
    ["infinity", Infinity, 'incidents is "a number that no cell holds"; it must be a number.'],
    ["a negative count", -1, "incidents is -1; it must be a number from 0 to 1000000000."],
    ["a German decimal comma", "1,5", 'incidents is "1,5"; it must be a number.'],
    ["nothing", undefined, "incidents is missing."],
  ])("refuses %s with a sentence", (_, value, sentence) => {
    expect(errorOf(() => breakfix(value, 2, 100))).toMatchObject({ code: "#VALUE!", message: sentence });
  });

  it.each([
    ["12", 2400],
    [" 1.5e1 ", 3000],
    [{ type: "Double", basicValue: 12, numberFormat: "0" }, 2400],
  ])("reads %p as a number", (value, cost) => {
    expect(breakfix(value, 2, 100)).toBe(cost);
  });

  it("refuses shares above 1 and part months by name", () => {
    expect(errorOf(() => downtime(1, 1, 1, 1, 35)).message).toMatch(/^productivity_loss is 35; a share/);
    expect(errorOf(() => msp(1, 1, 1.5)).message).toBe("months is 1.5; it must be a whole number.");
    expect(errorOf(() => msp(1, 1, 0.5)).message).toBe(
      "months is 0.5; it must be a whole number from 1 to 1200.",
    );
  });

  it.each(["50%", "50 %"])("reads %p as a share, and refuses it for a count", (text) => {
    expect(breakfix(10, 2, 100, 0, 0, 0, text, 1.5)).toBe(2500);
    expect(errorOf(() => breakfix(text, 2, 100)).message).toBe(
      `incidents is the text "${text}"; it is not a share, so enter a number without "%".`,
    );
  });

  it("refuses text that can be read two ways, with both", () => {
    expect(errorOf(() => breakfix("1.200", 2, 100)).message).toBe(
      'incidents is the text "1.200"; it can be read as 1.2 or as 1200, so enter it as a number.',
    );
  });

  it("refuses percents typed as whole numbers where a yearly rate is meant", () => {
    expect(errorOf(() => msp(40, 135, 36, 0, 3)).message).toBe(
      "annual_increase is 3; a yearly rate is a fraction from -0.5 to 0.5 (3 % is 0.03).",
    );
  });

  it("refuses hours and money too small or too large to mean anything", () => {
    expect(errorOf(() => breakfix(3, 5e-324, 120)).message).toBe(
      "hours_per_incident is 5e-324; it must be 0 or a number from 0.000001 to 100000.",
    );
    expect(errorOf(() => breakfix(3, 2, 1e13)).message).toBe(
      "hourly_rate is 10000000000000; it must be 0 or a number from 0.000001 to 1000000000000.",
    );
  });

  it("refuses what would be larger than a cell holds", () => {
    expect(errorOf(() => breakfix(1e308, 1e5, 1e12)).message).toBe(
      "incidents is 1e+308; it must be a number from 0 to 1000000000.",
    );
  });
});

describe("hostile arguments", () => {
  const scalar = fc.oneof(
    fc.double(),
    fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      "x",
      true,
      -1,
      0,
      1e308,
      -1e308,
      5e-324,
      "#N/A",
      {},
      [],
      () => 1,
    ),
    fc.constantFrom<unknown>({ basicValue: { deep: 1 } }, { type: "Error" }, Symbol.iterator, 10n),
  );
  const argument = fc.oneof(scalar, fc.array(fc.array(scalar, { maxLength: 3 }), { maxLength: 3 }));

  it.each([
    ["BREAKFIX_COST", breakfix, 10],
    ["MSP_COST", msp, 8],
    ["DOWNTIME_COST", downtime, 11],
  ])("give %s a finite number or a declared error with a sentence", (_, run, count) => {
    const check = (value: unknown): void => {
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      else expect((value as { code: string }).code).toMatch(/^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/);
    };
    fc.assert(
      fc.property(fc.array(argument, { minLength: 0, maxLength: count }), (values) => {
        try {
          const answer = run(...values);
          (Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer]).forEach(check);
        } catch (error) {
          check(error);
          expect((error as { message: string }).message).toMatch(/.+\.$/);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
