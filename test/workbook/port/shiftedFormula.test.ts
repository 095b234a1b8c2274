import { shiftedFormula } from "../../../src/workbook/port/shiftedFormula";

describe("a shifted formula", () => {
  it.each([
    ["=BREAKFIX_COST(A1:A3,2,100)", "=BREAKFIX_COST(C6:C8,2,100)"],
    ['=SUPPORT_COST(A1:C4,"A1 managed","total","B2")', '=SUPPORT_COST(C6:E9,"A1 managed","total","B2")'],
    ["=LOG10(A1)+$B$2+Sheet1!A1+A1_x", "=LOG10(C6)+$B$2+Sheet1!A1+A1_x"],
    ["=MSP_COST(40,135)", "=MSP_COST(40,135)"],
    ["=Z1", "=AB6"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftedFormula(formula, 5, 2)).toBe(shifted);
  });
});
