import { insertExample } from "../../src/commands/insertExample";
import { EXAMPLES } from "../../src/functions/catalogue/examples";
import type { FunctionName } from "../../src/functions/catalogue/functionTable";
import { exampleRequest } from "../../src/taskpane/insert/presentExample";
import { MemoryWorkbook } from "../taskpane/memoryWorkbook";

describe("inserting an example", () => {
  const insert = async (name: FunctionName, index: number) => {
    const workbook = new MemoryWorkbook();
    workbook.selection = { sheet: "Sheet1", row: 9, column: 2, rows: 1, columns: 1 };
    const report = await insertExample(workbook, exampleRequest(EXAMPLES[name]![index]!));
    return { report, block: workbook.blocks[0]! };
  };

  it("puts a formula without cells into the selected cell", async () => {
    const { report, block } = await insert("MSP_COST", 0);
    expect(block).toMatchObject({ row: 9, column: 2, cells: [[{ formula: "=MSP_COST(40,135)" }]] });
    expect(block.room).toEqual({ rows: 1, columns: 1 });
    expect(report.address).toBe("Sheet1!C10");
  });

  it("puts the cells first and lets the formula read them where they are", async () => {
    const { report, block } = await insert("BREAKFIX_COST", 1);
    expect(block.cells).toEqual([[10, null, { formula: "=BREAKFIX_COST(C10:C12,2,100)" }], [20], [30]]);
    expect(block.room).toEqual({ rows: 3, columns: 3 });
    expect(report.address).toBe("Sheet1!E10");
  });

  it("asks for room for all that the formula is known to fill", async () => {
    const { block } = await insert("SUPPORT_COMPARE", 0);
    expect(block.cells[0]).toHaveLength(5);
    expect(block.room).toEqual({ rows: 5, columns: 4 + 3 });
  });
});
