import type { CompoundSpec } from "../compoundSpec";
import { costAt, type SeverityComponent } from "../severity";
import { depositAtom, type MassGrid } from "./massGrid";

/** Mass on a grid, or missing from it, and the sum of its amounts. */
export interface MassMoment {
  readonly mass: number;
  readonly moment: number;
}

/** All that is on a grid. */
export function gridMoment({ masses, origin, step }: MassGrid): MassMoment {
  let mass = 0;
  let nodes = 0;
  for (let i = 0; i < masses.length; i++) {
    mass += masses[i]!;
    nodes += masses[i]! * (i - origin);
  }
  return { mass, moment: nodes * step };
}

/** How far severities reach below 0, as a part of the sums' reach: the rest of the period is for further events. */
export const LOW_REACH = 1.5;
/** The second of the two nodes: the end of what is read. */
const SECOND = 1;

/**
 * Puts on two nodes at the low end what lies beyond it, with its probability and its mean.
 *
 * A sum with an event beyond the high end is above every amount that is read, so such events may be left out. With one
 * beyond the low end a sum is below every amount that is read: it belongs to P(S <= x), and its mean to E[(x - S)+],
 * wherever exactly it lies. The mean is beyond both nodes, so the mass of the second one is negative.
 */
export function depositBelow(grid: MassGrid, before: number, { mass, moment }: MassMoment): void {
  const [lowest, second] = [-LOW_REACH * before * grid.step, -SECOND * before * grid.step];
  const onSecond = (moment - mass * lowest) / (second - lowest);
  depositAtom(grid, lowest, mass - onSecond);
  depositAtom(grid, second, onSecond);
}

/** How many events are expected to lie below an amount, which is negative. */
export function expectedBelow(spec: CompoundSpec, amount: number): number {
  const streams = spec.flatMap((group) => group.streams);
  return streams.reduce((sum, { expectedCount, severity }) => {
    const below = severity.reduce((total, part) => total + part.weight * probabilityBelow(part, amount), 0);
    return sum + expectedCount * below;
  }, 0);
}

function probabilityBelow({ law, cost }: SeverityComponent, amount: number): number {
  if (law.kind === "discrete")
    return law.points.reduce(
      (sum, { value, weight }) => sum + (costAt(cost, value) < amount ? weight : 0),
      0,
    );
  const perUnit = cost.perUnit + cost.perRoundedUnit;
  return perUnit < 0 ? law.survival((amount - cost.fixed) / perUnit) : 0;
}
