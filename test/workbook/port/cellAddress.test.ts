import {
  absoluteFormula,
  cellAddress,
  cellName,
  parseCellAddress,
} from "../../../src/workbook/port/cellAddress";

describe("cell addresses", () => {
  it.each([
    ["Budget!C7", { sheet: "Budget", row: 6, column: 2 }],
    ["'My sheet'!A1", { sheet: "My sheet", row: 0, column: 0 }],
    ["'It''s'!$AA$10", { sheet: "It's", row: 9, column: 26 }],
    ["Budget!xfd1048576", { sheet: "Budget", row: 1048575, column: 16383 }],
  ])("reads %s", (text, address) => expect(parseCellAddress(text)).toEqual(address));

  it.each(["A1", "Budget!", "Budget!A0", "Budget!7C", "Budget!A1:B2", "", "'Budget!A1"])(
    "refuses %p with a sentence",
    (text) => expect(() => parseCellAddress(text)).toThrow("is not the address of a cell"),
  );

  it("comes back from text as it went", () => {
    for (const column of [0, 25, 26, 701, 702, 16383]) {
      const address = { sheet: "It's here", row: 41, column };
      expect(parseCellAddress(cellAddress(address))).toEqual(address);
    }
  });

  it.each([
    ["Sheet1!A1:D4", "=Sheet1!$A$1:$D$4"],
    ["'A1 (2)'!B2", "='A1 (2)'!$B$2"],
    ["It's!A:C", "='It''s'!$A:$C"],
    ["Plan!2:5", "=Plan!$2:$5"],
  ])("is held by $ in a name: %s", (address, formula) => expect(absoluteFormula(address)).toBe(formula));

  it("names columns as Excel does", () => {
    expect([0, 25, 26, 701, 702].map((column) => cellName(0, column))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "ZZ1",
      "AAA1",
    ]);
  });
});
