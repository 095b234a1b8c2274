import type { Sensitivity } from "../../model/decision/sensitivity";
import { linearScale, type LinearScale } from "./linearScale";

/** The part of a bar between the difference as it is now and the difference at one end of an input. */
export interface TornadoArm {
  readonly left: number;
  readonly width: number;
  /** Where the amount of its end is written, and on which side of that place. */
  readonly end: number;
  readonly side: "left" | "right";
  /** True if the arm continues beyond the drawing: one overwhelming input must not flatten the others. */
  readonly isCut: boolean;
}

export interface TornadoBar {
  readonly sensitivity: Sensitivity;
  readonly low: TornadoArm;
  readonly high: TornadoArm;
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
    const { atLow, atHigh } = sensitivity;
    const lowIsLeft = atLow <= atHigh;
    return {
      sensitivity,
      low: arm(atLow, { now, x, side: lowIsLeft ? "left" : "right" }),
      high: arm(atHigh, { now, x, side: lowIsLeft ? "right" : "left" }),
      changesWinner: atLow * atHigh < 0,
    };
  });
  return { x, bars };
}

interface ArmPlace {
  readonly now: number;
  readonly x: LinearScale;
  readonly side: TornadoArm["side"];
}

function arm(difference: number, { now, x, side }: ArmPlace): TornadoArm {
  const [from, to] = [x(within(now, x)), x(within(difference, x))];
  return {
    left: Math.min(from, to),
    width: Math.abs(to - from),
    end: to,
    side,
    isCut: difference < x.from || difference > x.to,
  };
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
