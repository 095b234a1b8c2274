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

/** Probability masses at amounts, or densities times steps; spreading may leave tiny negative ones. */
export interface Masses {
  readonly amounts: Float64Array;
  readonly masses: Float64Array;
}

/** A value of the mixing variable, and its weight in a sum that replaces an expectation. */
export interface MixingNode {
  readonly level: number;
  readonly weight: number;
}

/** A level of the year, with the law of what each period adds to the sum; `count` periods are alike. */
export interface PooledLevel extends MixingNode {
  readonly periods: readonly (Masses & { readonly count: number })[];
}

/**
 * A pool that the events of a group use. What they use beyond it is charged, in each period by itself; given the year's
 * mixing variable, periods are independent.
 */
export interface Pool {
  readonly levels: readonly PooledLevel[];
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
