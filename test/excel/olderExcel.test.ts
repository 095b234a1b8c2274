import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { typedApiSets } from "../officeHost/protocol/apiSets";
import { suiteHost } from "../officeHost/suiteHost";
import { assumptionsWorkbook } from "./assumptionSheets";

/** An Excel from before undo groups, events of all sheets, and waiting for the end of a cell edit. */
const host = suiteHost(assumptionsWorkbook, {
  requirementSets: { ExcelApi: "1.8", CustomFunctions: "1.9" },
  apiSets: typedApiSets(),
});

describe("an older Excel", () => {
  it("is not asked for an undo group", async () => {
    const run = jest.spyOn(Excel, "run");
    await excelWorkbook().writeAssumptions([{ row: 1, column: 2, value: 30 }]);
    const [options] = run.mock.calls[0] as readonly unknown[];
    run.mockRestore();
    expect(options).toEqual({ delayForCellEdit: true });
  });

  it("reads the assumptions all the same", async () => {
    expect((await excelWorkbook().readAssumptions())!.cells).toHaveLength(4);
  });

  it("takes a scenario out where formulas do not spill and no chart could grow", async () => {
    await excelWorkbook().deleteAssumptionsColumn(3);
    expect((await excelWorkbook().readAssumptions())!.cells[0]).toEqual(["Assumption", "Unit", "Base case"]);
  });

  it("says that it is too old to be followed", async () => {
    await expect(excelWorkbook().onAssumptionsChanged(() => undefined)).rejects.toThrow(
      "This version of Excel is too old for the pane.",
    );
  });

  it("says that a cell is being edited, where it cannot wait for that to end", async () => {
    host.beginCellEdit();
    await expect(excelWorkbook().readAssumptions()).rejects.toThrow(
      "A cell is being edited. Finish it with Enter and try again.",
    );
    host.endCellEdit();
  });
});
