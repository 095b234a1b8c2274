import type { Frequency } from "./frequency";
import { severityMoments, type Moments, type Severity } from "./severity";

/** Events of one kind: how many a year are expected, and what each costs. */
export interface Stream {
  readonly expectedCount: number;
  readonly severity: Severity;
}

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

/**
 * Streams whose numbers of events vary together. Groups are independent of each other; each year is a group of its
 * own.
 */
export interface StreamGroup {
  readonly frequency: Frequency;
  readonly streams: readonly Stream[];
  /** A pool that the events use; the amounts of the streams are then what it does not explain. */
  readonly pool?: Pool;
}

/** An aggregate loss: the costs of all events of all groups, added up. */
export type CompoundSpec = readonly StreamGroup[];

/** The expected number of events of a group. */
export function expectedGroupCount(group: StreamGroup): number {
  return group.streams.reduce((sum, stream) => sum + stream.expectedCount, 0);
}

/** Mean and variance of the aggregate loss in closed form (Wald, law of total variance). */
export function compoundMoments(spec: CompoundSpec): { mean: number; variance: number } {
  let mean = 0;
  let variance = 0;
  for (const group of spec) {
    const moments: (Moments & { expectedCount: number })[] = group.streams.map((stream) => ({
      expectedCount: stream.expectedCount,
      ...severityMoments(stream.severity),
    }));
    const groupMean = moments.reduce((sum, m) => sum + m.expectedCount * m.mean, 0);
    mean += groupMean + (group.pool?.mean ?? 0);
    if (group.pool) {
      variance += group.pool.variance;
      continue;
    }
    variance += moments.reduce((sum, m) => sum + m.expectedCount * m.square, 0);
    variance += (group.frequency.mixingCv * groupMean) ** 2;
  }
  return { mean, variance };
}
