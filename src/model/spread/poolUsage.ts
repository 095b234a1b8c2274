import { TABLE_ACCURACY } from "../../numerics/compound/accuracy";
import { compoundDistribution } from "../../numerics/compound/compoundDistribution";

import type { PoolPeriods } from "../../numerics/compound/compoundSpec";
import type { SeverityComponent } from "../../numerics/compound/severity";
import { expectedBilledHours } from "../cost/billedHours";
import type { Contract, Handling } from "../contracts/contract";
import { hoursLaw } from "./hoursLaw";
import { incidentDemand } from "../cost/incidentDemand";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { type Month, yearMonths } from "../cost/timeline";
import { levelCv } from "./levelCv";

/** Incidents of a contract year that use a pool in the same way. */
interface PoolUsage {
  readonly priority: Priority;
  readonly handling: Handling;
  /** Expected incidents in the year. */
  readonly incidents: number;
}

function poolUsages(contract: Contract, scenario: Scenario, year: readonly Month[]): readonly PoolUsage[] {
  const handlings = PRIORITIES.flatMap((priority) =>
    contract.handlings(scenario, priority, year[0]!).map((handling) => ({ priority, handling })),
  );
  return handlings.map(({ priority, handling }) => ({
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
  const usages = poolUsages(contract, scenario, yearMonths(scenario, yearsGone));
  return usages.reduce((sum, { priority, handling, incidents }) => {
    if (handling.poolUsage === 0) return sum;
    const hoursPerIncident = scenario[`handsOnHours${priority}`];
    const billed = expectedBilledHours({ ...handling, hoursPerIncident, hoursCv: scenario.hoursCv });
    return sum + incidents * handling.poolUsage * billed;
  }, 0);
}

/**
 * Expected cost of the hours beyond a pool in some months that share one filling, in money:
 * rate x E[(used hours - pool)+]. A pool for part of a period holds that part of its hours.
 */
export function expectedOverage(contract: Contract, scenario: Scenario, period: readonly Month[]): number {
  const pool = contract.pool?.(scenario, period[0]!.yearsGone);
  if (!pool) return 0;
  const streams = poolUsages(contract, scenario, period)
    .filter(({ incidents, handling }) => incidents > 0 && handling.poolUsage > 0)
    .map(({ priority, handling, incidents }) => ({
      expectedCount: incidents,
      severity: [usedHours(scenario, priority, handling)],
    }));
  if (streams.length === 0) return 0;
  const frequency = { mixingCv: levelCv(scenario) };
  const used = compoundDistribution([{ frequency, streams }], TABLE_ACCURACY);
  const hours = (pool.hours * period.length) / pool.periodMonths;
  return pool.overageRate * used.overrun(hours).value;
}

/** The fillings of a contract's pool in some months of a contract year, in money; none without a pool. */
export function poolPeriods(
  contract: Contract,
  scenario: Scenario,
  year: readonly Month[],
): readonly PoolPeriods[] {
  const pool = contract.pool?.(scenario, year[0]!.yearsGone);
  if (!pool) return [];
  const whole = Math.floor(year.length / pool.periodMonths);
  const left = year.length - whole * pool.periodMonths;
  return [
    { count: whole, months: pool.periodMonths },
    { count: 1, months: left },
  ]
    .filter(({ count, months }) => count > 0 && months > 0)
    .map(({ count, months }) => ({
      count,
      share: months / year.length,
      covered: (pool.overageRate * pool.hours * months) / pool.periodMonths,
    }));
}

/** The hours that an incident uses, at the price beyond the pool. */
export function usageCost(
  contract: Contract,
  scenario: Scenario,
  year: readonly Month[],
  handling: Handling,
) {
  const price = contract.pool?.(scenario, year[0]!.yearsGone)?.overageRate ?? 0;
  const { minimumHours: minimum, incrementHours: step, poolUsage } = handling;
  const isRounded = minimum > 0 || step > 0;
  return {
    fixed: 0,
    perUnit: isRounded ? 0 : poolUsage * price,
    perRoundedUnit: isRounded ? poolUsage * price : 0,
    rounding: { minimum, step },
  };
}

function usedHours(scenario: Scenario, priority: Priority, handling: Handling): SeverityComponent {
  const rounding = { minimum: handling.minimumHours, step: handling.incrementHours };
  return {
    weight: 1,
    law: hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv),
    cost: { fixed: 0, perUnit: 0, perRoundedUnit: handling.poolUsage, rounding },
  };
}
