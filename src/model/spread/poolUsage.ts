import type { PoolPeriods } from "../../numerics/compound/compoundSpec";
import { excessByCount } from "../../numerics/compound/pool/excessByCount";
import type { CostFunction } from "../../numerics/compound/severity";
import { rememberedBilledHours } from "../cost/billedHours";
import type { Contract, Handling } from "../contracts/contract";
import { BoundedMemo } from "./boundedMemo";
import { hoursLaw } from "./hoursLaw";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { type Month, yearMonths } from "../cost/timeline";
import { levelCv } from "./levelCv";

/** Incidents that use a pool in the same way. */
interface PoolUsage {
  readonly priority: Priority;
  readonly handling: Handling;
  /** The part of all incidents that they are: the same in all months, because all classes grow alike. */
  readonly share: number;
}

/** What uses the pool of a contract in the contract year of a month. */
function poolUsages(contract: Contract, scenario: Scenario, month: Month): readonly PoolUsage[] {
  return PRIORITIES.flatMap((priority) =>
    contract.handlings(scenario, priority, month).map((handling) => ({
      priority,
      handling,
      share: scenario[`severityShare${priority}`] * handling.share,
    })),
  ).filter(({ handling, share }) => handling.poolUsage > 0 && share > 0);
}

/** Expected incidents of a month under a contract, if the shares of all classes add up to 1. */
function incidentsUnder(contract: Contract, scenario: Scenario, month: Month): number {
  const { prevented, caused } = contract.incidence(scenario, month);
  return month.users * scenario.incidentsPerUserPerMonth * (1 - prevented + caused);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** Expected hours that the incidents of a contract year use. */
export function expectedPoolUsage(contract: Contract, scenario: Scenario, yearsGone: number): number {
  const year = yearMonths(scenario, yearsGone);
  const perIncident = poolUsages(contract, scenario, year[0]!).map(({ priority, handling, share }) => {
    const hoursPerIncident = scenario[`handsOnHours${priority}`];
    const billed = rememberedBilledHours({ ...handling, hoursPerIncident, hoursCv: scenario.hoursCv });
    return share * handling.poolUsage * billed;
  });
  return sum(perIncident) * sum(year.map((month) => incidentsUnder(contract, scenario, month)));
}

/** Expected hours beyond a pool by the number of incidents: searches change one input after another, but not the hours. */
const memo = new BoundedMemo<(incidents: number) => number>(16);

/** E[(hours used - pool)+] by the number of incidents expected. */
function expectedExcess(
  scenario: Scenario,
  usages: readonly PoolUsage[],
  poolHours: number,
): (incidents: number) => number {
  const { hoursCv } = scenario;
  const frequency = { mixingCv: levelCv(scenario) };
  const key = usages.map(({ priority, share, handling: { minimumHours, incrementHours, poolUsage } }) =>
    [scenario[`handsOnHours${priority}`], share, minimumHours, incrementHours, poolUsage].join(" "),
  );
  return memo.recall([...key, hoursCv, frequency.mixingCv, poolHours].join(), () => {
    const streams = usages.map(({ priority, handling, share }) => {
      const law = hoursLaw(scenario[`handsOnHours${priority}`], hoursCv);
      return { expectedCount: share, severity: [{ weight: 1, law, cost: usageCost(handling, 1) }] };
    });
    const known = new BoundedMemo<number, number>(1024);
    const excess = excessByCount({ frequency, streams }, poolHours);
    return (incidents) => known.recall(incidents, () => excess(incidents));
  });
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
  return expectedOverages(contract, scenario, [period])[0]!;
}

/** The same for several fillings of one contract year. */
export function expectedOverages(
  contract: Contract,
  scenario: Scenario,
  periods: readonly (readonly Month[])[],
): readonly (readonly number[])[] {
  const first = periods[0]?.[0];
  if (!first) return [];
  const pool = contract.pool?.(scenario, first.yearsGone);
  const usages = pool ? poolUsages(contract, scenario, first) : [];
  if (!pool || usages.length === 0) return periods.map((period) => period.map(() => 0));
  const excesses = new Map<number, (incidents: number) => number>();
  return periods.map((period) => {
    const hours = (pool.hours * period.length) / pool.periodMonths;
    const excess = excesses.get(hours) ?? expectedExcess(scenario, usages, hours);
    excesses.set(hours, excess);
    let [incidents, before] = [0, 0];
    return period.map((month) => {
      incidents += incidentsUnder(contract, scenario, month);
      const beyond = excess(incidents);
      const more = pool.overageRate * (beyond - before);
      before = beyond;
      return more;
    });
  });
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
  const incidents = year.map((month) => incidentsUnder(contract, scenario, month));
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
