import { expectedGroupCount, type StreamGroup } from "./compoundSpec";
import { isPoisson } from "./frequency";

/** Weights below this cannot be seen in a probability. */
export const INVISIBLE = 1e-15;

/** About how many events it takes until more of them cannot be seen in a probability. */
export function visibleCounts({ frequency }: StreamGroup, expectedCount: number): number {
  return expectedCount + 9 * Math.sqrt(expectedCount) + 35 * (1 + expectedCount * frequency.mixingCv ** 2);
}

/** This many times the root of its mean, and more, are visible of each number of events. */
const LIKELY = 8;
/** Years whose mixing variable lies so many standard deviations below its mean can still be seen. */
const LIKELY_MIXING = 2;

/**
 * At least so many combinations of the numbers of several kinds of events can be seen in a probability, where this
 * part of the mean amount is within reach: a rough bound from below, to give up early.
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

/** Events of a year that are told apart. */
interface Counted {
  /** Rate of those that are counted. */
  readonly atomCount: number;
  /** Rate of the others. */
  readonly othersCount?: number;
  /** They are counted up to this. */
  readonly most?: number;
}

/**
 * Probability of k events that are atoms together with so many others at their own expected count, for k = 0, 1, …, in
 * logarithms by the ratio of neighbours because P(0) underflows. With an expected count of 1 the answer is per unit of
 * the others' expected count (to the power of their number).
 */
export function countsBeside(
  group: StreamGroup,
  { atomCount, othersCount = 1, most = Infinity }: Counted,
): (others: number) => number[] {
  const total = expectedGroupCount(group);
  const poisson = isPoisson(group.frequency);
  const size = 1 / group.frequency.mixingCv ** 2;
  // P(one more of these events after n events of any kind) / P(none), but for the expected counts' share in it.
  const more = (n: number, expectedCount: number): number =>
    poisson ? expectedCount : ((size + n) / size) * (expectedCount / (1 + total / size));
  const last = atomCount === 0 ? 0 : Math.min(most, atomCount * 60 * (poisson ? 1 : 1 + 1 / size) + 100);
  // log P(no atoms and n others), as far as it was asked for.
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

/** The same for one number of others. */
export function countWeights(group: StreamGroup, counted: Counted & { readonly others: number }): number[] {
  return countsBeside(group, counted)(counted.others);
}

/** P(one event) / P(none), per unit of the group's expected count; in closed form because P(none) may underflow. */
export function oneAgainstNone(group: StreamGroup): number {
  return 1 / (1 + expectedGroupCount(group) * group.frequency.mixingCv ** 2);
}
