import type { FWorksheet } from "@univerjs/sheets/facade";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { parseBlockAddress } from "../../workbook/port/cellAddress";
import { fileSheet } from "../files/gridFile";
import { chartSeries } from "../charts/chartSeries";
import type { Grid } from "../grid/grid";
import type { GridCharts } from "../grid/gridCharts";
import { PrintedSheet } from "./PrintedSheet";

/** Prints the sheet on screen as a table of its own, for our button, Ctrl+P, or the browser's menu. */
export function printSheets(grid: Grid, charts: GridCharts): void {
  const root = createRoot(document.getElementById("print")!);
  window.addEventListener("beforeprint", () => {
    const sheet = grid.workbook.getActiveSheet();
    document.title = sheet.getSheetName();
    flushSync(() => root.render(<PrintedSheet {...printed(grid, charts, sheet)} />));
  });
  const title = document.title;
  window.addEventListener("afterprint", () => {
    document.title = title;
    root.render(null);
  });
}

function printed(grid: Grid, charts: GridCharts, sheet: FWorksheet) {
  const content = fileSheet(grid, sheet);
  const width = Math.max(1, ...content.rows.map((row) => row.length));
  const texts =
    content.rows.length === 0 ? [] : sheet.getRange(0, 0, content.rows.length, width).getDisplayValues();
  return {
    content,
    texts,
    pixelWidths: Array.from({ length: width }, (_, column) => sheet.getColumnWidth(column)),
    charts: charts.on(sheet.getSheetId()).map((chart) => ({
      chart,
      data: chartSeries(grid.values(sheet, parseBlockAddress(`Sheet!${chart.source}`)), chart),
    })),
  };
}
