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

export interface LegendModel {
  visible: boolean;
  position: string;
}

/** An axis: as much of it as charts of costs need. */
export interface AxisModel {
  readonly title: TitleModel;
  numberFormat: string;
  minimum: number | string;
  maximum: number | string;
}

/** A chart of a range; nothing is drawn. */
export class ChartModel {
  name: string;
  seriesBy = "Auto";
  readonly title: TitleModel = { text: "Chart Title", visible: true };
  readonly legend: LegendModel = { visible: true, position: "Bottom" };
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
  }

  /** Covers the cells from the first to the last. */
  setPosition(first: RangeModel, last: RangeModel): void {
    this.left = first.block.column * CELL_WIDTH;
    this.top = first.block.row * CELL_HEIGHT;
    this.width = (last.block.column + last.block.columns) * CELL_WIDTH - this.left;
    this.height = (last.block.row + last.block.rows) * CELL_HEIGHT - this.top;
  }
}

function axis(): AxisModel {
  return { title: { text: "Axis Title", visible: false }, numberFormat: "General", minimum: "", maximum: "" };
}
