import type { ChartKind } from "../../workbook/port/sheetContent";
import type { ChartSeries } from "./chartSeries";

/** A filled bar of one series; places are shares of the plot, from its left and its top. */
export interface Bar {
  readonly series: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line of one series as points, in shares of the plot. */
export interface Line {
  readonly series: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Where everything of a chart lies, whatever its size. */
export interface ChartGeometry {
  readonly bars: readonly Bar[];
  readonly lines: readonly Line[];
  /** Amounts on the axis of values with their share of it, from low to high. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly isUpright: boolean;
}

/** Share of a label's space that its bars fill. */
const FILLED = 0.7;

/** Lays out a chart of cells; without any number it is empty. */
export function chartGeometry(kind: ChartKind, { labels, series }: ChartSeries): ChartGeometry {
  const isLine = kind === "line" || kind === "curve";
  const sums = labels.map((_, index) => stackedSum(series, index));
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const ticks = axisTicks(kind === "stackedColumns" ? sums : numbers);
  const [low, high] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const share = (value: number) => (value - low) / (high - low);
  const place: Placing = { share, count: labels.length, isStacked: kind === "stackedColumns" };
  const upright = isLine ? [] : barsOf(series, place);
  return {
    bars: kind === "bars" ? upright.map(lying) : upright,
    lines: isLine ? linesOf(kind, labels, series, share) : [],
    ticks: ticks.map((value) => ({ value, at: share(value) })),
    isUpright: kind !== "bars",
  };
}

interface Placing {
  readonly share: (value: number) => number;
  readonly count: number;
  readonly isStacked: boolean;
}

function stackedSum(series: ChartSeries["series"], index: number): number {
  return series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0);
}

function barsOf(series: ChartSeries["series"], { share, count, isStacked }: Placing): Bar[] {
  const space = 1 / count;
  const width = (space * FILLED) / (isStacked ? 1 : series.length);
  const bases = Array.from({ length: count }, () => 0);
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, at): Bar[] => {
      if (value === undefined) return [];
      const base = isStacked ? bases[at]! : 0;
      bases[at] = base + value;
      const [from, to] = [share(base), share(base + value)];
      const left = at * space + (space * (1 - FILLED)) / 2 + (isStacked ? 0 : index * width);
      return [{ series: index, left, top: 1 - Math.max(from, to), width, height: Math.abs(to - from) }];
    }),
  );
}

/** A standing bar laid down: labels go downwards, values to the right. */
function lying({ series, left, top, width, height }: Bar): Bar {
  return { series, left: 1 - top - height, top: left, width: height, height: width };
}

/** A curve has amounts for labels and puts them to scale; a line has one step for each label. */
function linesOf(
  kind: ChartKind,
  labels: readonly string[],
  series: ChartSeries["series"],
  share: (value: number) => number,
): Line[] {
  const amounts = labels.map(Number);
  const [first, last] = [amounts[0]!, amounts[amounts.length - 1]!];
  const isToScale = kind === "curve" && last > first;
  const x = (at: number) =>
    isToScale ? (amounts[at]! - first) / (last - first) : at / Math.max(1, labels.length - 1);
  return series.map(({ values }, index) => ({
    series: index,
    points: values.flatMap((value, at) => (value === undefined ? [] : [[x(at), 1 - share(value)] as const])),
  }));
}

/** About five round amounts that hold all values and zero. */
export function axisTicks(values: readonly number[]): readonly number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (high === low) return [0, 1];
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
