import type { Stream } from "../compoundSpec";

/** Periods of a year in each of which a pool is filled again. */
export interface PoolPeriods {
  readonly count: number;
  /** What part of the year's events falls into each. */
  readonly share: number;
  /** The use that each covers, valued at the price beyond it. */
  readonly covered: number;
}

/**
 * A pool that the events of a group use. What they use beyond it is charged, in each period by itself; given the year's
 * mixing variable, periods are independent.
 */
export interface Pool {
  /** The year's events; the severity is what an event uses, valued at the price beyond the pool. */
  readonly use: readonly Stream[];
  readonly periods: readonly PoolPeriods[];
  /** 1 if charges beyond the pool add to the sum, -1 if they are taken from it. */
  readonly sign: 1 | -1;
  /** What the other amounts of the events are on average for each unit of use: it is added here, not to the streams. */
  readonly perUse: number;
  /** Mean of what the pool adds to the sum of the streams, and variance of both together. */
  readonly mean: number;
  readonly variance: number;
}
