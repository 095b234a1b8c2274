import { EXAMPLES } from "../../src/functions/catalogue/examples";
import { cellFunctionMetadata } from "./cellFunctions";
import { evaluateFormula } from "./evaluateFormula";

const all = Object.values(EXAMPLES).flat();

/** Compares numbers to 9 digits and everything else exactly. */
function expectSame(actual: unknown, expected: unknown, isCorner = false): void {
  if (Array.isArray(expected)) {
    if (!isCorner) expect(actual).toHaveLength(expected.length);
    expected.forEach((each, index) => expectSame((actual as unknown[])[index], each, isCorner));
  } else if (typeof expected === "number" && expected !== 0) {
    expect((actual as number) / expected).toBeCloseTo(1, 9);
  } else {
    expect(actual).toBe(expected);
  }
}

describe("the examples that docs and help show", () => {
  it.each(all.map((example) => [example.formula, example] as const))("%s", (_, example) => {
    expectSame(evaluateFormula(example), example.result, example.isCorner);
  });

  it("cover every function, and only functions that exist", () => {
    const names = cellFunctionMetadata().map(({ name }) => name);
    expect(Object.keys(EXAMPLES).sort()).toEqual([...names].sort());
  });
});
