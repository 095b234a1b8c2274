import { blockName, parseBlockAddress } from "../port/cellAddress";
import type { ChartContent } from "../port/sheetContent";

/** One series of a chart: its name, and the cells of its numbers and of the labels below them. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: string;
  readonly labels: string;
}

/** The series of a chart over its source. A curve has no header row, only x and y. */
export function drawnSeries({
  kind,
  source,
  seriesIn,
  seriesNames,
}: Pick<ChartContent, "kind" | "source" | "seriesIn" | "seriesNames">): readonly DrawnSeries[] {
  const { row, column, rows, columns } = parseBlockAddress(`Sheet!${source}`);
  const header = kind === "curve" ? 0 : 1;
  const line = (index: number) =>
    seriesIn === "rows"
      ? blockName({ row: row + index, column: column + 1, rows: 1, columns: columns - 1 })
      : blockName({ row: row + header, column: column + index, rows: rows - header, columns: 1 });
  return seriesNames.map((name, index) => ({ name, values: line(index + 1), labels: line(0) }));
}
