import type { ChartContent } from "../../workbook/port/sheetContent";

/** What a chart draws: one number or gap for each label and series. */
export interface ChartSeries {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

/** Reads a chart's cells: labels in the first row and column, numbers between them; anything else is a gap. */
export function chartSeries(
  cells: readonly (readonly unknown[])[],
  { kind, seriesIn, valueTitle }: Pick<ChartContent, "kind" | "seriesIn" | "valueTitle">,
): ChartSeries {
  if (kind === "curve") return curveSeries(cells, valueTitle);
  const rows = seriesIn === "rows" ? cells : turned(cells);
  const [header = [], ...lines] = rows;
  return {
    labels: header.slice(1).map((label) => String(label ?? "")),
    series: lines.map(([name, ...values]) => ({
      name: String(name ?? ""),
      values: values.map((value) => (typeof value === "number" ? value : undefined)),
    })),
  };
}

/** A curve has no header: its first column is x, its second y. */
function curveSeries(cells: readonly (readonly unknown[])[], name: string): ChartSeries {
  const values = cells.map(([, y]) => (typeof y === "number" ? y : undefined));
  return { labels: cells.map(([x]) => String(x ?? "")), series: [{ name, values }] };
}

function turned(cells: readonly (readonly unknown[])[]): unknown[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
}
