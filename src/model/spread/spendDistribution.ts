import type { CompoundSpec, Pool } from "../../numerics/compound/compoundSpec";
import { type Accuracy, TABLE_ACCURACY } from "../../numerics/compound/accuracy";
import {
  compoundDistribution,
  type CompoundDistribution,
} from "../../numerics/compound/compoundDistribution";
import type { Estimate } from "../../numerics/compound/solution";
import { BoundedMemo } from "./boundedMemo";

/** Distribution of an amount of money: a certain part plus an aggregate loss. */
export interface SpendDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Smallest amount x with P(amount <= x) >= p. */
  quantile(p: number): number;
  /** P(amount > x). */
  probabilityOver(x: number): number;
  /** Estimated error of probabilityOver(x): an estimate, never a guarantee. */
  probabilityError(x: number): number;
  /** E[(amount - x)+]. */
  overrun(x: number): number;
  /** Mean of the worst 1 - p of outcomes. */
  tailMean(p: number): number;
  /** P(amount > x) as exactly as it can be had, with its estimated error; never refused. */
  roughProbabilityOver(x: number): Estimate;
  /** The mean of the worst 1 - p of outcomes, likewise. */
  roughTailMean(p: number): Estimate;
}

/** With a pool, the approximation is rougher than a fine grid is exact. */
const POOL_ACCURACY: Accuracy = {
  ...TABLE_ACCURACY,
  amounts: 1e-4,
  probabilities: 5e-5,
  mostNodes: 1 << 12,
};

/** Aggregate losses by their value: scenarios that differ in what is certain, as fees are, share what is random. */
const losses = new BoundedMemo<CompoundDistribution>(64);
const pools = new WeakMap<Pool, number>();
let poolCount = 0;

/** A number for a pool, because its laws are too long to be compared. */
function poolNumber(pool: Pool): number {
  const known = pools.get(pool) ?? poolCount++;
  pools.set(pool, known);
  return known;
}

/** Everything that distinguishes aggregate losses, in a text. Laws are known by their moments and points. */
function specKey(spec: CompoundSpec): string {
  return JSON.stringify(spec.map(({ pool, ...group }) => [group, pool && poolNumber(pool)]));
}

/** Distribution of a certain amount plus an aggregate loss. */
export function spendDistribution(certain: number, spec: CompoundSpec): SpendDistribution {
  const hasPool = spec.some(({ pool }) => pool);
  const sum = losses.recall(specKey(spec), () =>
    compoundDistribution(spec, hasPool ? POOL_ACCURACY : TABLE_ACCURACY),
  );
  return {
    mean: certain + sum.mean,
    standardDeviation: sum.standardDeviation,
    quantile: (p) => certain + sum.quantile(p).value,
    probabilityOver: (x) => sum.probabilityOver(x - certain).value,
    probabilityError: (x) => sum.probabilityOver(x - certain).error,
    overrun: (x) => sum.overrun(x - certain).value,
    tailMean: (p) => certain + sum.tailMean(p).value,
    roughProbabilityOver: (x) => sum.rough.probabilityOver(x - certain),
    roughTailMean: (p) => {
      const { value, error } = sum.rough.tailMean(p);
      return { value: certain + value, error };
    },
  };
}
