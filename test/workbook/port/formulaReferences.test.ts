import { referencesIn, spelled, withReferences } from "../../../src/workbook/port/formulaReferences";

const found = (formula: string) => referencesIn(formula).map(spelled);

describe("references of a formula", () => {
  it.each([
    ["=BREAKFIX_COST(A5:A6,$B$2,C$1)", ["A5:A6", "$B$2", "C$1"]],
    ["=Plan!A1+'It''s mine'!$B2:$C9", ["Plan!A1", "'It''s mine'!$B2:$C9"]],
    ["=SUM(A:C,$1:2,Übersicht!D4)", ["A:C", "$1:2", "'Übersicht'!D4"]],
    ["=A5#+INDEX(B1:B9,2):C4", ["A5", "B1:B9", "C4"]],
    ['=SUPPORT_COST(FixOrFlat_Assumptions,"A1 managed","B2")', []],
    ["=LOG10(users_1)+A1_x+x.B2", []],
    ["=SUM(Table1[[#This Row],[Cost Q1]])+Table1[B2]", []],
    ["=SUM(Sheet1:Sheet3!A1)+[Other.xlsx]Plan!B2+'[Other.xlsx]My plan'!B2", []],
    ["=MSP_COST(40,135)", []],
  ])("are found in %s", (formula, references) => {
    expect(found(formula)).toEqual(references);
  });

  it("go where they are told, without a sheet where they are at home", () => {
    const formula = '=A1+Plan!B2&"A1"';
    const moved = referencesIn("=COUNTA(Mine!A4,'New plan'!B5)");
    expect(withReferences(formula, moved, "Mine")).toBe("=A4+'New plan'!B5&\"A1\"");
    expect(withReferences(formula, moved, "Elsewhere")).toBe("=Mine!A4+'New plan'!B5&\"A1\"");
  });

  it("come back as they were when nothing has moved", () => {
    const formula = "=BREAKFIX_COST(A5:A6,$B$2,Plan!C$1)/SUM(D:D)";
    expect(withReferences(formula, referencesIn(formula), "Mine")).toBe(formula);
  });
});
