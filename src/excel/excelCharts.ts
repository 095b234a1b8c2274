import { OPTION_NAMES } from "../model/decision/comparison";
import { absoluteFormula } from "../workbook/port/cellAddress";
import type { ChartContent, ChartKind } from "../workbook/port/sheetContent";
import { drawnSeries } from "../workbook/sheets/drawnSeries";
import { sendWrites, supportsExcelApi, takeBackBy } from "./excelSession";

const CHART_TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  stackedColumns: "ColumnStacked" as Excel.ChartType,
  columns: "ColumnClustered" as Excel.ChartType,
  bars: "BarClustered" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
  curve: "XYScatterLinesNoMarkers" as Excel.ChartType,
};

/** A chart that is just being added, with what it is to draw. */
export interface AddedChart {
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
  readonly content: ChartContent;
}

/**
 * Puts the series of charts in place of those that Excel has guessed: it looks once, when the chart is added, and
 * the cells have no values then.
 */
export async function drawSeries(context: Excel.RequestContext, added: readonly AddedChart[]): Promise<void> {
  if (added.length === 0) return;
  added.forEach(({ chart }) => chart.series.load("items/name"));
  await sendWrites(context);
  for (const { sheet, chart, content } of added) {
    const guessed = chart.series.items;
    for (const { name, values, labels } of drawnSeries(content)) {
      const series = chart.series.add(name);
      series.setValues(sheet.getRange(values));
      series.setXAxisValues(sheet.getRange(labels));
    }
    // Last, because a chart without series may forget its type.
    guessed.forEach((series) => series.delete());
  }
  await sendWrites(context);
}

/** Draws a native chart over cells of the sheet; it follows them like any chart. */
export function addNativeChart(sheet: Excel.Worksheet, content: ChartContent): AddedChart {
  const { kind, title, source, seriesIn, place, valueTitle, valueFormat, seriesNames } = content;
  const seriesBy = seriesIn === "rows" ? "Rows" : "Columns";
  const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(source), seriesBy);
  chart.title.text = title;
  const [first, last = first] = place.split(":");
  chart.setPosition(first!, last);
  chart.axes.valueAxis.title.text = valueTitle;
  chart.axes.valueAxis.numberFormat = valueFormat;
  chart.legend.position = "Bottom";
  if (seriesNames.length === 1) chart.legend.visible = false;
  return { sheet, chart, content };
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
  const added = addNativeChart(sheet, content);
  const { chart } = added;
  const { names } = context.workbook;
  names.load("items/name");
  await sendWrites(context);
  takeBackBy(context, `${sheetName} (${content.title})`, () => chart.delete());
  if (content.showsScenarios) {
    const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${CHART_NAME}${number}`.toLowerCase())) number++;
    chart.name = `${CHART_NAME}${number}`;
    names.add(chart.name, sheet.getRange(content.source)).visible = false;
    await sendWrites(context);
    const own = names.getItem(chart.name);
    takeBackBy(context, chart.name, () => own.delete());
  }
  await drawSeries(context, [added]);
}

/** Makes the charts of scenarios draw `by` columns more (or fewer) than they spill now. */
export async function widenCharts(context: Excel.RequestContext, columns: number): Promise<void> {
  // Without spilling formulas there is nothing to resize.
  if (!supportsExcelApi("1.12")) return;
  const kept = (await keptCharts(context)).filter(({ chart }) => !chart.isNullObject);
  if (kept.length === 0) return;
  const widened = drawWider(kept, columns);
  widened.forEach(({ range }) => range.load("address"));
  await sendWrites(context);
  takeBackBy(context, CHART_NAME, () => {
    drawWider(kept, 0);
    kept.forEach(({ item, source }) => (item.formula = absoluteFormula(source.address)));
  });
  widened.forEach(({ item, range }) => (item.formula = absoluteFormula(range.address)));
  await sendWrites(context);
}

/** Lets charts draw `by` columns more than they spilled, and says what they draw then. */
function drawWider(kept: readonly KeptChart[], by: number) {
  return kept.map(({ item, chart, source, spill }) => {
    const width = spill.isNullObject ? source.columnCount : spill.columnCount;
    const range = source.getResizedRange(0, width + by - source.columnCount);
    // By their names, because the user may have taken some out.
    chart.series.items.forEach((series, index) => {
      const option = OPTION_NAMES.findIndex((name) => name === series.name);
      series.setValues(withoutFirst(range.getRow(1 + (option === -1 ? index : option))));
      series.setXAxisValues(withoutFirst(range.getRow(0)));
    });
    return { item, range };
  });
}

/** A row without its first cell, which names it. */
function withoutFirst(row: Excel.Range): Excel.Range {
  return row.getOffsetRange(0, 1).getResizedRange(0, -1);
}

/** A chart of scenarios that is still there. */
interface KeptChart {
  /** The name of the cells that it draws. */
  readonly item: Excel.NamedItem;
  readonly source: Excel.Range;
  readonly chart: Excel.Chart;
  /** What the first cell of the source spills. */
  readonly spill: Excel.Range;
}

async function keptCharts(context: Excel.RequestContext): Promise<readonly KeptChart[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const items = names.items.filter(({ name }) => name.startsWith(CHART_NAME));
  const sources = items.map((item) => ({ item, source: item.getRangeOrNullObject() }));
  sources.forEach(({ source }) => source.load("address, columnCount"));
  if (items.length > 0) await context.sync();
  const kept = sources.flatMap(({ item, source }) => {
    if (source.isNullObject) return [];
    const chart = source.worksheet.charts.getItemOrNullObject(item.name);
    const spill = source.getCell(0, 0).getSpillingToRangeOrNullObject();
    chart.load("name");
    chart.series.load("items/name");
    spill.load("columnCount");
    return [{ item, source, chart, spill }];
  });
  if (kept.length > 0) await context.sync();
  return kept;
}
