import type { DifferenceBin } from "../analysis/analysis";
import type { Plot } from "./curveGeometry";
import { linearScale, type LinearScale, niceTicks } from "./linearScale";

export interface DifferenceBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cheaper: "break-fix" | "managed";
}

export interface DifferenceGeometry {
  readonly x: LinearScale;
  readonly bars: readonly DifferenceBar[];
  readonly ticks: readonly number[];
}

/** Bars whose areas are shares of years, so that slices of different widths compare fairly. */
export function differenceGeometry(bins: readonly DifferenceBin[], plot: Plot): DifferenceGeometry {
  const from = Math.min(0, bins[0]?.from ?? 0);
  const to = Math.max(0, bins.at(-1)?.to ?? 0);
  const x = linearScale([from, to], [plot.left, plot.right]);
  const density = ({ from: low, to: high, probability }: DifferenceBin) =>
    high > low ? probability / (high - low) : 0;
  const highest = Math.max(...bins.map(density), Number.MIN_VALUE);
  const y = linearScale([0, highest], [plot.bottom, plot.top]);
  const bars = bins.map((bin): DifferenceBar => {
    const top = y(density(bin));
    return {
      x: x(bin.from),
      y: top,
      width: Math.max(0, x(bin.to) - x(bin.from) - 1),
      height: plot.bottom - top,
      cheaper: bin.from + bin.to > 0 ? "managed" : "break-fix",
    };
  });
  return { x, bars, ticks: niceTicks(from, to, 4) };
}
