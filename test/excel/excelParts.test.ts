import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openComparison } from "../commands/openComparison";
import { suiteHost } from "../officeHost/suiteHost";

/** The host takes and gives 5 MB at once, as Excel on the web does, and refuses more. */
const host = suiteHost(openComparison);
const mine = () => host.workbook.sheet("Mine");
const LONG_TEXT = "x".repeat(200);

describe("much at once", () => {
  it("is read in parts, whole and in order", async () => {
    for (let row = 0; row < 12_000; row++)
      for (let column = 0; column < 3; column++)
        mine().put(row, column, { value: `${row}/${column} ${LONG_TEXT}`, format: new Map() });
    const cells = await excelWorkbook().readSheet("Mine");
    expect(cells!.values).toHaveLength(12_000);
    expect([cells!.values[0]![0], cells!.values[6_667]![2], cells!.values[11_999]![1]]).toEqual([
      `0/0 ${LONG_TEXT}`,
      `6667/2 ${LONG_TEXT}`,
      `11999/1 ${LONG_TEXT}`,
    ]);
  });

  it("is written in parts, each row where it belongs", async () => {
    const cells = Array.from({ length: 30_000 }, (_, row) => [`${row} ${LONG_TEXT}`, row]);
    await excelWorkbook().fillEmptyCells({ sheet: "Mine", row: 10, column: 4, cells });
    expect(mine().cell(10, 4).value).toBe(`0 ${LONG_TEXT}`);
    expect([15_009, 30_009].map((row) => mine().cell(row, 5).value)).toEqual([14_999, 29_999]);
    expect(mine().cell(30_010, 5).value).toBeNull();
  });

  it("is found and replaced, formula by formula", async () => {
    const place = (index: number) => [20 + Math.floor(index / 50), 3 + (index % 50)] as const;
    for (let index = 0; index < 8_000; index++)
      mine().put(...place(index), { value: index, formula: `=MSP_COST(${index},1)`, format: new Map() });
    const found = await excelWorkbook().readFormulas((formula) => formula.startsWith("=MSP_COST"));
    expect(found.map(({ values }) => values[0]![0])).toEqual(
      Array.from({ length: 8_000 }, (_, index) => index),
    );
    await excelWorkbook().replaceCells(found.map((cell) => ({ ...cell, cells: cell.values as number[][] })));
    expect(mine().cell(...place(7_999))).toMatchObject({ value: 7_999 });
    expect(mine().cell(...place(7_999)).formula).toBeUndefined();
  });
});
