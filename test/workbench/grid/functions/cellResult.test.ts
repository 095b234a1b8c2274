import { callForCell, cellResult } from "../../../../src/workbench/grid/functions/cellResult";
import { CellError, ERROR_CODES } from "../../../../src/workbench/grid/functions/customFunctionsStandIn";

describe("results of a custom function", () => {
  it.each([4500, "managed", true, -0.5, ""])("shows %p as it is", (value) =>
    expect(cellResult(value)).toBe(value),
  );

  it("shows a matrix cell by cell, an error in its own cell", () => {
    const error = new CellError(ERROR_CODES.invalidValue, "incidents is text");
    expect(
      cellResult([
        [1, error],
        [null, "x"],
      ]),
    ).toEqual([
      [1, error],
      ["", "x"],
    ]);
  });

  it.each([NaN, Infinity, -Infinity])("shows %p as #NUM!, alone and in a matrix", (value) => {
    expect(cellResult(value)).toMatchObject({ code: "#NUM!" });
    expect(cellResult([[value, 1]])).toMatchObject([[{ code: "#NUM!" }, 1]]);
  });

  it.each([[undefined], [{}], [[]], [[[]]], [[[1, 2], [3]]], [[1, 2]], [Promise.resolve(1)]])(
    "shows #VALUE! with a sentence for %p, which no cell can show",
    (value) => expect(cellResult(value)).toMatchObject({ code: "#VALUE!", message: expect.any(String) }),
  );

  it("shows what the function throws", () => {
    const error = new CellError(ERROR_CODES.notAvailable, "No breakeven in range.");
    const thrower = (reason: unknown) => () => {
      throw reason;
    };
    expect(callForCell(thrower(error))).toBe(error);
    expect(callForCell(thrower(new RangeError("mean must be >= 0")))).toEqual(
      new CellError("#VALUE!", "mean must be >= 0"),
    );
  });
});
