import type { RangeModel } from "./rangeModel";
import type { SheetModel } from "./sheetModel";

/** Points per default cell, enough to turn cells into a place on the sheet. */
const CELL_WIDTH = 48;
const CELL_HEIGHT = 15;

/** Text of a chart or an axis that may be hidden. */
export interface TitleModel {
  text: string;
  visible: boolean;
}

/** How text of a chart looks. */
export interface TextFormatModel {
  size: number;
  color: string;
  fill: string;
}

export interface LegendModel {
  visible: boolean;
  position: string;
  readonly format: TextFormatModel;
}

/** An axis: as much of it as charts of costs need. */
export interface AxisModel {
  readonly title: TitleModel;
  numberFormat: string;
  minimum: number | string;
  maximum: number | string;
}

/** One series of a chart: its name, and the cells of its numbers and of the labels below them. */
export interface SeriesModel {
  readonly id: string;
  name: string;
  values: RangeModel | undefined;
  labels: RangeModel | undefined;
}

/** A chart of a range; nothing is drawn. */
export class ChartModel {
  name: string;
  seriesBy = "Auto";
  series: SeriesModel[];
  readonly title: TitleModel = { text: "Chart Title", visible: true };
  readonly legend: LegendModel = { visible: true, position: "Bottom", format: textFormat() };
  readonly labelFormat = textFormat();
  readonly categoryAxis: AxisModel = axis();
  readonly valueAxis: AxisModel = axis();
  left = 0;
  top = 0;
  width = 360;
  height = 216;

  constructor(
    readonly id: string,
    readonly sheet: SheetModel,
    public type: string,
    public source: RangeModel,
  ) {
    this.name = `Chart ${sheet.charts.length + 1}`;
    this.series = [];
  }

  /** Draws a range: Excel decides now, and for good, which cells are names and labels. */
  draw(source: RangeModel, seriesBy: string): void {
    this.source = source;
    this.seriesBy = seriesBy;
    this.series = guessedSeries(source, seriesBy, this.type).map((each) => this.newSeries(each));
  }

  newSeries(made: Partial<SeriesModel>): SeriesModel {
    const id = this.sheet.workbook.nextId();
    return { name: "", values: undefined, labels: undefined, ...made, id };
  }

  /** Covers the cells from the first to the last. */
  setPosition(first: RangeModel, last: RangeModel): void {
    this.left = first.block.column * CELL_WIDTH;
    this.top = first.block.row * CELL_HEIGHT;
    this.width = (last.block.column + last.block.columns) * CELL_WIDTH - this.left;
    this.height = (last.block.row + last.block.rows) * CELL_HEIGHT - this.top;
  }
}

/**
 * The series that Excel sees in a range by what its cells hold at this moment: the first row and the first column
 * are names and labels where they hold texts, or dates, or where the corner is empty; for a scatter the first line
 * is always x. Cells that are empty or still calculated are neither.
 */
function guessedSeries(source: RangeModel, seriesBy: string, type: string): Partial<SeriesModel>[] {
  const cells = source.map(({ value }) => value);
  const { rows, columns } = source.block;
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  const isCornerOpen = cells[0]![0] === null && cells.flat().some((value) => typeof value === "number");
  const hasTop = rows > 1 && (cells[0]!.slice(1).every(isText) || isCornerOpen);
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && rows < columns);
  const hasSide =
    columns > 1 && (cells.slice(hasTop ? 1 : 0).every(([first]) => isText(first)) || isCornerOpen);
  const isScatter = type.startsWith("XY");
  const [hasNames, hasLabels] = inRows ? [hasSide, hasTop || isScatter] : [hasTop, hasSide || isScatter];
  const [names, labels] = [hasNames ? 1 : 0, hasLabels ? 1 : 0];
  const along = (inRows ? columns : rows) - names;
  const line = (index: number, from = names, count = along) => {
    const { row, column } = source.block;
    return inRows
      ? source.at({ row: row + index, column: column + from, rows: 1, columns: count })
      : source.at({ row: row + from, column: column + index, rows: count, columns: 1 });
  };
  const count = (inRows ? rows : columns) - labels;
  return Array.from({ length: count }, (_, index) => ({
    name: hasNames
      ? String(line(labels + index, 0, 1).map(({ value }) => value)[0]![0])
      : `Series${index + 1}`,
    values: line(labels + index),
    labels: hasLabels ? line(0) : undefined,
  }));
}

function textFormat(): TextFormatModel {
  return { size: 10, color: "#000000", fill: "" };
}

function axis(): AxisModel {
  return { title: { text: "Axis Title", visible: false }, numberFormat: "General", minimum: "", maximum: "" };
}
