import { groupRate, type StreamGroup } from "./compoundSpec";
import { isPoisson } from "./counts";

/** Weights below this cannot be seen in a probability. */
export const INVISIBLE = 1e-15;

/** About how many events it takes until more of them cannot be seen in a probability. */
export function visibleCounts({ counts }: StreamGroup, rate: number): number {
  const spread = counts.kind === "fixed" ? 0 : counts.levelCv ** 2;
  return rate + 9 * Math.sqrt(rate) + 35 * (1 + rate * spread);
}

/**
 * Probability of k events that are atoms and none (`extra` = 0) or, per unit of its rate, one (`extra` = 1)
 * that is not, for k = 0, 1, …, in logarithms by the ratio of neighbours because P(0) underflows.
 */
export function countWeights(group: StreamGroup, atomRate: number, extra: 0 | 1): number[] {
  const total = groupRate(group);
  const poisson = group.counts.kind === "fixed" || isPoisson(group.counts);
  const size = group.counts.kind === "fixed" ? 1 : 1 / group.counts.levelCv ** 2;
  let log = poisson ? -total : -(size + extra) * Math.log1p(total / size);
  const weights = [Math.exp(log)];
  if (atomRate === 0) return weights;
  const most = atomRate * 60 * (poisson ? 1 : 1 + 1 / size) + 100;
  for (let k = 1; k < most; k++) {
    const ratio = poisson ? atomRate / k : ((size + extra + k - 1) / k) * (atomRate / (size + total));
    log += Math.log(ratio);
    weights.push(Math.exp(log));
    if (ratio < 1 && log < Math.log(INVISIBLE)) break;
  }
  return weights;
}

/** P(one event) / P(none), per unit of the group's rate; in closed form because P(none) may underflow. */
export function oneAgainstNone(group: StreamGroup): number {
  if (group.counts.kind === "fixed" || isPoisson(group.counts)) return 1;
  return 1 / (1 + groupRate(group) * group.counts.levelCv ** 2);
}
