import type { Masses, PoolPeriods } from "../compoundSpec";
import type { Moments } from "../severity";
import { RunningMasses } from "./runningMasses";
import type { CountedMasses } from "./useLaw";
import type { UseMoments, UsePart } from "./usePart";

/** The events of a pool's group: the usual ones, and those that are few and cost far more than others. */
export interface PoolParts {
  readonly usual: UsePart;
  readonly costly: UsePart;
  /** 1 if charges beyond the pool add to the sum, -1 if they are taken from it. */
  readonly sign: 1 | -1;
}

/** Moments of what the two kinds of events use in a year. */
export interface PoolMoments {
  readonly usualUse: UseMoments;
  readonly costlyUse: UseMoments;
}

/** Laws of what the events of a period use together. */
export interface PeriodUse {
  readonly usual: Masses;
  readonly costly: CountedMasses;
}

/** Points of the law of what a period adds. */
const POINTS = 1 << 12;
/** Probabilities of the use of costly events below this are left out. */
const NEGLIGIBLE = 1e-14;
/** With a smaller probability than this a pool is never used up. */
const NEVER = 1e-11;

/** What a period adds is linear in the usual use up to where the pool is used up, and beyond. */
interface Bend {
  readonly besides: number;
  readonly perUse: number;
  /** The usual use that leaves nothing of the pool. */
  readonly left: number;
  readonly sign: 1 | -1;
}

function addedTo({ besides, perUse, left, sign }: Bend, use: number): number {
  const added = besides + perUse * use;
  return use > left ? added + sign * (use - left) : added;
}

/** The law of what a period adds: costs that go with use, and charges beyond the pool. */
export function periodLaw(parts: PoolParts, { covered }: PoolPeriods, use: PeriodUse): Masses {
  const { usual, costly, sign } = parts;
  const { amounts, masses } = use.usual;
  const bends = Array.from(use.costly.amounts, (amount, index): Bend => ({
    besides: costly.perEvent * use.costly.counts[index]! + costly.perUse * amount,
    perUse: usual.perUse,
    left: covered - amount,
    sign,
  }));
  if (bends.length === 1) return { amounts: amounts.map((each) => addedTo(bends[0]!, each)), masses };
  const law = emptyLaw(use, bends);
  const uses = new RunningMasses(use.usual);
  bends.forEach(({ besides, perUse, left }, index) => {
    const weight = use.costly.masses[index]!;
    if (Math.abs(weight) < NEGLIGIBLE) return;
    const bent = uses.upTo(left);
    const beyond = { at: besides - sign * left, slope: perUse + sign, weight };
    uses.deposit(law, { at: besides, slope: perUse, weight }, { from: 0, to: bent });
    uses.deposit(law, beyond, { from: bent, to: amounts.length });
  });
  return law;
}

/** A grid over all that a period may add, with room below, where charges are taken from costs that go with use. */
function emptyLaw({ usual: { amounts: uses } }: PeriodUse, bends: readonly Bend[]): Masses {
  let [low, high] = [Infinity, -Infinity];
  for (const bend of bends)
    for (const use of [uses[0]!, uses[uses.length - 1]!]) {
      const added = addedTo(bend, use);
      low = Math.min(low, added);
      high = Math.max(high, added);
    }
  const [start, step] = [low - (high - low) / 2, (2 * (high - low)) / POINTS];
  const amounts = new Float64Array(POINTS + 2);
  for (let index = 0; index < amounts.length; index++) amounts[index] = start + index * step;
  return { amounts, masses: new Float64Array(POINTS + 2) };
}

/**
 * Mean and variance of what a period adds, if `part` times as many events are expected as in an average year. With
 * (U - c)+ = U - c + (c - U)+ only the law below c is needed, so that what the grids do not reach is not missing.
 */
export function periodMoments(
  parts: PoolParts & PoolMoments,
  { covered }: PoolPeriods,
  { use, part }: { readonly use: PeriodUse; readonly part: number },
): { readonly mean: number; readonly variance: number } {
  const { usual, costly, sign } = parts;
  const left = leftMoments(parts, covered, use);
  const isUsedUp = 1 - left.probability > NEVER;
  const beyond = isUsedUp ? sign : 0;
  const ofUsual = linear(parts.usualUse, { perEvent: 0, perUse: usual.perUse + beyond }, part);
  const perUse = costly.perUse + beyond;
  const ofCostly = linear(parts.costlyUse, { perEvent: costly.perEvent, perUse }, part);
  const mean = ofUsual.mean + ofCostly.mean;
  const variance = ofUsual.square + ofCostly.square;
  if (!isUsedUp) return { mean, variance };
  const covariance = left.product - mean * left.mean;
  return {
    mean: mean + sign * (left.mean - covered),
    variance: variance + left.square - left.mean ** 2 + 2 * sign * covariance,
  };
}

/** Moments of (c - U)+, and of its product with what is linear in the use. */
function leftMoments({ usual, costly, sign }: PoolParts, covered: number, use: PeriodUse) {
  const sums = { probability: 0, mean: 0, square: 0, product: 0 };
  for (let i = 0; i < use.costly.amounts.length; i++) {
    const amount = use.costly.amounts[i]!;
    const besides = costly.perEvent * use.costly.counts[i]! + (costly.perUse + sign) * amount;
    const left = leftOf(use.usual, covered - amount);
    const mass = use.costly.masses[i]!;
    sums.probability += mass * left.probability;
    sums.mean += mass * left.mean;
    sums.square += mass * left.square;
    const withUsual = (usual.perUse + sign) * ((covered - amount) * left.mean - left.square);
    sums.product += mass * (besides * left.mean + withUsual);
  }
  return sums;
}

/** Mean and variance of a sum over Poisson many events, each of which adds so much, and so much for its use. */
function linear(
  { count, mean, square }: UseMoments,
  { perEvent, perUse }: Pick<UsePart, "perEvent" | "perUse">,
  part: number,
): Moments {
  return {
    mean: part * (perEvent * count + perUse * mean),
    square: part * (perEvent ** 2 * count + 2 * perEvent * perUse * mean + perUse ** 2 * square),
  };
}

/** P(U < covered), E[(covered - U)+] and E[((covered - U)+)^2]. */
function leftOf({ amounts, masses }: Masses, covered: number): Moments & { readonly probability: number } {
  let [probability, mean, square] = [0, 0, 0];
  for (let i = 0; i < amounts.length && amounts[i]! < covered; i++) {
    const left = covered - amounts[i]!;
    probability += masses[i]!;
    mean += masses[i]! * left;
    square += masses[i]! * left ** 2;
  }
  return { probability, mean, square };
}
