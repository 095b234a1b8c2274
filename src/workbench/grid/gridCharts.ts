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
  private count: number;
  private readonly listeners: (() => void)[] = [];

  constructor(private placed: readonly PlacedChart[]) {
    this.count = nextId(placed);
  }

  get all(): readonly PlacedChart[] {
    return this.placed;
  }

  add(sheetId: string, chart: ChartContent): void {
    this.show([...this.placed, { id: this.count++, sheetId, chart }]);
  }

  on(sheetId: string): readonly ChartContent[] {
    return this.placed.filter((each) => each.sheetId === sheetId).map(({ chart }) => chart);
  }

  forget(sheetId: string): void {
    this.show(this.placed.filter((each) => each.sheetId !== sheetId));
  }

  /** The charts of another workbook. */
  replaceAll(placed: readonly PlacedChart[]): void {
    this.count = nextId(placed);
    this.show(placed);
  }

  /** Calls back when charts have come or gone. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private show(placed: readonly PlacedChart[]): void {
    this.placed = placed;
    for (const listener of this.listeners) listener();
  }
}

const nextId = (placed: readonly PlacedChart[]) => 1 + Math.max(-1, ...placed.map(({ id }) => id));
