import { groupRate, type StreamGroup } from "./compoundSpec";
import { isPoisson } from "./frequency";

/** Weights below this cannot be seen in a probability. */
export const INVISIBLE = 1e-15;

/** About how many events it takes until more of them cannot be seen in a probability. */
export function visibleCounts({ frequency }: StreamGroup, rate: number): number {
  return rate + 9 * Math.sqrt(rate) + 35 * (1 + rate * frequency.mixingCv ** 2);
}

/** This many times the root of its mean, and more, are visible of each number of events. */
const LIKELY = 8;
/** Years whose level lies so many standard deviations below its mean can still be seen. */
const LIKELY_LEVELS = 2;

/**
 * At least so many combinations of the numbers of several kinds of events can be seen in a probability, where this
 * part of the mean amount is within reach: a rough bound from below, to give up early.
 */
export function visibleCombinations(
  { frequency }: StreamGroup,
  rates: readonly number[],
  part: number,
): number {
  const { mixingCv } = frequency;
  if (part < 1 - LIKELY_LEVELS * mixingCv) return 1;
  const within = rates.map((rate) => rate * Math.min(1, part));
  const levels = Math.sqrt(1 + mixingCv ** 2 * within.reduce((sum, rate) => sum + rate, 0));
  return within.reduce((product, rate) => product * Math.max(1, LIKELY * Math.sqrt(rate)), levels);
}

/** Events of a year that are told apart. */
interface Counted {
  /** Rate of those that are counted. */
  readonly atomRate: number;
  /** Rate of the others. */
  readonly othersRate?: number;
  /** They are counted up to this. */
  readonly most?: number;
}

/**
 * Probability of k events that are atoms together with so many others at their own rate, for k = 0, 1, …, in
 * logarithms by the ratio of neighbours because P(0) underflows. With a rate of 1 the answer is per unit of
 * the others' rate (to the power of their number).
 */
export function countsBeside(
  group: StreamGroup,
  { atomRate, othersRate = 1, most = Infinity }: Counted,
): (others: number) => number[] {
  const total = groupRate(group);
  const poisson = isPoisson(group.frequency);
  const size = 1 / group.frequency.mixingCv ** 2;
  // P(one more of these events after n events of any kind) / P(none), but for the rates' share in it.
  const more = (n: number, rate: number): number =>
    poisson ? rate : ((size + n) / size) * (rate / (1 + total / size));
  const last = atomRate === 0 ? 0 : Math.min(most, atomRate * 60 * (poisson ? 1 : 1 + 1 / size) + 100);
  // log P(no atoms and n others), as far as it was asked for.
  const none = [poisson ? -total : -size * Math.log1p(total / size)];
  return (others) => {
    for (let n = none.length; n <= others; n++)
      none.push(none[n - 1]! + Math.log(more(n - 1, othersRate) / n));
    let log = none[others]!;
    const weights = [Math.exp(log)];
    for (let k = 1; k <= last; k++) {
      const ratio = more(others + k - 1, atomRate) / k;
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

/** P(one event) / P(none), per unit of the group's rate; in closed form because P(none) may underflow. */
export function oneAgainstNone(group: StreamGroup): number {
  return 1 / (1 + groupRate(group) * group.frequency.mixingCv ** 2);
}
