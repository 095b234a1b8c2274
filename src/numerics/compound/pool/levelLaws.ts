import type { Frequency } from "../frequency";
import type { Masses, MixingNode, PooledLevel, PoolPeriods, Stream } from "../compoundSpec";
import { severityMoments } from "../severity";
import { mixingNodes } from "./mixingNodes";
import { periodLaw, periodMoments, type PoolParts } from "./periodLaw";
import { type CountedMasses, UseLaw } from "./useLaw";

/** A level of the year, with moments of the whole group in it. */
export interface LevelLaw extends PooledLevel {
  /** Mean of what the pool adds. */
  readonly poolMean: number;
  readonly mean: number;
  readonly variance: number;
}

/** A pool, and all events of its group: what they use, and the rest of what they cost. */
export interface PooledEvents extends PoolParts {
  readonly frequency: Frequency;
  readonly rest: readonly Stream[];
  readonly periods: readonly PoolPeriods[];
}

/** Points up to the most that is used by the few costly events, and by the others beside them. */
const COSTLY_NODES = 1 << 6;
const USUAL_NODES = 1 << 10;
/** Points where all events are alike. */
const ONLY_NODES = 1 << 12;
/** How far means of neighbouring levels may be apart, in standard deviations within a level: closer peaks merge. */
const MERGING = 1;
/** Levels whose weight is below this do not show where their peaks do not merge. */
const SEEN = 1e-4;
/** Levels are at most this many times closer than is enough for the mixing variable itself. */
const FINEST = 16;
/** Probabilities below this do not show, thousands of them together. */
const UNSEEN = 1e-10;

const NO_USE: CountedMasses = {
  amounts: Float64Array.of(0),
  masses: Float64Array.of(1),
  counts: Float64Array.of(0),
};

/** The levels of the year with their laws, close enough together that the sum shows no trace of them. */
export function levelLaws(pooled: PooledEvents): readonly LevelLaw[] {
  const { frequency, usual, costly } = pooled;
  const hasCostly = costly.use.length > 0;
  const ofUsual = new UseLaw(frequency, usual.use, hasCostly ? USUAL_NODES : ONLY_NODES);
  const ofCostly = hasCostly ? new UseLaw(frequency, costly.use, COSTLY_NODES) : undefined;
  const at = (nodes: readonly MixingNode[]): LevelLaw[] =>
    nodes.map((node) =>
      levelLaw(pooled, node, (part) => ({
        usual: ofUsual.masses(part),
        costly: ofCostly?.counted(part) ?? NO_USE,
      })),
    );
  const coarse = at(mixingNodes(frequency));
  const gap = widestGap(coarse);
  return gap <= MERGING ? coarse : at(mixingNodes(frequency, Math.min(FINEST, Math.ceil(gap / MERGING))));
}

function widestGap(levels: readonly LevelLaw[]): number {
  const seen = levels.filter(({ weight, variance }) => weight > SEEN && variance > 0);
  return seen.slice(1).reduce((widest, { mean, variance }, index) => {
    const below = seen[index]!;
    return Math.max(widest, Math.abs(mean - below.mean) / Math.sqrt(Math.max(variance, below.variance)));
  }, 0);
}

function levelLaw(
  pooled: PooledEvents,
  { level, weight }: MixingNode,
  useOf: (part: number) => Parameters<typeof periodLaw>[2],
): LevelLaw {
  const sums = { poolMean: 0, restMean: 0, variance: 0 };
  for (const { expectedCount, severity } of pooled.rest) {
    const { mean, square } = severityMoments(severity);
    sums.restMean += level * expectedCount * mean;
    sums.variance += level * expectedCount * square;
  }
  const periods = pooled.periods.map((period) => {
    const part = level * period.share;
    const use = useOf(part);
    const { mean, variance } = periodMoments(pooled, period, { use, part });
    sums.poolMean += period.count * mean;
    sums.variance += period.count * variance;
    return { count: period.count, ...seenOf(periodLaw(pooled, period, use), weight) };
  });
  const { poolMean, restMean, variance } = sums;
  return { level, weight, periods, poolMean, mean: poolMean + restMean, variance };
}

/** The masses that show at a weight: laws are kept as long as a comparison is remembered. */
function seenOf({ amounts, masses }: Masses, weight: number): Masses {
  const isSeen = (_: number, index: number): boolean => Math.abs(masses[index]!) * weight > UNSEEN;
  return { amounts: amounts.filter(isSeen), masses: masses.filter(isSeen) };
}
