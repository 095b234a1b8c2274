import type { Example } from "../../src/functions/catalogue/example";
import { EXAMPLES } from "../../src/functions/catalogue/examples";
import { cellFunctionMetadata, cellFunctions } from "../functions/cellFunctions";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { closePage } from "../officeHost/boot/pageStandIn";
import { CellError, type CellValue } from "../officeHost/model/cell";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { OfficeHost } from "../officeHost/officeHost";

// The library brings the real one; the stand-in of the other tests would be in its way.
jest.mock("../customFunctionsGlobal", () => ({}));
const FORMULA_CELL = "A20";
const examples = Object.values(EXAMPLES).flat();
let host: OfficeHost;

/** One sheet with the cells of an example from A1 and its formula below them. */
function addExample(
  workbook: WorkbookModel,
  { formula, cells = [] }: Pick<Example, "formula" | "cells">,
): void {
  const sheet = workbook.addSheet();
  cells.forEach((row, i) =>
    row.forEach((value, j) => sheet.put(i, j, { value: value ?? null, format: new Map() })),
  );
  sheet.type(FORMULA_CELL, formula);
}

/** Rows below and beside a formula's cell, all formulas calculated in one batch. */
async function calculated(given: readonly Pick<Example, "formula" | "cells">[]): Promise<CellValue[][][]> {
  host.open(new WorkbookModel());
  given.forEach((example) => addExample(host.workbook, example));
  await host.calculate();
  return host.workbook.sheets.slice(1).map((sheet) => sheet.range("A20:H31").map(({ value }) => value));
}

/** Compares numbers to 9 digits and everything else exactly. */
function expectShown(shown: CellValue, expected: unknown): void {
  if (typeof expected === "number" && expected !== 0) expect((shown as number) / expected).toBeCloseTo(1, 9);
  else expect(shown).toBe(expected);
}

beforeAll(async () => {
  const functions = { functions: cellFunctionMetadata(), allowErrorForDataTypeAny: true };
  host = new OfficeHost({ functions });
  await bootOffice(host);
  for (const [id, run] of cellFunctions()) CustomFunctions.associate(id, run);
});
afterAll(() => {
  expect(host.complaints).toEqual([]);
  closePage();
});

describe("the examples through Excel's own runtime", () => {
  let results: CellValue[][][] = [];
  beforeAll(async () => {
    results = await calculated(examples);
  });

  it.each(examples.map((example, index) => [example.formula, example, index] as const))(
    "%s",
    (_, { result }, index) => {
      const shown = results[index]!;
      const expected: readonly (readonly unknown[])[] = Array.isArray(result) ? result : [[result]];
      expected.forEach((row, i) => row.forEach((value, j) => expectShown(shown[i]![j]!, value)));
    },
  );
});

describe("arguments through Excel's own runtime", () => {
  const column = async (formula: string, ...cells: readonly (number | string | null)[]) => {
    const [shown] = await calculated([{ formula, cells: cells.map((cell) => [cell]) }]);
    return shown!.slice(0, cells.length).map(([value]) => value);
  };
  const failure = (sentence: string) => new CellError("#VALUE!", sentence);

  it("that are left out take their defaults, at the end and between commas", async () => {
    const results = await calculated([
      { formula: "=MSP_COST(40,135)" },
      { formula: "=MSP_COST(40,135,,,,,,)" },
      { formula: "=MSP_COST(40,135,,5400)" },
    ]);
    expect(results.map((rows) => rows[0]![0])).toEqual([64_800, 64_800, 64_800 + 5400]);
  });

  it("that cannot be give #VALUE! with a sentence, which the function has thrown", async () => {
    const results = await calculated([
      { formula: '=BREAKFIX_COST("twelve",2,100)' },
      { formula: "=BREAKFIX_COST(,2,100)" },
      { formula: "=BREAKFIX_COST(TRUE,2,100)" },
      { formula: "=BREAKFIX_COST(1e308,1e308,1)" },
      { formula: "=DOWNTIME_COST(1,1,1,1,35)" },
    ]);
    expect(results.map((rows) => rows[0]![0])).toEqual([
      failure('incidents is "twelve"; it must be a number.'),
      failure("incidents is missing."),
      failure("incidents is TRUE; it must be a number."),
      failure("incidents is 1e+308; it must be a number from 0 to 1000000000."),
      failure("productivity_loss is 35; a share is a fraction from 0 to 1 (35 % is 0.35)."),
    ]);
  });

  it("that cannot be spoil only their own row of a range", async () => {
    expect(await column("=BREAKFIX_COST(A1:A3,2,100)", 10, "many", 30)).toEqual([
      2000,
      failure('incidents is "many"; it must be a number.'),
      6000,
    ]);
  });

  it("that are errors hand on the error where Excel allows it, and else name it", async () => {
    host.open(new WorkbookModel());
    const sheet = host.workbook.sheet("Sheet1");
    const codes = ["#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#REF!", "#NAME?"];
    codes.forEach((code, index) => sheet.type(`A${index + 1}`, new CellError(code)));
    sheet.type("C1", "=BREAKFIX_COST(A1:A6,2,100)");
    await host.calculate();
    expect(
      sheet
        .range("C1:C6")
        .map(({ value }) => value)
        .flat(),
    ).toEqual([
      new CellError("#DIV/0!"),
      new CellError("#NUM!"),
      new CellError("#NULL!"),
      new CellError("#N/A", "incidents is the error #N/A."),
      failure("incidents is the error #REF!."),
      failure("incidents is the error #NAME?."),
    ]);
  });

  it.each([0, null] as const)("that are empty cells are 0, where Excel sends %p for them", async (empty) => {
    host.functions.emptyCell = empty;
    expect(await column("=BREAKFIX_COST(A1:A2,2,100)", null, 5)).toEqual([0, 1000]);
    host.functions.emptyCell = 0;
  });

  it("in sizes that do not fit give #VALUE! with a sentence", async () => {
    const cells = [[1, 2], [3, 4], [5]];
    const [rows] = await calculated([{ formula: "=BREAKFIX_COST(A1:A3,B1:B2,100)", cells }]);
    expect(rows![0]![0]).toEqual(
      failure(
        "hours_per_incident has 2 rows, but incidents has 3; ranges must have the same number of rows, or one.",
      ),
    );
  });

  it("to which there is no answer give #N/A with a sentence", async () => {
    const cells = [
      ["Assumption", "Nothing breaks"],
      ["Users", 3],
      ["Incidents per user per month", 0],
    ];
    const [rows] = await calculated([{ formula: '=SUPPORT_BREAKEVEN(A1:B3,"hourlyRate")', cells }]);
    expect(rows![0]![0]).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/ has no breakeven from .*break-fix is cheaper throughout\.$/),
    });
  });

  it("in a batch of a thousand calls all come back to their own cells", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ formula: `=MSP_COST(${index},1,1)` }));
    const results = await calculated(many);
    expect(results.map((rows) => rows[0]![0])).toEqual(many.map((_, index) => index));
  });
});
