import { bootOffice } from "./boot/bootOffice";
import { closePage } from "./boot/pageStandIn";
import { formulaCall } from "./functions/formulaCall";
import { functionAnswer } from "./functions/functionAnswer";
import type { FunctionDescription, ParameterDescription } from "./functions/functionDescriptions";
import { marshalArguments } from "./functions/marshalArguments";
import { CellError } from "./model/cell";
import { WorkbookModel } from "./model/workbookModel";
import { OfficeHost } from "./officeHost";

const described = (id: string, ...parameters: readonly ParameterDescription[]): FunctionDescription => ({
  id,
  name: id,
  parameters,
});
const matrix = { name: "cells", type: "any", dimensionality: "matrix" };
const optional = { name: "more", type: "any", optional: true };
const DESKTOP = { allowErrors: true, emptyCell: 0 } as const;

describe("arguments, as the host hands them over", () => {
  it("are padded with null up to the last parameter that the function declares", () => {
    const description = described("F", matrix, optional, optional);
    expect(marshalArguments(description, [[[1, 2]]], DESKTOP)).toEqual([[[1, 2]], null, null]);
    expect(marshalArguments(description, [undefined, undefined, 3], DESKTOP)).toEqual([null, null, 3]);
  });

  it("are rows where a range is asked for, and one value where one is", () => {
    const description = described("F", matrix, optional);
    expect(marshalArguments(description, [5, [[6]]], DESKTOP)).toEqual([[[5]], 6]);
    expect(marshalArguments(description, [5, [[6, 7]]], DESKTOP)).toEqual(new CellError("#VALUE!"));
  });

  it.each([
    ["too few", []],
    ["too many", [1, 2, 3]],
  ])("are refused without a call when there are %s", (_, given) => {
    expect(marshalArguments(described("F", matrix, optional), given, DESKTOP)).toEqual(
      new CellError("#VALUE!"),
    );
  });

  it.each([
    ["number", "12", 12],
    ["number", true, 1],
    ["number", null, 0],
    ["number", "twelve", new CellError("#VALUE!")],
    ["string", 12, "12"],
    ["string", null, ""],
    ["boolean", 1, true],
    ["boolean", "yes", new CellError("#VALUE!")],
    ["any", "12", "12"],
    ["any", null, 0],
  ])("are converted to a declared %s: %p", (type, given, wanted) => {
    const values = marshalArguments(described("F", { name: "value", type }), [given], DESKTOP);
    expect(Array.isArray(values) ? (values as readonly unknown[])[0] : values).toEqual(wanted);
  });

  it("gather in the last parameter where it repeats", () => {
    const repeating = { name: "values", type: "number", repeating: true };
    expect(marshalArguments(described("F", optional, repeating), [1, 2, "3"], DESKTOP)).toEqual([1, [2, 3]]);
  });

  it("that are errors are handed over or are the answer, as functions.json says", () => {
    const cells = [[1, new CellError("#N/A")]];
    expect(marshalArguments(described("F", matrix), [cells], DESKTOP)).toEqual([
      [[1, { type: "CustomFunctionError", code: "#N/A" }]],
    ]);
    const strict = { allowErrors: false, emptyCell: 0 } as const;
    expect(marshalArguments(described("F", matrix), [cells], strict)).toEqual(new CellError("#N/A"));
  });
});

describe("formulas that the host reads", () => {
  const workbook = new WorkbookModel();
  const cell = workbook.sheet("Sheet1").range("Z9");
  workbook.sheet("Sheet1").type("A1", 5);
  workbook.addSheet("My costs").type("B2", 7);
  workbook.addName("Costs", "='My costs'!$B$2:$C$2");

  it.each([
    ["=F()", []],
    ["=F(1,,-2.5%)", [1, undefined, -0.025]],
    ["=F(1,)", [1, undefined]],
    ['=F("a, ""b"" (c)",TRUE)', ['a, "b" (c)', true]],
    ["=F($A$1:A2)", [[[5], [null]]]],
    ["=F('My costs'!B2)", [[[7]]]],
    ["=F(costs)", [[[7, null]]]],
  ])("%s has these arguments", (formula, args) => {
    expect(formulaCall(formula, cell)).toMatchObject({ name: "F", args, address: "Sheet1!Z9" });
  });

  it.each(["=A1", "=F(G(1))", "=F(1)+1", "=F(nobody)", "=F(A1*2)"])("%s is not one of them", (formula) => {
    expect(formulaCall(formula, cell)).toBeUndefined();
  });
});

