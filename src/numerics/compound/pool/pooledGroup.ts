import type { Frequency } from "../frequency";
import type { Pool, PoolPeriods, Stream, StreamGroup } from "../compoundSpec";
import { type CostFunction, type SeverityComponent, severityMoments } from "../severity";
import { type LevelLaw, levelLaws } from "./levelLaws";
import type { UsePart } from "./usePart";

/** Events of one kind: what each costs whatever the pool holds, and what it uses of the pool. */
export interface PoolEvent {
  readonly expectedCount: number;
  readonly cost: SeverityComponent;
  /** Of the same law; valued at the price beyond the pool. */
  readonly use: CostFunction;
}

/** A year of events that may use a pool. */
export interface PooledYear {
  readonly frequency: Frequency;
  readonly events: readonly PoolEvent[];
  /** None without a pool. */
  readonly periods: readonly PoolPeriods[];
  /** 1 if charges beyond the pool add to the sum, -1 if they are taken from it. */
  readonly sign: 1 | -1;
}

/** Events that cost this many times the average are costly ones, which are followed by themselves. */
const COSTLY = 5;

/**
 * A group of streams whose events use a pool; plain streams where there is none, where it holds nothing, or where no
 * use costs anything.
 *
 * What an event costs besides is split by linear regression into a part that goes with its use, where the whole law of
 * a period's use is followed, and a rest. The rests are streams, uncorrelated with the use given the mixing variable,
 * and treated as independent of it. That is the only approximation. Costly events have a regression of their own,
 * because one for all would have the slope of a few of them.
 */
export function pooledGroup({ frequency, events, periods, sign }: PooledYear): StreamGroup {
  const charged = (times: number): Stream[] =>
    events.map((event) => restOf(event, { perEvent: 0, perUse: -times }));
  if (periods.length === 0 || !events.some(isUsing)) return { frequency, streams: charged(0) };
  if (periods.every(({ covered }) => covered === 0)) return { frequency, streams: charged(sign) };
  const few = costlyEvents(events);
  const others = events.filter((event) => !few.includes(event));
  const usual = usePart(others, { perEvent: 0, perUse: slope(others) });
  const costly = usePart(few, line(few));
  const rest = [...others.map((event) => restOf(event, usual)), ...few.map((event) => restOf(event, costly))];
  const levels = levelLaws({ frequency, usual, costly, rest, periods, sign });
  return { frequency, streams: rest, pool: { levels, ...moments(levels) } };
}

const isUsing = ({ use: { perUnit, perRoundedUnit } }: PoolEvent): boolean =>
  perUnit !== 0 || perRoundedUnit !== 0;

/** Those that use the pool and cost far more than the average; the average event is a usual one. */
function costlyEvents(events: readonly PoolEvent[]): readonly PoolEvent[] {
  const mean = (event: PoolEvent) => Math.abs(severityMoments([{ ...event.cost, weight: 1 }]).mean);
  const count = events.reduce((sum, { expectedCount }) => sum + expectedCount, 0);
  const average = events.reduce((sum, event) => sum + event.expectedCount * mean(event), 0) / count;
  return events.filter((event) => isUsing(event) && mean(event) > COSTLY * average);
}

type Line = Pick<UsePart, "perEvent" | "perUse">;

function usePart(events: readonly PoolEvent[], besides: Line): UsePart {
  const use = events.filter(isUsing).map((event): Stream => ({
    expectedCount: event.expectedCount,
    severity: [{ ...event.cost, cost: event.use }],
  }));
  return { use, ...besides };
}

/** What an event costs beside the line. */
function restOf({ expectedCount, cost, use }: PoolEvent, { perEvent, perUse }: Line): Stream {
  const rest = plus(cost.cost, use, -perUse);
  return { expectedCount, severity: [{ ...cost, cost: { ...rest, fixed: rest.fixed - perEvent } }] };
}

interface Products {
  count: number;
  cost: number;
  use: number;
  square: number;
  product: number;
}

/** Sums over all events: E[cost], E[use], E[use^2], E[cost x use]. */
function products(events: readonly PoolEvent[]): Products {
  const sums = { count: 0, cost: 0, use: 0, square: 0, product: 0 };
  for (const { expectedCount, cost, use } of events) {
    const momentsOf = (each: CostFunction) => severityMoments([{ ...cost, weight: 1, cost: each }]);
    const [ofCost, ofUse, ofBoth] = [cost.cost, use, plus(cost.cost, use, 1)].map(momentsOf) as [
      ReturnType<typeof momentsOf>,
      ReturnType<typeof momentsOf>,
      ReturnType<typeof momentsOf>,
    ];
    sums.count += expectedCount;
    sums.cost += expectedCount * ofCost.mean;
    sums.use += expectedCount * ofUse.mean;
    sums.square += expectedCount * ofUse.square;
    sums.product += (expectedCount * (ofBoth.square - ofCost.square - ofUse.square)) / 2;
  }
  return sums;
}

/** E[cost x use] / E[use^2]: what is left of the costs is uncorrelated with the use. */
function slope(events: readonly PoolEvent[]): number {
  const { product, square } = products(events);
  return square === 0 ? 0 : product / square;
}

/** The regression of the costs of events on their use, with an intercept. */
function line(events: readonly PoolEvent[]): Line {
  const { count, cost, use, square, product } = products(events);
  const variance = count * square - use ** 2;
  const perUse = variance > 0 ? (count * product - cost * use) / variance : 0;
  return { perUse, perEvent: count === 0 ? 0 : (cost - perUse * use) / count };
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
function moments(levels: readonly LevelLaw[]): Pick<Pool, "mean" | "variance"> {
  const expected = (of: (level: LevelLaw) => number): number =>
    levels.reduce((sum, level) => sum + level.weight * of(level), 0);
  const mean = expected((level) => level.mean);
  return {
    mean: expected(({ poolMean }) => poolMean),
    variance: expected((level) => level.variance + level.mean ** 2) - mean ** 2,
  };
}
