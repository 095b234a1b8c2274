import { niceTicks } from "../charts/linearScale";

/** Tickets whose hours lie above `from`, up to `to`; the last bin of a long tail has no end. */
export interface HoursBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Beyond this share of the tickets the bins are joined: a few giants would flatten all others. */
const SHOWN_SHARE = 0.97;
const MOST_BINS = 12;

/** Counts hours (all > 0) in bins of a round width; hours on an edge belong to the bin below it. */
export function hoursHistogram(hours: readonly number[]): readonly HoursBin[] {
  if (hours.length === 0) return [];
  const sorted = [...hours].sort((one, other) => one - other);
  const reach = sorted[Math.ceil(SHOWN_SHARE * sorted.length) - 1]!;
  const width = niceTicks(0, reach, MOST_BINS - 1)[1] ?? reach;
  const closed = Math.max(1, Math.ceil(reach / width - 1e-9));
  const counts = Array<number>(closed + 1).fill(0);
  for (const each of sorted) counts[Math.min(closed, Math.ceil(each / width - 1e-9) - 1)]! += 1;
  const bins = counts.map((count, index) => ({
    from: round(index * width),
    to: index === closed ? Infinity : round((index + 1) * width),
    count,
  }));
  return counts[closed] === 0 ? bins.slice(0, -1) : bins;
}

/** Multiples of 0.1 without binary rounding noise. */
const round = (value: number) => Number(value.toPrecision(12));

/** A bar in pixels. */
export interface HistogramBar {
  readonly bin: HoursBin;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HistogramSize {
  readonly width: number;
  readonly height: number;
}

const GAP = 2;

/** Bars side by side that stand on the bottom of the drawing; the tallest fills it. */
export function histogramBars(
  bins: readonly HoursBin[],
  { width, height }: HistogramSize,
): readonly HistogramBar[] {
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const step = width / Math.max(1, bins.length);
  return bins.map((bin, index) => {
    const tall = (bin.count / tallest) * height;
    return { bin, x: index * step, y: height - tall, width: Math.max(1, step - GAP), height: tall };
  });
}

/** Half of the hours are no longer than this. */
export function medianOf(hours: readonly number[]): number {
  const sorted = [...hours].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}