describe("answers of functions", () => {
  it.each([
    [[1, true, 5, [0]], 5],
    [[1, true, null, [0]], 0],
    [[1, true, [[1, null]], [0]], [[1, null]]],
    [[1, true, [[1], [2, 3]], [0]], new CellError("#VALUE!")],
    [[1, true, [], [0]], new CellError("#VALUE!")],
    [[1, false, "why", 7, [0]], new CellError("#VALUE!", "why")],
    [[1, false, "why", 1, [0]], new CellError("#N/A", "why")],
    [[1, false, "why", 5, [0]], new CellError("#DIV/0!")],
    [[1, true, { type: "Error", basicValue: "#REF!" }, [0]], new CellError("#REF!")],
    [[1, true, { type: "Double", basicValue: 2, numberFormat: "0" }, [0]], 2],
  ])("%j shows as %j", (entry, shown) => {
    expect(functionAnswer(entry)).toEqual(shown);
  });
});

describe("functions that the library calls", () => {
  const functions = ["THROWS", "RETURNS", "REJECTS", "PLAIN", "NAN", "MISSING", "LATER"];
  const host = new OfficeHost({
    functions: { functions: functions.map((id) => described(id, optional, { ...optional, name: "last" })) },
  });
  const seen: (readonly unknown[])[] = [];

  beforeAll(async () => {
    await bootOffice(host);
    const error = () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No answer.");
    CustomFunctions.associate("THROWS", () => {
      throw error();
    });
    CustomFunctions.associate("RETURNS", () => [[1, error()]]);
    CustomFunctions.associate("REJECTS", () => Promise.reject(error()));
    CustomFunctions.associate("PLAIN", () => {
      throw new Error("lost");
    });
    CustomFunctions.associate("NAN", () => NaN);
    CustomFunctions.associate("LATER", (...args: readonly unknown[]) => {
      seen.push(args);
      return Promise.resolve("done");
    });
  });
  afterAll(() => {
    expect(host.complaints).toEqual([]);
    closePage();
  });

  it("give values and errors, thrown, returned and rejected; of plain errors nothing is left", async () => {
    const calls = functions.map((name) => ({ name, args: [3], address: "Sheet1!A1" }));
    const answers = await host.functions.callAll(calls);
    expect(Object.fromEntries(functions.map((name, index) => [name, answers[index]]))).toEqual({
      THROWS: new CellError("#N/A", "No answer."),
      RETURNS: [[1, new CellError("#N/A", "No answer.")]],
      REJECTS: new CellError("#N/A", "No answer."),
      PLAIN: new CellError("#VALUE!"),
      NAN: new CellError("#VALUE!", "NaN"),
      MISSING: new CellError("#VALUE!"),
      LATER: "done",
    });
  });

  it("get all their parameters, and the call's own facts behind the last one", () => {
    expect(seen).toEqual([
      [3, null, expect.objectContaining({ address: "Sheet1!A1", functionName: "LATER" })],
    ]);
  });

  it("show #NAME? where nobody has described them", async () => {
    const answers = await host.functions.callAll([{ name: "NOBODY", args: [], address: "Sheet1!A1" }]);
    expect(answers).toEqual([new CellError("#NAME?")]);
  });

  it("are called for the cells of a sheet, whose results spill", async () => {
    const sheet = host.workbook.sheet("Sheet1");
    sheet.type("B2", "=RETURNS()");
    await host.calculate();
    expect(sheet.range("B2:C2").map(({ value, formula }) => [value, formula])).toEqual([
      [
        [1, "=RETURNS()"],
        [new CellError("#N/A", "No answer."), undefined],
      ],
    ]);
  });
});
