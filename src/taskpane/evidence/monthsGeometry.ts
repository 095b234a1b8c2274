import type { RateFit } from "../../model/evidence/rateFit";
import type { MonthCount } from "../../model/evidence/monthCounts";
import { DAYS_PER_MONTH, firstDay } from "../../model/cost/calendarMonth";

/** One month in pixels, with the band in which 95 of 100 such months lie. */
export interface MonthMark {
  readonly month: MonthCount;
  readonly x: number;
  /** Of the count. */
  readonly y: number;
  /** Of the expected count, and of the ends of the band. */
  readonly expected: number;
  readonly bandTop: number;
  readonly bandBottom: number;
}

export interface MonthsDrawing {
  readonly marks: readonly MonthMark[];
  /** The count at the top of the drawing. */
  readonly most: number;
}

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

const NORMAL = 1.959963984540054;

/** The months side by side on one scale, from 0 at the bottom. */
export function drawMonths(
  fit: RateFit & { readonly counts: readonly MonthCount[] },
  { width, height }: DrawingSize,
): MonthsDrawing {
  const { counts, dispersion, trend, perMonth } = fit;
  const expected = counts.map(
    ({ month }, index) =>
      trend?.expected[index] ?? (perMonth.value * (firstDay(month + 1) - firstDay(month))) / DAYS_PER_MONTH,
  );
  const half = expected.map((mean) => NORMAL * Math.sqrt(mean * Math.max(1, dispersion)));
  const most = Math.max(1, ...counts.map(({ count }, at) => Math.max(count, expected[at]! + half[at]!)));
  const y = (count: number) => height - (Math.max(0, count) / most) * height;
  const step = width / counts.length;
  const marks = counts.map((month, index) => ({
    month,
    x: (index + 0.5) * step,
    y: y(month.count),
    expected: y(expected[index]!),
    bandTop: y(expected[index]! + half[index]!),
    bandBottom: y(expected[index]! - half[index]!),
  }));
  return { marks, most };
}
