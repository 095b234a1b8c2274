import type { ChartContent } from "../../workbook/port/sheetContent";
import type { ChartShelf } from "./gridSheets";

/** A chart on a sheet of the grid. */
export interface PlacedChart {
  readonly id: number;
  readonly sheetId: string;
  readonly chart: ChartContent;
}

/** The charts of the workbook; the grid itself has none. They do not take part in undo. */
export class GridCharts implements ChartShelf {
  private placed: readonly PlacedChart[] = [];
  private count = 0;
  private listener: () => void = () => undefined;

  get all(): readonly PlacedChart[] {
    return this.placed;
  }

  add(sheetId: string, chart: ChartContent): void {
    this.placed = [...this.placed, { id: this.count++, sheetId, chart }];
    this.listener();
  }

  on(sheetId: string): readonly ChartContent[] {
    return this.placed.filter((each) => each.sheetId === sheetId).map(({ chart }) => chart);
  }

  forget(sheetId: string): void {
    this.placed = this.placed.filter((each) => each.sheetId !== sheetId);
    this.listener();
  }

  /** Calls back when a chart was added or forgotten; there is one layer that draws them. */
  onChange(listener: () => void): void {
    this.listener = listener;
  }
}
