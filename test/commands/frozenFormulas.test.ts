import { runPlainCommand } from "../../src/commands/commands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { cellFunctionMetadata, cellFunctions } from "../functions/cellFunctions";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { closePage } from "../officeHost/boot/pageStandIn";
import { CellError } from "../officeHost/model/cell";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { OfficeHost } from "../officeHost/officeHost";
import { everything, formulaOf, shown } from "./openComparison";

// The library brings the real one; the stand-in of the other tests would be in its way.
jest.mock("../customFunctionsGlobal", () => ({}));

let host: OfficeHost;
const freeze = () => runPlainCommand(excelWorkbook(), "freezeFormulas");
const thaw = () => runPlainCommand(excelWorkbook(), "thawFormulas");
const repair = () => runPlainCommand(excelWorkbook(), "repairFormulas");
const mine = () => host.workbook.sheet("Mine");

beforeAll(async () => {
  const functions = { functions: cellFunctionMetadata(), allowErrorForDataTypeAny: true };
  host = new OfficeHost({ functions });
  await bootOffice(host);
  for (const [id, run] of cellFunctions()) CustomFunctions.associate(id, run);
});

/** One cell, a spill of two rows, and a formula of the user's own. */
beforeEach(async () => {
  host.open(new WorkbookModel("Mine"));
  mine().type("B2", "=BREAKFIX_COST(12,2.5,150)");
  mine().type("A5", 10);
  mine().type("A6", 20);
  mine().type("B5", "=BREAKFIX_COST(A5:A6,2,100)");
  mine().type("D1", "=A5");
  await host.calculate();
});
afterEach(async () => {
  await host.settled();
  expect(host.keptObjects).toBe(0);
});
afterAll(() => {
  expect(host.complaints).toEqual([]);
  closePage();
});

describe("Freeze", () => {
  it("leaves values where our formulas were, spills whole, and the user's own formulas alone", async () => {
    expect(shown(host.workbook, "Mine!B6")).toBe(4000);
    const report = await freeze();
    expect(report.sentence).toBe(
      "2 formulas became values. They are kept on the sheet Frozen formulas; Thaw puts them back.",
    );
    expect(["Mine!B2", "Mine!B5", "Mine!B6"].map((each) => shown(host.workbook, each))).toEqual([
      4500, 2000, 4000,
    ]);
    expect(formulaOf(host.workbook, "Mine!B2")).toBeUndefined();
    expect(formulaOf(host.workbook, "Mine!D1")).toBe("=A5");
  });

  it("keeps the formulas in sight, as text, each with a pointer to its cell", async () => {
    await freeze();
    const list = host.workbook.sheet("Frozen formulas");
    expect(list.visibility).toBe("Visible");
    const lines = list.range("A5:G6").map(({ value, formula }) => formula ?? value);
    expect(
      lines.map(([pointer, formula, rows, columns, at, , reads]) => [
        pointer,
        formula,
        rows,
        columns,
        at,
        reads,
      ]),
    ).toEqual([
      ["=Mine!B2", "=BREAKFIX_COST(12,2.5,150)", 1, 1, "Mine!B2", null],
      ["=Mine!B5", "=BREAKFIX_COST(A5:A6,2,100)", 2, 1, "Mine!B5", "=COUNTA(Mine!A5:A6)"],
    ]);
    expect(list.range("B5").map(({ formula }) => formula)).toEqual([[undefined]]);
  });

  it("freezes a second time what has come since, behind the first", async () => {
    await freeze();
    mine().type("F1", "=MSP_COST(40,135)");
    await host.calculate();
    await freeze();
    expect(shown(host.workbook, "'Frozen formulas'!B7")).toBe("=MSP_COST(40,135)");
    await thaw();
    expect(formulaOf(host.workbook, "Mine!F1")).toBe("=MSP_COST(40,135)");
  });

  it("leaves formulas that show an error, and says how many", async () => {
    mine().type("F1", "=MSP_COST(-1,135)");
    await host.calculate();
    const { sentence } = await freeze();
    expect(sentence).toContain("1 formula shows an error and stayed as before.");
    expect(formulaOf(host.workbook, "Mine!F1")).toBe("=MSP_COST(-1,135)");
  });

  it("freezes nothing while one of the sheets is protected, and names it", async () => {
    host.workbook.addSheet("Plan").type("A1", "=MSP_COST(40,135)");
    await host.calculate();
    host.workbook.sheet("Plan").isProtected = true;
    const before = everything(host.workbook);
    await expect(freeze()).rejects.toThrow(
      "The sheet Plan is protected, so nothing was written. Unprotect it",
    );
    expect(everything(host.workbook)).toEqual(before);
  });

  it("freezes cells of a protected sheet that are not locked", async () => {
    mine().range("A1:Z99").format("Protection.Locked", false);
    mine().isProtected = true;
    await freeze();
    expect(formulaOf(host.workbook, "Mine!B2")).toBeUndefined();
  });

  it("appends to a sheet of that name, in any letters, that holds something of the user's own", async () => {
    const own = host.workbook.addSheet("FROZEN FORMULAS");
    own.type("A9", "my list");
    await freeze();
    expect(shown(host.workbook, "'Frozen formulas'!A9")).toBe("my list");
    expect(shown(host.workbook, "'Frozen formulas'!B10")).toBe("=BREAKFIX_COST(12,2.5,150)");
    expect((await thaw()).sentence).toBe("2 formulas were put back.");
    expect(shown(host.workbook, "'Frozen formulas'!A9")).toBe("my list");
  });

  it("does nothing without a formula of ours", async () => {
    host.open(new WorkbookModel("Mine"));
    mine().type("A1", "'=BREAKFIX_COST(1,2,3)");
    mine().type("A2", '="BREAKFIX_COST("');
    await expect(freeze()).rejects.toThrow("No cell of this workbook has a formula to freeze.");
    expect(host.workbook.sheets).toHaveLength(1);
  });
});

