import { expectedGroupCount, type StreamGroup } from "./compoundSpec";
import { isPoisson } from "./frequency";

/** Weights below this do not show in a probability. */
export const INVISIBLE = 1e-15;

/** About the number of events beyond which more of them do not show in a probability. */
export function visibleCounts({ frequency }: StreamGroup, expectedCount: number): number {
  return expectedCount + 9 * Math.sqrt(expectedCount) + 35 * (1 + expectedCount * frequency.mixingCv ** 2);
}

/** At least this many times the square root of its mean, different values of a Poisson number are visible. */
const LIKELY = 8;
/** Mixing variables within this many standard deviations below the mean are visible. */
const LIKELY_MIXING = 2;

/**
 * A rough lower bound on the number of visible combinations of the numbers of several kinds of events, if `part` of
 * the mean amount is within reach: a reason to give up early.
 */
export function visibleCombinations(
  { frequency }: StreamGroup,
  expectedCounts: readonly number[],
  part: number,
): number {
  const { mixingCv } = frequency;
  if (part < 1 - LIKELY_MIXING * mixingCv) return 1;
  const within = expectedCounts.map((expectedCount) => expectedCount * Math.min(1, part));
  const mixing = Math.sqrt(1 + mixingCv ** 2 * within.reduce((sum, expectedCount) => sum + expectedCount, 0));
  return within.reduce(
    (product, expectedCount) => product * Math.max(1, LIKELY * Math.sqrt(expectedCount)),
    mixing,
  );
}

/** Which events are counted, and which are others. */
interface Counted {
  /** Expected number of those that are counted. */
  readonly atomCount: number;
  /** Expected number of the others. */
  readonly othersCount?: number;
  /** Largest number that is counted. */
  readonly most?: number;
}

/**
 * Probabilities of k atoms and `others` other events, for k = 0, 1, …. They are computed as logarithms, from the
 * ratios of neighbours, because P(0) may underflow. Without `othersCount`, they are divided by the others' expected
 * count to the power of their number.
 */
export function countsBeside(
  group: StreamGroup,
  { atomCount, othersCount = 1, most = Infinity }: Counted,
): (others: number) => number[] {
  const total = expectedGroupCount(group);
  const poisson = isPoisson(group.frequency);
  const size = 1 / group.frequency.mixingCv ** 2;
  // Ratio of the probabilities of n + 1 and n events, times the number of events of the kind that is added.
  const more = (n: number, expectedCount: number): number =>
    poisson ? expectedCount : ((size + n) / size) * (expectedCount / (1 + total / size));
  const last = atomCount === 0 ? 0 : Math.min(most, atomCount * 60 * (poisson ? 1 : 1 + 1 / size) + 100);
  // log P(no atoms, n others), computed on demand.
  const none = [poisson ? -total : -size * Math.log1p(total / size)];
  return (others) => {
    for (let n = none.length; n <= others; n++)
      none.push(none[n - 1]! + Math.log(more(n - 1, othersCount) / n));
    let log = none[others]!;
    const weights = [Math.exp(log)];
    for (let k = 1; k <= last; k++) {
      const ratio = more(others + k - 1, atomCount) / k;
      log += Math.log(ratio);
      weights.push(Math.exp(log));
      if (ratio < 1 && log < Math.log(INVISIBLE)) break;
    }
    return weights;
  };
}

/** The same for one number of other events. */
export function countWeights(group: StreamGroup, counted: Counted & { readonly others: number }): number[] {
  return countsBeside(group, counted)(counted.others);
}

/** P(one event) / P(none), per unit of the group's expected count; in closed form, because P(none) may underflow. */
export function oneAgainstNone(group: StreamGroup): number {
  return 1 / (1 + expectedGroupCount(group) * group.frequency.mixingCv ** 2);
}
