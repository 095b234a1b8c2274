import {
  cellArguments,
  type GridMatrix,
  type GridValue,
} from "../../../../src/workbench/grid/functions/cellArguments";

const scalar = (value: unknown): GridValue => ({
  isNull: () => value === null,
  isError: () => typeof value === "string" && value.startsWith("#"),
  isArray: () => false,
  getValue: () => value,
});

const range = (rows: readonly (readonly unknown[])[]): GridMatrix => ({
  ...scalar(null),
  isArray: () => true,
  getRowCount: () => rows.length,
  getColumnCount: () => rows[0]!.length,
  // The grid has no object at all for a cell that never held anything.
  get: (row, column) => (rows[row]![column] === undefined ? undefined : scalar(rows[row]![column])),
});

const matrixParameters = ["first", "second", "third"].map((name) => ({
  name,
  dimensionality: "matrix" as const,
}));

describe("arguments of a custom function", () => {
  it("fills up with null what was left out, at the end and between commas", () => {
    expect(cellArguments([scalar(1), scalar(null)], matrixParameters)).toEqual([[[1]], null, null]);
  });

  it("hands a single cell to a matrix parameter as one row of one", () => {
    expect(cellArguments([range([[7]]), scalar("text")], matrixParameters)).toEqual([
      [[7]],
      [["text"]],
      null,
    ]);
  });

  it("hands over empty cells of a range as null, also a single one", () => {
    expect(
      cellArguments(
        [
          range([
            [1, undefined],
            [null, true],
          ]),
          range([[undefined]]),
        ],
        matrixParameters,
      ),
    ).toEqual([
      [
        [1, null],
        [null, true],
      ],
      [[null]],
      null,
    ]);
  });

  it("hands over an error cell in its own place as Excel describes errors", () => {
    const [values] = cellArguments([range([[1], ["#DIV/0!"]])], matrixParameters);
    const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
    expect(values).toEqual([[1], [error]]);
  });

  it("takes the first cell for a parameter that wants one value", () => {
    expect(cellArguments([range([[5, 6]])], [{ dimensionality: "scalar" }])).toEqual([5]);
  });
});