describe("Thaw", () => {
  it("brings every formula back, and the list is empty", async () => {
    await freeze();
    expect((await thaw()).sentence).toBe("2 formulas were put back.");
    await host.calculate();
    expect(formulaOf(host.workbook, "Mine!B5")).toBe("=BREAKFIX_COST(A5:A6,2,100)");
    expect(shown(host.workbook, "Mine!B6")).toBe(4000);
    expect(host.workbook.sheet("Frozen formulas").usedRange()!.address).toBe("'Frozen formulas'!A1:G4");
    await expect(thaw()).rejects.toThrow("There is nothing to thaw");
  });

  it("brings formulas back on several sheets", async () => {
    host.workbook.addSheet("Yours").type("A1", "=MSP_COST(40,135)");
    await host.calculate();
    await freeze();
    expect((await thaw()).sentence).toBe("3 formulas were put back.");
    expect(formulaOf(host.workbook, "Yours!A1")).toBe("=MSP_COST(40,135)");
  });

  it.each([
    ["the first value of a spill", "B5", 1],
    ["a later value of a spill", "B6", 4001],
    ["a value by a text", "B5", "about 2000"],
    ["a value by a formula", "B5", "=A5*200"],
  ])("leaves alone what somebody changed since: %s", async (_, address, entered) => {
    await freeze();
    mine().type(address, entered);
    const before = mine()
      .range("B5:B6")
      .map(({ value, formula }) => formula ?? value);
    const { sentence } = await thaw();
    expect(sentence).toBe("1 formula was put back. Mine!B5 has changed since then and stayed as before.");
    expect(
      mine()
        .range("B5:B6")
        .map(({ value, formula }) => formula ?? value),
    ).toEqual(before);
    expect(shown(host.workbook, "'Frozen formulas'!B6")).toBe("=BREAKFIX_COST(A5:A6,2,100)");
  });

  it("leaves a formula of the user's alone that gives the very value", async () => {
    await freeze();
    mine().put(4, 1, { value: 2000, formula: "=A5*200", format: new Map() });
    expect((await thaw()).sentence).toContain("Mine!B5 has changed since then and stayed as before.");
    expect(formulaOf(host.workbook, "Mine!B5")).toBe("=A5*200");
  });

  it("lets formulas follow their cells: after rows were put in, and after the sheet got another name", async () => {
    mine().type("F9", "=MSP_COST($A$5,A6)+SUM(B5:B6)");
    await host.calculate();
    mine().put(8, 5, { value: 7, formula: "=MSP_COST($A$5,A6)+SUM(B5:B6)", format: new Map() });
    await freeze();
    mine().insertRows(7, 2);
    mine().insertRows(0, 3);
    mine().rename("Last year");
    expect((await thaw()).sentence).toBe("3 formulas were put back.");
    expect(formulaOf(host.workbook, "'Last year'!B8")).toBe("=BREAKFIX_COST(A8:A9,2,100)");
    expect(formulaOf(host.workbook, "'Last year'!F14")).toBe("=MSP_COST($A$8,A9)+SUM(B8:B9)");
  });

  it("keeps the values of a formula whose cells were deleted, and says so", async () => {
    await freeze();
    host.workbook.sheet("Frozen formulas").type("G6", "=COUNTA(#REF!)");
    expect((await thaw()).sentence).toBe(
      "1 formula was put back. Mine!B5 refers to cells that no longer exist, so the values were kept. The formulas are stored on the sheet Frozen formulas.",
    );
    expect(shown(host.workbook, "Mine!B5")).toBe(2000);
    expect(shown(host.workbook, "'Frozen formulas'!B6")).toBe("=BREAKFIX_COST(A5:A6,2,100)");
  });

  it("puts nothing back while one of the sheets is protected, and can be done again", async () => {
    host.workbook.addSheet("Plan").type("A1", "=MSP_COST(40,135)");
    await host.calculate();
    await freeze();
    host.workbook.sheet("Plan").isProtected = true;
    const before = everything(host.workbook);
    await expect(thaw()).rejects.toThrow("The sheet Plan is protected, so nothing was written.");
    expect(everything(host.workbook)).toEqual(before);
    host.workbook.sheet("Plan").isProtected = false;
    expect((await thaw()).sentence).toBe("3 formulas were put back.");
  });

  it("keeps what is not available an error, and takes it for what was frozen", async () => {
    mine().put(0, 7, {
      value: 1,
      formula: "=BREAKFIX_CURVE(1,2,3)",
      format: new Map(),
      spill: { rows: 2, columns: 1 },
    });
    mine().put(1, 7, { value: new CellError("#N/A"), format: new Map(), isSpilled: true });
    await freeze();
    expect(formulaOf(host.workbook, "Mine!H2")).toBe("=NA()");
    mine().put(1, 7, { value: new CellError("#N/A"), formula: "=NA()", format: new Map() });
    expect((await thaw()).sentence).toBe("3 formulas were put back.");
    expect([formulaOf(host.workbook, "Mine!H1"), formulaOf(host.workbook, "Mine!H2")]).toEqual([
      "=BREAKFIX_CURVE(1,2,3)",
      undefined,
    ]);
  });

  it("refuses when everything was changed", async () => {
    await freeze();
    mine().type("B2", 1);
    mine().type("B5", 2);
    await expect(thaw()).rejects.toThrow("values have changed since then (Mine!B2, Mine!B5)");
    expect(shown(host.workbook, "Mine!B2")).toBe(1);
  });

  it("does not stumble over a list that somebody has written in", async () => {
    await freeze();
    const list = host.workbook.sheet("Frozen formulas");
    list.type("A5", "=SUM(Mine!B2:B3)");
    list.type("C6", "many");
    list.type("B9", "a remark");
    await expect(thaw()).rejects.toThrow("values have changed since then");
    expect(shown(host.workbook, "Mine!B5")).toBe(2000);
  });

  it("says so when the cells were deleted with their sheet", async () => {
    await freeze();
    host.workbook.addSheet("Other");
    host.workbook.sheet("Frozen formulas").type("A5", "=#REF!");
    host.workbook.sheet("Frozen formulas").type("A6", "=#REF!");
    host.workbook.deleteSheet(mine());
    await expect(thaw()).rejects.toThrow("Mine!B2, Mine!B5");
  });
});

