import { incidentDemand } from "../cost/incidentDemand";
import { impactPerHour } from "./incidentStreams";
import type { Contract } from "../contracts/contract";
import type { Scenario } from "../assumptions/scenario";
import type { Priority } from "../assumptions/scenarioField";
import type { Month } from "../cost/timeline";

/** One side of a difference: a contract and the terms that it reads. Both sides have the same demand. */
export interface Side {
  readonly contract: Contract;
  readonly scenario: Scenario;
}

/** Two ways of buying support whose costs are subtracted, incident by incident. */
export interface Pair {
  readonly first: Side;
  readonly second: Side;
}

/** Under which side an incident happens. */
export type Happens = "both" | "first" | "second";

/** Incidents of a class in a contract year that happen alike: how many, and what an hour down costs on average. */
export interface PairedIncidents {
  readonly happens: Happens;
  readonly expectedCount: number;
  readonly impactPerHour: number;
}

/**
 * The incidents of a class in a contract year, by the sides under which they happen. What prevents more prevents the
 * same incidents and others besides, and so it is with those that changes cause. Growth and ramp within the year enter
 * as averages weighted by incidents.
 */
export function pairedIncidents(
  { first, second }: Pair,
  priority: Priority,
  year: readonly Month[],
): readonly PairedIncidents[] {
  const sums = new Map<Happens, { count: number; impact: number }>();
  const add = (happens: Happens, count: number, impact: number) => {
    const sum = sums.get(happens) ?? { count: 0, impact: 0 };
    sums.set(happens, { count: sum.count + count, impact: sum.impact + count * impact });
  };
  for (const month of year) {
    const demand = incidentDemand(first.scenario, priority, month);
    const impact = impactPerHour(first.scenario, priority, month);
    const one = first.contract.incidence(first.scenario, month);
    const other = second.contract.incidence(second.scenario, month);
    const kept = 1 - Math.max(one.prevented, other.prevented);
    add("both", demand * (kept + Math.min(one.caused, other.caused)), impact);
    const [onlyFirst, onlySecond] = [other.prevented - one.prevented, one.caused - other.caused];
    add("first", demand * (Math.max(0, onlyFirst) + Math.max(0, onlySecond)), impact);
    add("second", demand * (Math.max(0, -onlyFirst) + Math.max(0, -onlySecond)), impact);
  }
  return [...sums]
    .filter(([, { count }]) => count > 0)
    .map(([happens, { count, impact }]) => ({
      happens,
      expectedCount: count,
      impactPerHour: impact / count,
    }));
}
