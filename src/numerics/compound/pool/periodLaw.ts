import type { Masses, PoolPeriods } from "../compoundSpec";
import type { Moments } from "../severity";
import type { CountedMasses } from "./useLaw";
import { type UseMoments, useMoments, type UsePart } from "./usePart";

/** The events of a pool's group: the usual ones, and those that are few and cost far more than others. */
export interface PoolParts {
  readonly usual: UsePart;
  readonly costly: UsePart;
  /** 1 if charges beyond the pool add to the sum, -1 if they are taken from it. */
  readonly sign: 1 | -1;
}

/** Laws of what the events of a period use together. */
export interface PeriodUse {
  readonly usual: Masses;
  readonly costly: CountedMasses;
}

/** Points of the law of what a period adds. */
const POINTS = 1 << 12;
/** Joint probabilities below this are left out. */
const NEGLIGIBLE = 1e-14;
/** With a smaller probability than this a pool is never used up. */
const NEVER = 1e-11;

/** The law of what a period adds: costs that go with use, and charges beyond the pool. */
export function periodLaw(parts: PoolParts, { covered }: PoolPeriods, use: PeriodUse): Masses {
  const { usual, costly, sign } = parts;
  const { amounts, masses } = use.usual;
  const besides = use.costly.amounts.map(
    (amount, index) => costly.perEvent * use.costly.counts[index]! + costly.perUse * amount,
  );
  const added = (index: number, ofUsual: number): number =>
    besides[index]! +
    usual.perUse * ofUsual +
    sign * Math.max(0, ofUsual + use.costly.amounts[index]! - covered);
  if (besides.length === 1) return { amounts: amounts.map((each) => added(0, each)), masses };
  const law = emptyLaw(use, added);
  for (let i = 0; i < besides.length; i++)
    for (let j = 0; j < amounts.length; j++) {
      const mass = use.costly.masses[i]! * masses[j]!;
      if (Math.abs(mass) > NEGLIGIBLE) deposit(law, added(i, amounts[j]!), mass);
    }
  return law;
}

/** A grid over all that a period may add, with room below, where charges are taken from costs that go with use. */
function emptyLaw({ usual, costly }: PeriodUse, added: (index: number, ofUsual: number) => number): Masses {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < costly.amounts.length; i++)
    for (const ofUsual of [usual.amounts[0]!, usual.amounts[usual.amounts.length - 1]!]) {
      low = Math.min(low, added(i, ofUsual));
      high = Math.max(high, added(i, ofUsual));
    }
  const [start, step] = [low - (high - low) / 2, (2 * (high - low)) / POINTS];
  const amounts = new Float64Array(POINTS + 2);
  for (let index = 0; index < amounts.length; index++) amounts[index] = start + index * step;
  return { amounts, masses: new Float64Array(POINTS + 2) };
}

/** Puts a mass between two of the evenly spaced amounts on both of them. */
function deposit({ amounts, masses }: Masses, amount: number, mass: number): void {
  const [start, step] = [amounts[0]!, amounts[1]! - amounts[0]!];
  const position = (amount - start) / step;
  const below = Math.floor(position);
  masses[below]! += (1 - position + below) * mass;
  masses[below + 1]! += (position - below) * mass;
}

/**
 * Mean and variance of what a period adds, if `part` times as many events are expected as in an average year. With
 * (U - c)+ = U - c + (c - U)+ only the law below c is needed, so that what the grids do not reach is not missing.
 */
export function periodMoments(
  parts: PoolParts,
  { covered }: PoolPeriods,
  { use, part }: { readonly use: PeriodUse; readonly part: number },
): { readonly mean: number; readonly variance: number } {
  const { usual, costly, sign } = parts;
  const left = leftMoments(parts, covered, use);
  const isUsedUp = 1 - left.probability > NEVER;
  const beyond = isUsedUp ? sign : 0;
  const ofUsual = linear(useMoments(usual), { perEvent: 0, perUse: usual.perUse + beyond }, part);
  const perUse = costly.perUse + beyond;
  const ofCostly = linear(useMoments(costly), { perEvent: costly.perEvent, perUse }, part);
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
export function leftOf(
  { amounts, masses }: Masses,
  covered: number,
): Moments & { readonly probability: number } {
  let [probability, mean, square] = [0, 0, 0];
  for (let i = 0; i < amounts.length && amounts[i]! < covered; i++) {
    const left = covered - amounts[i]!;
    probability += masses[i]!;
    mean += masses[i]! * left;
    square += masses[i]! * left ** 2;
  }
  return { probability, mean, square };
}
