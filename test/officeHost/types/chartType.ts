import {
  type AxisModel,
  ChartModel,
  type LegendModel,
  type SeriesModel,
  type TextFormatModel,
  type TitleModel,
} from "../model/chartModel";
import { reportedValue } from "../model/cell";
import type { SheetModel } from "../model/sheetModel";
import { field, HostObject, type ObjectType, readOnly } from "../protocol/hostObject";
import { HostProblem } from "../protocol/hostProblem";
import { rangeArgument, textArgument } from "./rangeArgument";
import { worksheetObject } from "./worksheetType";

const title = (name: string): ObjectType<TitleModel> => ({
  name,
  properties: { Text: field("text"), Visible: field("visible") },
});
const CHART_TITLE = title("ChartTitle");
const AXIS_TITLE = title("ChartAxisTitle");

const TEXT_FONT: ObjectType<TextFormatModel> = {
  name: "ChartFont",
  properties: { Size: field("size"), Color: field("color") },
};
const TEXT_FILL: ObjectType<TextFormatModel> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (format, [color]) => {
      format.fill = textArgument(color);
    },
  },
};
const textFormat = (name: string): ObjectType<TextFormatModel> => ({
  name,
  navigations: {
    Fill: (format) => HostObject.of(TEXT_FILL, format),
    Font: (format) => HostObject.of(TEXT_FONT, format),
  },
});
const LEGEND_FORMAT = textFormat("ChartLegendFormat");
const LABEL_FORMAT = textFormat("ChartDataLabelFormat");

const DATA_LABELS: ObjectType<ChartModel> = {
  name: "ChartDataLabels",
  navigations: { Format: ({ labelFormat }) => HostObject.of(LABEL_FORMAT, labelFormat) },
};

const LEGEND: ObjectType<LegendModel> = {
  name: "ChartLegend",
  properties: { Visible: field("visible"), Position: field("position") },
  navigations: { Format: (legend) => HostObject.of(LEGEND_FORMAT, legend.format) },
};

const AXIS: ObjectType<AxisModel> = {
  name: "ChartAxis",
  properties: { NumberFormat: field("numberFormat"), Minimum: field("minimum"), Maximum: field("maximum") },
  navigations: { Title: (axis) => HostObject.of(AXIS_TITLE, axis.title) },
};

const AXES: ObjectType<ChartModel> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: ({ categoryAxis }) => HostObject.of(AXIS, categoryAxis),
    ValueAxis: ({ valueAxis }) => HostObject.of(AXIS, valueAxis),
  },
};

interface SeriesHandle {
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}

/** What a series draws now: numbers, or the labels below them. */
function dimensionValues({ values, labels }: SeriesModel, dimension: unknown): readonly unknown[] {
  const range = dimension === "Values" ? values : dimension === "Categories" ? labels : undefined;
  if (!range) throw new HostProblem("InvalidArgument", `The series has no ${String(dimension)}.`);
  return range.map(({ value }) => reportedValue(value)).flat();
}

/** `Excel.ChartSeries`. */
const SERIES: ObjectType<SeriesHandle> = {
  name: "ChartSeries",
  identity: ({ series }) => ({ Id: series.id }),
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, name) => {
        series.name = textArgument(name);
      },
    },
  },
  methods: {
    SetValues: ({ chart, series }, [source]) => {
      series.values = rangeArgument(source, chart.sheet);
    },
    SetXAxisValues: ({ chart, series }, [source]) => {
      series.labels = rangeArgument(source, chart.sheet);
    },
    GetDimensionValues: ({ series }, [dimension]) => dimensionValues(series, dimension),
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
    },
  },
};

/** `chart.series`. */
const SERIES_COLLECTION: ObjectType<ChartModel> = {
  name: "ChartSeriesCollection",
  items: (chart) => chart.series.map((series) => HostObject.of(SERIES, { chart, series })),
  item: (chart, key) => {
    const series = chart.series.find(({ id }) => id === key);
    if (!series) throw new HostProblem("ItemNotFound", `There is no series ${String(key)}.`);
    return HostObject.of(SERIES, { chart, series });
  },
  methods: {
    GetCount: ({ series }) => series.length,
    GetItemAt: (chart, [index]) => HostObject.of(SERIES, { chart, series: chart.series[Number(index)]! }),
    Add: (chart, [name]) => {
      const series = chart.newSeries({ name: name == null ? "" : textArgument(name) });
      chart.series.push(series);
      return HostObject.of(SERIES, { chart, series });
    },
  },
};

/** `Excel.Chart`. */
const CHART: ObjectType<ChartModel> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: field("name"),
    ChartType: field("type"),
    Left: field("left"),
    Top: field("top"),
    Width: field("width"),
    Height: field("height"),
  },
  navigations: {
    Title: (chart) => HostObject.of(CHART_TITLE, chart.title),
    Series: (chart) => HostObject.of(SERIES_COLLECTION, chart),
    Legend: ({ legend }) => HostObject.of(LEGEND, legend),
    DataLabels: (chart) => HostObject.of(DATA_LABELS, chart),
    Axes: (chart) => HostObject.of(AXES, chart),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    SetPosition: (chart, [first, last]) =>
      chart.setPosition(
        rangeArgument(first, chart.sheet),
        rangeArgument(last == null ? first : last, chart.sheet),
      ),
    SetData: (chart, [source, seriesBy]) => {
      chart.draw(rangeArgument(source, chart.sheet), String(seriesBy ?? "Auto"));
    },
    Delete: ({ sheet, id }) => {
      sheet.charts = sheet.charts.filter((each) => each.id !== id);
    },
  },
};

const find = ({ charts }: SheetModel, key: unknown) =>
  charts.find(({ id, name }) => id === key || name === key);

const existing = (sheet: SheetModel, key: unknown): HostObject => {
  const found = find(sheet, key);
  if (!found) throw new HostProblem("ItemNotFound", `There is no chart ${String(key)}.`);
  return HostObject.of(CHART, found);
};

function add(sheet: SheetModel, [type, source, seriesBy]: readonly unknown[]): HostObject {
  if (sheet.isProtected) throw new HostProblem("AccessDenied", "The sheet is protected.");
  const range = rangeArgument(source, sheet);
  const id = sheet.workbook.nextId();
  const chart = new ChartModel(id, sheet, textArgument(type), range);
  chart.draw(range, String(seriesBy ?? "Auto"));
  sheet.charts.push(chart);
  return HostObject.of(CHART, chart);
}

/** `worksheet.charts`. */
const CHART_COLLECTION: ObjectType<SheetModel> = {
  name: "ChartCollection",
  properties: { Count: readOnly(({ charts }) => charts.length) },
  items: ({ charts }) => charts.map((chart) => HostObject.of(CHART, chart)),
  item: existing,
  methods: {
    Add: add,
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [name]) => existing(sheet, name),
    GetItemOrNullObject: (sheet, [name]) => {
      const found = find(sheet, name);
      return found ? HostObject.of(CHART, found) : null;
    },
  },
};

/** The charts of a sheet as the add-in gets them. */
export function chartCollectionObject(sheet: SheetModel): HostObject {
  return HostObject.of(CHART_COLLECTION, sheet);
}
