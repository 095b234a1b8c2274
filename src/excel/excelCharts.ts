import { absoluteFormula } from "../workbook/port/cellAddress";
import type { ChartContent, ChartKind } from "../workbook/port/sheetContent";
import { sendWrites, supportsExcelApi } from "./excelSession";

const CHART_TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  stackedColumns: "ColumnStacked" as Excel.ChartType,
  columns: "ColumnClustered" as Excel.ChartType,
  bars: "BarClustered" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
  curve: "XYScatterLinesNoMarkers" as Excel.ChartType,
};

/** Draws a native chart over cells of the sheet; it follows them like any chart. */
export function addNativeChart(sheet: Excel.Worksheet, content: ChartContent): Excel.Chart {
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
  return chart;
}

/** Begins the names of charts of scenarios; the cells that one draws have a hidden name of the same words. */
const CHART_NAME = "FixOrFlat_Chart";

/** Adds a chart to a sheet; one of scenarios in such a way that it is found again when their number changes. */
export async function addChart(
  context: Excel.RequestContext,
  sheetName: string,
  content: ChartContent,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const chart = addNativeChart(sheet, content);
  if (content.showsScenarios) {
    const { names } = context.workbook;
    names.load("items/name");
    await sendWrites(context);
    const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${CHART_NAME}${number}`.toLowerCase())) number++;
    chart.name = `${CHART_NAME}${number}`;
    names.add(chart.name, sheet.getRange(content.source)).visible = false;
  }
  await sendWrites(context);
}

/** Makes the charts of scenarios draw `by` columns more (or fewer) than they spill now. */
export async function widenCharts(context: Excel.RequestContext, columns: number): Promise<void> {
  // Without spilling formulas there is nothing to resize.
  if (!supportsExcelApi("1.12")) return;
  const kept = (await keptCharts(context)).filter(({ chart }) => !chart.isNullObject);
  if (kept.length === 0) return;
  const widened = kept.map(({ item, chart, source, spill }) => {
    const width = spill.isNullObject ? source.columnCount : spill.columnCount;
    const range = source.getResizedRange(0, width + columns - source.columnCount);
    chart.setData(range, "Rows");
    range.load("address");
    return { item, range };
  });
  await sendWrites(context);
  widened.forEach(({ item, range }) => (item.formula = absoluteFormula(range.address)));
  await sendWrites(context);
}

/** The charts of scenarios that are still there, with their sources and what the first cell of each spills. */
async function keptCharts(context: Excel.RequestContext) {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const items = names.items.filter(({ name }) => name.startsWith(CHART_NAME));
  const sources = items.map((item) => ({ item, source: item.getRangeOrNullObject() }));
  sources.forEach(({ source }) => source.load("columnCount"));
  if (items.length > 0) await context.sync();
  const kept = sources.flatMap(({ item, source }) => {
    if (source.isNullObject) return [];
    const chart = source.worksheet.charts.getItemOrNullObject(item.name);
    const spill = source.getCell(0, 0).getSpillingToRangeOrNullObject();
    chart.load("name");
    spill.load("columnCount");
    return [{ item, source, chart, spill }];
  });
  if (kept.length > 0) await context.sync();
  return kept;
}
