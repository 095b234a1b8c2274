import type { FWorksheet } from "@univerjs/sheets/facade";
import { type BlockAddress, parseBlockAddress } from "../../workbook/port/cellAddress";
import type { ChartContent } from "../../workbook/port/sheetContent";
import { chartSeries } from "./chartSeries";
import type { Grid } from "../grid/grid";
import type { PlacedChart } from "../grid/gridCharts";
import { boxOf } from "../grid/screenPlaces";
import { SheetChart } from "./SheetChart";

/** The charts of the sheet on screen, each over its cells, redrawn whenever these may have changed. */
export function ChartLayer({
  grid,
  charts,
}: {
  readonly grid: Grid;
  readonly charts: readonly PlacedChart[];
}) {
  const sheet = grid.workbook.getActiveSheet();
  const shown = charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());
  return shown.map(({ id, chart }) => {
    const { left, top, width, height } = boxOf(sheet, parseBlockAddress(`Sheet!${chart.place}`));
    const cells = grid.values(sheet, drawnCells(grid, sheet, chart));
    return (
      <div key={id} className="chart" style={{ transform: `translate(${left}px, ${top}px)` }}>
        <SheetChart chart={chart} data={chartSeries(cells, chart)} width={width} height={height} />
      </div>
    );
  });
}

/** The source of a chart; scenarios may have come or gone since it was inserted. */
function drawnCells(grid: Grid, sheet: FWorksheet, { source, showsScenarios }: ChartContent): BlockAddress {
  const block = parseBlockAddress(`Sheet!${source}`);
  const spill = grid.spillSize(sheet, block.row, block.column);
  return showsScenarios && spill.columns > 1 ? { ...block, columns: spill.columns } : block;
}