describe("Thaw, of a spill to the right", () => {
  it("puts the formula into the first cell only, which fills the others", async () => {
    mine().type("F1", 100);
    mine().type("G1", 200);
    mine().type("F3", "=BREAKFIX_COST(10,2,F1:G1)");
    await host.calculate();
    await freeze();
    await thaw();
    expect(formulaOf(host.workbook, "Mine!F3")).toBe("=BREAKFIX_COST(10,2,F1:G1)");
    expect(host.workbook.sheet("Mine").cell(2, 6).value).toBeNull();
    await host.calculate();
    expect(["Mine!F3", "Mine!G3"].map((each) => shown(host.workbook, each))).toEqual([2000, 4000]);
  });
});

describe("Repair", () => {
  it("enters formulas again that show #NAME? or #BUSY!, and no others", async () => {
    mine().put(0, 5, { value: new CellError("#NAME?"), formula: "=MSP_COST(40,135)", format: new Map() });
    mine().put(1, 5, {
      value: new CellError("#NAME?"),
      formula: '=_xldudf_MSP_COST(4,135)&"_xldudf_MSP_COST("',
      format: new Map(),
    });
    mine().put(2, 5, { value: new CellError("#BUSY!"), formula: "=SUM(MSP_COST(1,2))", format: new Map() });
    mine().put(3, 5, { value: new CellError("#NAME?"), formula: "=NOT_OURS(1)", format: new Map() });
    host.requests.length = 0;
    const report = await repair();
    expect(report).toMatchObject({
      sentence: "3 formulas were entered again: Mine!F1, Mine!F2, Mine!F3.",
      address: "Mine!F1",
    });
    expect(formulaOf(host.workbook, "Mine!F2")).toBe('=MSP_COST(4,135)&"_xldudf_MSP_COST("');
    await host.calculate();
    expect(shown(host.workbook, "Mine!F1")).toBe(64800);
  });

  it.each([
    ["#CALC!", "#CALC!"],
    ["#CALC!", "#NAME?"],
    [7, "#BUSY!"],
  ])("enters a formula again that holds %p and shows %s", async (value, shownAs) => {
    const held = typeof value === "number" ? value : new CellError(value);
    mine().put(0, 5, { value: held, formula: "=MSP_COST(40,135)", shown: shownAs, format: new Map() });
    expect((await repair()).sentence).toBe("1 formula was entered again: Mine!F1.");
    await host.calculate();
    expect(shown(host.workbook, "Mine!F1")).toBe(64800);
  });

  it("enters a formula again that was calculated before the functions were there", async () => {
    const early = new CellError("#VALUE!");
    mine().put(0, 5, { value: early, formula: "=MSP_COST(40,135)", format: new Map() });
    expect((await repair()).sentence).toMatch(/^Mine!F1 showed #VALUE! and was entered again\./);
    await host.calculate();
    expect(shown(host.workbook, "Mine!F1")).toBe(64800);
  });

  it("enters nothing while one of the sheets is protected", async () => {
    const broken = { value: new CellError("#NAME?"), formula: "=MSP_COST(40,135)", format: new Map() };
    mine().put(0, 5, broken);
    host.workbook.addSheet("Plan").put(0, 0, broken);
    host.workbook.sheet("Plan").isProtected = true;
    const before = everything(host.workbook);
    await expect(repair()).rejects.toThrow("The sheet Plan is protected");
    expect(everything(host.workbook)).toEqual(before);
  });

  it("does nothing where nothing is broken", async () => {
    const before = everything(host.workbook);
    expect((await repair()).sentence).toBe(
      "No formula needs repair: none shows #NAME?, #BUSY!, #CALC! or #VALUE!.",
    );
    expect(everything(host.workbook)).toEqual(before);
  });
});
