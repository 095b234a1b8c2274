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

/** Incidents of a contract year that use a pool in the same way. */
interface PoolUsage {
  readonly priority: Priority;
  readonly handling: Handling;
  /** Expected incidents in the year. */
  readonly incidents: number;
}

function poolUsages(contract: Contract, scenario: Scenario, yearsGone: number): readonly PoolUsage[] {
  const year = yearMonths(scenario, yearsGone);
  const handlings = PRIORITIES.flatMap((priority) =>
    contract.handlings(scenario, priority, year[0]!).map((handling) => ({ priority, handling })),
  );
  return handlings
    .filter(({ handling }) => handling.poolUsage > 0)
    .map(({ priority, handling }) => ({
      priority,
      handling,
      incidents: year.reduce((sum, month) => {
        const { prevented, caused } = contract.incidence(scenario, month);
        return sum + incidentDemand(scenario, priority, month) * (1 - prevented + caused) * handling.share;
      }, 0),
    }));
}

/** Expected hours that the incidents of a contract year use. */
export function expectedPoolUsage(contract: Contract, scenario: Scenario, yearsGone: number): number {
  return poolUsages(contract, scenario, yearsGone).reduce((sum, { priority, handling, incidents }) => {
    const hoursPerIncident = scenario[`handsOnHours${priority}`];
    return (
      sum +
      incidents *
        handling.poolUsage *
        expectedBilledHours({ ...handling, hoursPerIncident, hoursCv: scenario.hoursCv })
    );
  }, 0);
}

/**
 * Expected cost of the hours beyond a pool in a contract year, in money: for each period
 * rate x E[(used hours - pool)+], with the average demand of the year's periods.
 */
export function expectedOverage(contract: Contract, scenario: Scenario, yearsGone: number): number {
  const pool = contract.pool?.(scenario, yearsGone);
  if (!pool) return 0;
  const periods = 12 / pool.periodMonths;
  const streams = poolUsages(contract, scenario, yearsGone)
    .filter(({ incidents }) => incidents > 0)
    .map(({ priority, handling, incidents }) => ({
      expectedCount: incidents / periods,
      severity: [usedHours(scenario, priority, handling)],
    }));
  if (streams.length === 0) return 0;
  const frequency = { mixingCv: scenario.yearCv };
  const used = compoundDistribution([{ frequency, streams }], TABLE_ACCURACY);
  return periods * pool.overageRate * used.overrun(pool.hours).value;
}

function usedHours(scenario: Scenario, priority: Priority, handling: Handling): SeverityComponent {
  const rounding = { minimum: handling.minimumHours, step: handling.incrementHours };
  return {
    weight: 1,
    law: hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv),
    cost: { fixed: 0, perUnit: 0, perRoundedUnit: handling.poolUsage, rounding },
  };
}
