import {
  CellError,
  CustomFunctionsStandIn,
} from "../../../../src/workbench/grid/functions/customFunctionsStandIn";

describe("the stand-in for CustomFunctions", () => {
  it("keeps the function that was associated, whatever the case of its id", () => {
    const standIn = new CustomFunctionsStandIn();
    const double = (value: unknown) => Number(value) * 2;
    standIn.associate("double_it", double);
    standIn.associate({ TRIPLE: (value) => Number(value) * 3 });
    expect(standIn.functionFor("DOUBLE_IT")(4)).toBe(8);
    expect(standIn.functionFor("TRIPLE")(4)).toBe(12);
  });

  it("is loud about a function that the bundle lacks", () => {
    expect(() => new CustomFunctionsStandIn().functionFor("GONE")).toThrow("GONE");
  });

  it("has the error codes and the error class of Excel's runtime", () => {
    const { Error: StandInError, ErrorCode } = new CustomFunctionsStandIn();
    const error = new StandInError(ErrorCode.notAvailable, "No breakeven.");
    expect(error).toBeInstanceOf(CellError);
    expect([error.code, error.message]).toEqual(["#N/A", "No breakeven."]);
    expect(Object.keys(ErrorCode).sort()).toEqual([
      "divisionByZero",
      "invalidName",
      "invalidNumber",
      "invalidReference",
      "invalidValue",
      "notAvailable",
      "nullReference",
    ]);
  });
});
