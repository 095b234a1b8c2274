import { lognormalLaw } from "../../numerics/laws/lognormalLaw";
import { BoundedMemo } from "../spread/boundedMemo";
import { roundedUp, roundedMean } from "../../numerics/laws/rounding";

/** How the hours of an incident vary and how they become billed hours. All hours, except the ratio hoursCv. */
export interface HoursBilling {
  readonly hoursPerIncident: number;
  /** Coefficient of variation of the lognormal hours; 0 = every incident takes the same, known hours. */
  readonly hoursCv: number;
  readonly minimumHours: number;
  /** Hours are rounded up to a multiple of this; 0 = not rounded. */
  readonly incrementHours: number;
}

/** Expected billed hours of one incident: E[max(minimum, hours rounded up to a multiple of the increment)]. */
export function expectedBilledHours(billing: HoursBilling): number {
  const { hoursPerIncident, hoursCv, minimumHours, incrementHours } = billing;
  if (minimumHours <= 0 && incrementHours <= 0) return hoursPerIncident;
  const rounding = { minimum: Math.max(minimumHours, 0), step: Math.max(incrementHours, 0) };
  if (hoursPerIncident <= 0 || hoursCv === 0) return roundedUp(rounding, Math.max(hoursPerIncident, 0));
  return roundedMean(lognormalLaw(hoursPerIncident, hoursCv), rounding, 0);
}

/** Searches change one input after another, and most of them leave the billed hours as they are. */
const memo = new BoundedMemo<number>(64);

/** The same, remembered for the scenarios that are asked about again and again. */
export function rememberedBilledHours(billing: HoursBilling): number {
  const { hoursPerIncident, hoursCv, minimumHours, incrementHours } = billing;
  const key = `${hoursPerIncident} ${hoursCv} ${minimumHours} ${incrementHours}`;
  return memo.recall(key, () => expectedBilledHours(billing));
}
