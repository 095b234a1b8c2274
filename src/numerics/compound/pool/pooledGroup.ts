import type { Frequency } from "../frequency";
import type { Pool, PoolPeriods, Stream, StreamGroup } from "../compoundSpec";
import { type CostFunction, type SeverityComponent, severityMoments } from "../severity";
import { mixingNodes } from "./mixingNodes";
import { amountAt, poolAmount, useGrid, UseTransform } from "./useTransform";

/** Events of one kind: what each costs whatever the pool holds, and what it uses of the pool. */
export interface PoolEvent {
  readonly expectedCount: number;
  readonly cost: SeverityComponent;
  /** Of the same law; valued at the price beyond the pool. */
  readonly use: CostFunction;
}

interface PooledYear {
  readonly frequency: Frequency;
  readonly events: readonly PoolEvent[];
  /** None without a pool. */
  readonly periods: readonly PoolPeriods[];
  readonly sign: 1 | -1;
}

/**
 * A group of streams whose events use a pool; plain streams where there is none, or where no use costs anything.
 *
 * What an event costs besides is split by linear regression into a multiple of its use and a rest. The multiple goes
 * with the pool, where the whole law of a period's use is followed; the rests are streams, uncorrelated with the use
 * given the mixing variable, and treated as independent of it. That is the only approximation.
 */
export function pooledGroup({ frequency, events, periods, sign }: PooledYear): StreamGroup {
  const uses = ({ use: { perUnit, perRoundedUnit } }: PoolEvent) => perUnit !== 0 || perRoundedUnit !== 0;
  if (periods.length === 0 || !events.some(uses))
    return {
      frequency,
      streams: events.map(({ expectedCount, cost }) => ({ expectedCount, severity: [cost] })),
    };
  const perUse = regression(events);
  const streams = events.map(({ expectedCount, cost, use }): Stream => {
    const severity = [{ ...cost, cost: plus(cost.cost, use, -perUse) }];
    return { expectedCount, severity };
  });
  const use = events.filter(uses).map((event): Stream => ({
    expectedCount: event.expectedCount,
    severity: [{ ...event.cost, cost: event.use }],
  }));
  const pool = { use, periods, sign, perUse };
  return { frequency, streams, pool: { ...pool, ...moments(frequency, streams, pool) } };
}

/** E[cost x use] / E[use^2] over all events. */
function regression(events: readonly PoolEvent[]): number {
  let [product, square] = [0, 0];
  for (const { expectedCount, cost, use } of events) {
    const squareOf = (each: CostFunction): number =>
      severityMoments([{ ...cost, weight: 1, cost: each }]).square;
    const ofUse = squareOf(use);
    product += (expectedCount * (squareOf(plus(cost.cost, use, 1)) - squareOf(cost.cost) - ofUse)) / 2;
    square += expectedCount * ofUse;
  }
  return square === 0 ? 0 : product / square;
}

/** A cost and `times` a use, one of which at most is rounded, or both alike. */
function plus(cost: CostFunction, use: CostFunction, times: number): CostFunction {
  return {
    fixed: cost.fixed + times * use.fixed,
    perUnit: cost.perUnit + times * use.perUnit,
    perRoundedUnit: cost.perRoundedUnit + times * use.perRoundedUnit,
    rounding: use.perRoundedUnit === 0 ? cost.rounding : use.rounding,
  };
}

/** By the law of total variance over the mixing variable. */
function moments(
  frequency: Frequency,
  streams: readonly Stream[],
  pool: Omit<Pool, "mean" | "variance">,
): { readonly mean: number; readonly variance: number } {
  const rest = { mean: 0, square: 0 };
  for (const { expectedCount, severity } of streams) {
    const { mean, square } = severityMoments(severity);
    rest.mean += expectedCount * mean;
    rest.square += expectedCount * square;
  }
  const sums = { pool: 0, mean: 0, meanSquare: 0, variance: 0 };
  const transform = new UseTransform(useGrid(frequency, pool.use), pool.use);
  for (const { level, weight } of mixingNodes(frequency)) {
    const given = pool.periods.map((period) => ({
      ...period,
      ...periodMoments(transform, level, { pool, period }),
    }));
    const poolMean = given.reduce((sum, { count, mean }) => sum + count * mean, 0);
    const mean = poolMean + level * rest.mean;
    sums.pool += weight * poolMean;
    sums.mean += weight * mean;
    sums.meanSquare += weight * mean ** 2;
    sums.variance +=
      weight * (given.reduce((sum, each) => sum + each.count * each.variance, 0) + level * rest.square);
  }
  return { mean: sums.pool, variance: sums.variance + sums.meanSquare - sums.mean ** 2 };
}

function periodMoments(
  transform: UseTransform,
  level: number,
  { pool, period }: { readonly pool: Pick<Pool, "sign" | "perUse">; readonly period: PoolPeriods },
): { readonly mean: number; readonly variance: number } {
  let [mean, square] = [0, 0];
  transform.masses(level * period.share).forEach((mass, node) => {
    const amount = poolAmount(pool, period, amountAt(transform.grid, node));
    mean += mass * amount;
    square += mass * amount ** 2;
  });
  return { mean, variance: square - mean ** 2 };
}
