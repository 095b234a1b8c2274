import { formulaForFile, formulaFromFile, isArrayFormula } from "../../src/xlsx/fileFormula";

const SPELLINGS = [
  ["=BREAKFIX_COST(12,2.5,150)", "_xldudf_BREAKFIX_COST(12,2.5,150)"],
  ['=IF(A1="MSP_COST(1)",msp_cost(40,135),0)', 'IF(A1="MSP_COST(1)",_xldudf_msp_cost(40,135),0)'],
  ["=SUM(A1:A3)*NORM.S.INV(0.95)", "SUM(A1:A3)*_xlfn.NORM.S.INV(0.95)"],
  ["=SORT(FILTER(A1:A9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))"],
  ["=LET(fee,B2,users,B3,fee*users)", "_xlfn.LET(_xlpm.fee,B2,_xlpm.users,B3,_xlpm.fee*_xlpm.users)"],
  [
    '=MAP(A1:A3,LAMBDA(cost,IF(cost>"cost",cost,0)))',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.cost,IF(_xlpm.cost>"cost",_xlpm.cost,0)))',
  ],
  ["=Plan!B2+DAYS360(A1,A2)", "Plan!B2+DAYS360(A1,A2)"],
] as const;

describe("the spelling of formulas in files", () => {
  it.each(SPELLINGS)("%s is %s, and comes back", (formula, spelled) => {
    expect(formulaForFile(formula)).toBe(spelled);
    expect(formulaFromFile(spelled)).toBe(formula);
  });

  it("marks as formulas of arrays those that would lose cells without it", () => {
    const arrays = [
      "=SUM(A1:A3*B1:B3)",
      "=SUMPRODUCT(--(Plan!A1:A3>2))",
      "=MSP_COST(A1:A3,9)",
      "=SEQUENCE(3)",
    ];
    const plain = ["=SUM(A1:A3)", '=SUM(A1:A3)&"A1:A3*2"', "=A1*2", "=VLOOKUP(A1,C1:D9,2,0)-1"];
    expect(arrays.filter((formula) => !isArrayFormula(formula))).toEqual([]);
    expect(plain.filter(isArrayFormula)).toEqual([]);
  });
});
