import type { Frequency } from "./frequency";
import type { Pool } from "./pool/pool";
import { severityMoments, type Moments, type Severity } from "./severity";

/** Events of one kind: how many a year are expected, and what each costs. */
export interface Stream {
  readonly expectedCount: number;
  readonly severity: Severity;
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
