import type { ChartContent, ChartKind } from "../workbook/sheetContent";

const CHART_TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  stackedColumns: "ColumnStacked" as Excel.ChartType,
  columns: "ColumnClustered" as Excel.ChartType,
  bars: "BarClustered" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
  curve: "XYScatterLinesNoMarkers" as Excel.ChartType,
};

/** Draws a native chart over cells of the sheet; it follows them as any chart of the user's does. */
export function addNativeChart(sheet: Excel.Worksheet, content: ChartContent): void {
  const { kind, title, source, seriesIn, place, valueTitle, valueFormat } = content;
  const seriesBy = seriesIn === "rows" ? "Rows" : "Columns";
  const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(source), seriesBy);
  chart.title.text = title;
  const [first, last = first] = place.split(":");
  chart.setPosition(first!, last);
  chart.axes.valueAxis.title.text = valueTitle;
  chart.axes.valueAxis.numberFormat = valueFormat;
  chart.legend.position = "Bottom";
  if (kind === "curve") chart.legend.visible = false;
}
