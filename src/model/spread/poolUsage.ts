import { TABLE_ACCURACY } from "../../numerics/compound/accuracy";
import { compoundDistribution } from "../../numerics/compound/compoundDistribution";
import type { SeverityComponent } from "../../numerics/compound/severity";
import { expectedBilledHours } from "../cost/billedHours";
import type { Contract, Handling } from "../contracts/contract";
import { hoursLaw } from "./hoursLaw";
import { incidentDemand } from "../cost/incidentDemand";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { yearMonths } from "../cost/timeline";

/** Incidents of a contract year that draw on a pool in the same way. */
interface Draw {
  readonly priority: Priority;
  readonly way: Handling;
  /** Expected incidents in the year. */
  readonly incidents: number;
}

function draws(contract: Contract, scenario: Scenario, yearsGone: number): readonly Draw[] {
  const year = yearMonths(scenario, yearsGone);
  const ways = PRIORITIES.flatMap((priority) =>
    contract.handlings(scenario, priority, year[0]!).map((way) => ({ priority, way })),
  );
  return ways
    .filter(({ way }) => way.poolDraw > 0)
    .map(({ priority, way }) => ({
      priority,
      way,
      incidents: year.reduce((sum, month) => {
        const { prevented, caused } = contract.incidence(scenario, month);
        return sum + incidentDemand(scenario, priority, month) * (1 - prevented + caused) * way.share;
      }, 0),
    }));
}

/** Expected hours that the incidents of a contract year draw. */
export function expectedDraw(contract: Contract, scenario: Scenario, yearsGone: number): number {
  return draws(contract, scenario, yearsGone).reduce((sum, { priority, way, incidents }) => {
    const hoursPerIncident = scenario[`handsOnHours${priority}`];
    return (
      sum +
      incidents * way.poolDraw * expectedBilledHours({ ...way, hoursPerIncident, hoursCv: scenario.hoursCv })
    );
  }, 0);
}

/**
 * Expected cost of the hours beyond a pool in a contract year, in money: for each period
 * rate x E[(drawn hours - pool)+], with the average demand of the year's periods.
 */
export function expectedOverage(contract: Contract, scenario: Scenario, yearsGone: number): number {
  const pool = contract.pool?.(scenario, yearsGone);
  if (!pool) return 0;
  const periods = 12 / pool.periodMonths;
  const streams = draws(contract, scenario, yearsGone)
    .filter(({ incidents }) => incidents > 0)
    .map(({ priority, way, incidents }) => ({
      expectedCount: incidents / periods,
      severity: [drawnHours(scenario, priority, way)],
    }));
  if (streams.length === 0) return 0;
  const frequency = { mixingCv: scenario.yearCv };
  const drawn = compoundDistribution([{ frequency, streams }], TABLE_ACCURACY);
  return periods * pool.overageRate * drawn.overrun(pool.hours).value;
}

function drawnHours(scenario: Scenario, priority: Priority, way: Handling): SeverityComponent {
  const rounding = { minimum: way.minimumHours, step: way.incrementHours };
  return {
    weight: 1,
    law: hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv),
    cost: { fixed: 0, perUnit: 0, perRoundedUnit: way.poolDraw, rounding },
  };
}
