import type { Sensitivity } from "../../model/decision/sensitivity";
import { linearScale, type LinearScale } from "./linearScale";

export interface TornadoBar {
  readonly sensitivity: Sensitivity;
  readonly left: number;
  readonly width: number;
  /** True if the bar continues beyond the drawing: one overwhelming input must not flatten the others. */
  readonly isCutLow: boolean;
  readonly isCutHigh: boolean;
  /** True where the bar crosses 0, so that the input alone can change who is cheaper. */
  readonly changesWinner: boolean;
}

export interface TornadoGeometry {
  readonly x: LinearScale;
  readonly bars: readonly TornadoBar[];
}

/** Bars on one scale of break-fix minus managed that holds 0 and the difference as it is now. */
export function tornadoGeometry(
  sensitivities: readonly Sensitivity[],
  now: number,
  pixels: readonly [number, number],
): TornadoGeometry {
  const ends = comparableSwings(sensitivities).flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const x = linearScale([Math.min(0, now, ...ends), Math.max(0, now, ...ends)], pixels);
  const bars = sensitivities.map((sensitivity) => {
    const [from, to] = [sensitivity.atLow, sensitivity.atHigh].sort((a, b) => a - b) as [number, number];
    const [left, right] = [x(within(from, x)), x(within(to, x))];
    return {
      sensitivity,
      left,
      width: Math.max(0, right - left),
      isCutLow: from < x.from,
      isCutHigh: to > x.to,
      changesWinner: sensitivity.atLow * sensitivity.atHigh < 0,
    };
  });
  return { x, bars };
}

/** The nearest difference that the drawing shows. */
function within(difference: number, { from, to }: LinearScale): number {
  return Math.min(Math.max(difference, from), to);
}

/** A swing this many times the third largest does not set the scale. */
const OVERWHELMING = 2.5;

/** The bars that set the scale: all except up to two that dwarf the rest. */
function comparableSwings(sensitivities: readonly Sensitivity[]): readonly Sensitivity[] {
  const third = sensitivities[Math.min(2, sensitivities.length - 1)]?.swing ?? 0;
  return sensitivities.filter(({ swing }) => swing <= OVERWHELMING * third);
}
