import { TABLE_ACCURACY } from "../../numerics/compound/accuracy";
import { compoundDistribution } from "../../numerics/compound/compoundDistribution";
import type { PoolPeriods, Stream } from "../../numerics/compound/compoundSpec";
import { expectedExcess } from "../../numerics/compound/pool/expectedExcess";
import type { CostFunction } from "../../numerics/compound/severity";
import { expectedBilledHours } from "../cost/billedHours";
import type { Contract, Handling } from "../contracts/contract";
import { hoursLaw } from "./hoursLaw";
import { allIncidents, incidentDemand } from "../cost/incidentDemand";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { type Month, yearMonths } from "../cost/timeline";
import { levelCv } from "./levelCv";

/** Incidents of some months that use a pool in the same way. */
interface PoolUsage {
  readonly priority: Priority;
  readonly handling: Handling;
  /** Expected incidents in each month. */
  readonly incidents: readonly number[];
}

function poolUsages(contract: Contract, scenario: Scenario, some: readonly Month[]): readonly PoolUsage[] {
  const handlings = PRIORITIES.flatMap((priority) =>
    contract.handlings(scenario, priority, some[0]!).map((handling) => ({ priority, handling })),
  );
  return handlings
    .filter(({ handling }) => handling.poolUsage > 0)
    .map(({ priority, handling }) => ({
      priority,
      handling,
      incidents: some.map((month) => {
        const { prevented, caused } = contract.incidence(scenario, month);
        return incidentDemand(scenario, priority, month) * (1 - prevented + caused) * handling.share;
      }),
    }));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** Expected hours that the incidents of a contract year use. */
export function expectedPoolUsage(contract: Contract, scenario: Scenario, yearsGone: number): number {
  const usages = poolUsages(contract, scenario, yearMonths(scenario, yearsGone));
  return usages.reduce((total, { priority, handling, incidents }) => {
    const hoursPerIncident = scenario[`handsOnHours${priority}`];
    const billed = expectedBilledHours({ ...handling, hoursPerIncident, hoursCv: scenario.hoursCv });
    return total + sum(incidents) * handling.poolUsage * billed;
  }, 0);
}

/**
 * Expected cost of the hours beyond a pool in each of some months that share one filling, in money; together
 * rate x E[(used hours - pool)+]. Each month brings what the use up to it is beyond the pool more than before, so that
 * the first months of a block bring little. A pool for part of a period holds that part of its hours.
 */
export function expectedOverage(
  contract: Contract,
  scenario: Scenario,
  period: readonly Month[],
): readonly number[] {
  const nothing = period.map(() => 0);
  const pool = contract.pool?.(scenario, period[0]!.yearsGone);
  const usages = pool ? poolUsages(contract, scenario, period) : [];
  const streams = usages
    .map(({ priority, handling, incidents }): Stream => ({
      expectedCount: sum(incidents),
      severity: [
        {
          weight: 1,
          law: hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv),
          cost: usageCost(handling, 1),
        },
      ],
    }))
    .filter(({ expectedCount }) => expectedCount > 0);
  if (!pool || streams.length === 0) return nothing;
  const frequency = { mixingCv: levelCv(scenario) };
  const hours = (pool.hours * period.length) / pool.periodMonths;
  const used = compoundDistribution([{ frequency, streams }], TABLE_ACCURACY);
  const all = pool.overageRate * used.overrun(hours).value;
  if (period.length === 1) return [all];
  // All classes grow alike, so that the months differ in the number of incidents only.
  const incidents = period.map((_, month) => sum(usages.map((usage) => usage.incidents[month]!)));
  const upTo = incidents.map((_, month) => sum(incidents.slice(0, month + 1)) / sum(incidents));
  const excess = expectedExcess(frequency, streams, { limit: hours, parts: upTo });
  const last = excess[excess.length - 1]!;
  return last > 0 ? excess.map((each, month) => (all * (each - (excess[month - 1] ?? 0))) / last) : nothing;
}

/** Different fillings that are followed in a year; more are averaged in groups. */
const MOST_FILLINGS = 4;

/** The fillings of a contract's pool in some months of a contract year, in money; none without a pool. */
export function poolPeriods(
  contract: Contract,
  scenario: Scenario,
  year: readonly Month[],
): readonly PoolPeriods[] {
  const pool = contract.pool?.(scenario, year[0]!.yearsGone);
  if (!pool) return [];
  const incidents = year.map((month) => {
    const { prevented, caused } = contract.incidence(scenario, month);
    return allIncidents(scenario, month) * (1 - prevented + caused);
  });
  const all = sum(incidents);
  const whole = Math.floor(year.length / pool.periodMonths);
  const periods = (from: number, count: number, months: number): PoolPeriods => ({
    count,
    share: all === 0 ? 0 : sum(incidents.slice(from, from + count * months)) / all / count,
    covered: (pool.overageRate * pool.hours * months) / pool.periodMonths,
  });
  const inGroup = Math.ceil(whole / MOST_FILLINGS);
  const groups: PoolPeriods[] = [];
  for (let first = 0; first < whole; first += inGroup)
    groups.push(periods(first * pool.periodMonths, Math.min(inGroup, whole - first), pool.periodMonths));
  const left = year.length - whole * pool.periodMonths;
  return left > 0 ? [...groups, periods(whole * pool.periodMonths, 1, left)] : groups;
}

/** The hours that an incident uses, at a price. */
export function usageCost(
  { minimumHours, incrementHours, poolUsage }: Handling,
  price: number,
): CostFunction {
  const isRounded = minimumHours > 0 || incrementHours > 0;
  return {
    fixed: 0,
    perUnit: isRounded ? 0 : poolUsage * price,
    perRoundedUnit: isRounded ? poolUsage * price : 0,
    rounding: { minimum: minimumHours, step: incrementHours },
  };
}

/** Money for an hour beyond the pool in a contract year; 0 without a pool. */
export function priceBeyondPool(contract: Contract, scenario: Scenario, year: readonly Month[]): number {
  return contract.pool?.(scenario, year[0]!.yearsGone)?.overageRate ?? 0;
}
