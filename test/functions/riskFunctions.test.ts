import "../customFunctionsGlobal";
import { cellFunction } from "../../src/functions/cellFunction";
import { errorOf } from "./errorOf";

const quantile = cellFunction("BREAKFIX_QUANTILE");
const probOver = cellFunction("BREAKFIX_PROB_OVER");
const overrun = cellFunction("BREAKFIX_OVERRUN");
const tailMean = cellFunction("BREAKFIX_TAIL_MEAN");
const reserve = cellFunction("BREAKFIX_RESERVE");
const curve = cellFunction("BREAKFIX_CURVE");

describe("the risk of a break-fix year in cells", () => {
  it("spills a column of probabilities against a row of incident counts", () => {
    const rows = quantile([[0.5], [0.9]], [[12, 24]], 2.5, 150) as number[][];
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
    expect(rows[1]![0]!).toBeGreaterThan(rows[0]![0]!);
    expect(rows[0]![1]!).toBeGreaterThan(rows[0]![0]!);
    expect(quantile(0.9, 24, 2.5, 150)).toBe(rows[1]![1]);
  });

  it("agrees with itself: quantile, probability, overrun, tail mean and reserve", () => {
    const terms = [24, 2.5, 150, 1, 0.25, 95, 0.2];
    const amount = quantile(0.9, ...terms) as number;
    expect(probOver(amount, ...terms) as number).toBeLessThanOrEqual(0.1);
    const expected = cellFunction("BREAKFIX_COST")(...terms) as number;
    expect(reserve(0.9, ...terms)).toBeCloseTo(amount - expected, 6);
    expect(tailMean(0.9, ...terms)).toBeCloseTo(amount + (overrun(amount, ...terms) as number) / 0.1, 4);
    expect(reserve(0.01, ...terms)).toBe(0);
  });

  it.each([
    [
      "probability",
      () => quantile(0, 24, 2.5, 150),
      /^probability is 0 or an empty cell; .* above 0 and at most 0.9999/,
    ],
    ["probability", () => quantile(0.99995, 24, 2.5, 150), /^probability is 0.99995; .* at most 0.9999/],
    ["incidents", () => quantile(0.5, 10_001, 2.5, 150), /^incidents is 10001; .* from 0 to 10000/],
    [
      "hours_cv",
      () => overrun(1, 24, 2.5, 150, 0, 0, 0, 0, 1.5, 0, 10.5),
      /^hours_cv is 10.5; .* from 0 to 10/,
    ],
    [
      "year_cv",
      () => probOver(1, 24, 2.5, 150, 0, 0, 0, 0, 1.5, 0, 1, 2.1),
      /^year_cv is 2.1; .* from 0 to 2/,
    ],
  ])("names the limit of %s", (_, run, sentence) => {
    const error = errorOf(run);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(sentence);
  });

  it("refuses more than 200 sets of terms and says how many there are", () => {
    const many = Array.from({ length: 201 }, (_, i) => [i + 1]);
    expect(errorOf(() => quantile(0.5, many, 2.5, 150))).toMatchObject({
      code: "#VALUE!",
      message: "The ranges hold 201 different sets of terms; one call solves at most 200. Split the range.",
    });
    expect(errorOf(() => cellFunction("BLOCK_HOURS_COST")(many, 2.5, 150, 10)).message).toMatch(/201/);
    const repeated = Array.from({ length: 1000 }, (_, i) => [1 + (i % 3)]);
    expect(quantile(0.5, repeated, 2.5, 150)).toHaveLength(1000);
  });

  it("lets a bad row spoil only itself", () => {
    const rows = quantile(0.5, [[12], ["many"]], 2.5, 150) as unknown[][];
    expect(rows[0]![0]).toBeGreaterThan(0);
    expect(rows[1]![0]).toMatchObject({
      code: "#VALUE!",
      message: 'incidents is "many"; it must be a number.',
    });
  });

  it("draws a falling curve from P0.1 to P99.9 with small estimated errors", () => {
    const rows = curve(24, 2.5, 150, null, null, 95, null, null, null, null, null, 21) as number[][];
    expect(rows).toHaveLength(21);
    expect(rows[0]![1]).toBeCloseTo(0.999, 6);
    expect(rows[20]![1]).toBeCloseTo(0.001, 6);
    for (let i = 1; i < rows.length; i++) {
      expect(rows[i]![1]!).toBeLessThan(rows[i - 1]![1]!);
      expect(rows[i]![2]!).toBeLessThan(1e-7);
    }
  });

  it("refuses a range and a bad number of points for the curve", () => {
    expect(errorOf(() => curve([[1], [2]], 2, 100)).message).toBe("incidents must be a single cell.");
    expect(errorOf(() => curve(1, 2, 100, 0, 0, 0, 0, 1.5, 0, 1, 0.2, 501)).message).toMatch(
      /^points is 501/,
    );
    expect(errorOf(() => curve([["x"]], 2, 100)).message).toMatch(/^incidents is "x"/);
  });

  it("costs nothing in a year without incidents", () => {
    expect(quantile(0.99, 0, 2.5, 150)).toBe(0);
    expect(probOver(0, 0, 2.5, 150)).toBe(0);
    expect(overrun(100, 0, 2.5, 150)).toBe(0);
    expect(cellFunction("BREAKFIX_STDEV")(0, 2.5, 150)).toBe(0);
  });

  it("is exactly 0 while no incident is the likelier year", () => {
    expect(quantile(Math.exp(-0.5), 0.5, 2, 100, 0, 0, 0, 0, 1.5, 0, 1, 0)).toBe(0);
    expect(probOver(0, 0.5, 2, 100, 0, 0, 0, 0, 1.5, 0, 1, 0)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });
});
