import { OPTION_NAMES } from "../../../src/model/decision/comparison";
import { SUBTOTAL_NAMES } from "../../../src/workbook/sheets/comparisonResults";
import { drawnSeries } from "../../../src/workbook/sheets/drawnSeries";
import { cellFunction } from "../../../src/functions/cellFunction";
import "../../customFunctionsGlobal";

const DEFAULTS = [["Users", 40]];
const rowsOf = (name: Parameters<typeof cellFunction>[0], ...values: readonly unknown[]) =>
  cellFunction(name)(DEFAULTS, ...values) as unknown[][];
const firstColumn = (rows: unknown[][]) => rows.map(([first]) => first);

describe("the series of a chart", () => {
  it("are called as the cells call them", () => {
    expect(firstColumn(rowsOf("SUPPORT_COMPARE")).slice(1, 4)).toEqual(SUBTOTAL_NAMES);
    expect(firstColumn(rowsOf("SUPPORT_SCENARIOS")).slice(1, OPTION_NAMES.length + 1)).toEqual(OPTION_NAMES);
    expect(rowsOf("SUPPORT_BUDGET", [["break-fix"]])[0]![5]).toBe("cumulative");
    expect(rowsOf("SUPPORT_SENSITIVITY")[0]!.slice(3)).toEqual(["difference at low", "difference at high"]);
  });

  it("lie beside their names and below their labels", () => {
    const chart = { kind: "columns", source: "B3:D5", seriesIn: "rows", seriesNames: ["a", "b"] } as const;
    expect(drawnSeries(chart)).toEqual([
      { name: "a", values: "C4:D4", labels: "C3:D3" },
      { name: "b", values: "C5:D5", labels: "C3:D3" },
    ]);
    expect(drawnSeries({ ...chart, kind: "line", seriesIn: "columns" })).toEqual([
      { name: "a", values: "C4:C5", labels: "B4:B5" },
      { name: "b", values: "D4:D5", labels: "B4:B5" },
    ]);
    expect(drawnSeries({ ...chart, kind: "curve", seriesIn: "columns", seriesNames: ["y"] })).toEqual([
      { name: "y", values: "C3:C5", labels: "B3:B5" },
    ]);
  });
});
