import type { Frequency } from "../frequency";
import type { Masses, MixingNode, PooledLevel, PoolPeriods, Stream } from "../compoundSpec";
import { mixingNodes } from "./mixingNodes";
import { periodLaw, periodMoments, type PeriodUse, type PoolMoments, type PoolParts } from "./periodLaw";
import { type CountedMasses, UseLaw } from "./useLaw";
import { type UseMoments, useMoments } from "./usePart";

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
  const { frequency, usual, costly, rest } = pooled;
  const hasCostly = costly.use.length > 0;
  const ofUsual = new UseLaw(frequency, usual.use, hasCostly ? USUAL_NODES : ONLY_NODES);
  const ofCostly = hasCostly ? new UseLaw(frequency, costly.use, COSTLY_NODES) : undefined;
  const year: PooledYear = {
    ...pooled,
    rest: useMoments({ use: rest }),
    usualUse: useMoments(usual),
    costlyUse: useMoments(costly),
    useOf: (part) => ({ usual: ofUsual.masses(part), costly: ofCostly?.counted(part) ?? NO_USE }),
  };
  const nodes = mixingNodes(frequency);
  const gap = widestGap(nodes.map((node) => usedLevel(year, node)));
  const close = gap <= MERGING ? nodes : mixingNodes(frequency, Math.min(FINEST, Math.ceil(gap / MERGING)));
  return close.map((node) => levelLaw(year, node));
}

/** All of a year but its level, with what all levels share worked out. */
interface PooledYear extends Omit<PooledEvents, "rest">, PoolMoments {
  /** Of what the events cost besides. */
  readonly rest: UseMoments;
  /** The laws of what a part of the year's events use. */
  readonly useOf: (part: number) => PeriodUse;
}

/** A level with its moments, and what each of its periods uses. */
type UsedLevel = Omit<LevelLaw, "periods"> & { readonly uses: readonly PeriodUse[] };

function widestGap(levels: readonly UsedLevel[]): number {
  const seen = levels.filter(({ weight, variance }) => weight > SEEN && variance > 0);
  return seen.slice(1).reduce((widest, { mean, variance }, index) => {
    const below = seen[index]!;
    return Math.max(widest, Math.abs(mean - below.mean) / Math.sqrt(Math.max(variance, below.variance)));
  }, 0);
}

function usedLevel(year: PooledYear, { level, weight }: MixingNode): UsedLevel {
  const sums = { poolMean: 0, variance: level * year.rest.square };
  const uses = year.periods.map((period) => {
    const part = level * period.share;
    const use = year.useOf(part);
    const { mean, variance } = periodMoments(year, period, { use, part });
    sums.poolMean += period.count * mean;
    sums.variance += period.count * variance;
    return use;
  });
  return { level, weight, uses, ...sums, mean: sums.poolMean + level * year.rest.mean };
}

function levelLaw(year: PooledYear, node: MixingNode): LevelLaw {
  const { uses, ...level } = usedLevel(year, node);
  const periods = year.periods.map((period, index) => ({
    count: period.count,
    ...seenOf(periodLaw(year, period, uses[index]!), node.weight),
  }));
  return { ...level, periods };
}

/** The masses that show at a weight: laws are kept as long as a comparison is remembered. */
function seenOf({ amounts, masses }: Masses, weight: number): Masses {
  const seen = { amounts: new Float64Array(amounts.length), masses: new Float64Array(amounts.length) };
  let count = 0;
  for (let i = 0; i < amounts.length; i++) {
    if (Math.abs(masses[i]!) * weight <= UNSEEN) continue;
    seen.amounts[count] = amounts[i]!;
    seen.masses[count++] = masses[i]!;
  }
  return { amounts: seen.amounts.slice(0, count), masses: seen.masses.slice(0, count) };
}
