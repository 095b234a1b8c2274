import type { ExactRoutes } from "./exactRoutes";
import { findCrossing } from "../functions/findRoot";
import { LEVEL_RATIO, READABLE, type GridLadder } from "./smooth/gridLadder";
import type { Below, Estimate, Reader, RippledEstimate } from "./reader";

/** Probabilities this close are the same: the grids' round-off must not push a quantile to the next atom. */
const SAME_PROBABILITY = 1e-12;

/** Relative width within which a jump of the distribution function is one atom. */
const SAME_AMOUNT = 2e-12;

/** The multiple of the spacing that the bisection has closed in on from above. */
function onSpacing(amount: number, spacing: number): number {
  return Math.round(amount / spacing) * spacing;
}

/** Standard deviations above the mean within which most laws have their p-quantile. */
function likelyReach(p: number): number {
  return p > 0.99 ? 5 : p > 0.9 ? 2.5 : 1;
}

/** The level on which the quantile lies, looking at one grid per level and leaping down where it can. */
function quantileLevel(ladder: GridLadder, p: number, look: (level: number) => Below): number {
  const { mean, standardDeviation, isPositive } = ladder.problem;
  let level = ladder.levelFor(Math.abs(mean) + (isPositive ? standardDeviation : 0));
  for (let tries = 0; tries < 60; tries++) {
    const rough = look(level);
    const top = READABLE * ladder.reach(level);
    if (rough(top) < p) level++;
    else if (isPositive && rough(top / LEVEL_RATIO) >= p) {
      const lower = ladder.levelFor(findCrossing(rough, p, 0, top / LEVEL_RATIO));
      if (lower >= level) return level - 1;
      level = lower;
    } else return level;
  }
  return level;
}

/** Covers what a quantile read off a rough grid may be too small. */
const WITH_MARGIN = 1.03;

/** About where the quantile of a sum without negative amounts lies. */
function roughQuantile(ladder: GridLadder, p: number): number {
  const look = (level: number): Below => ladder.atAGlance(level);
  const level = quantileLevel(ladder, p, look);
  return findCrossing(look(level), p, 0, READABLE * ladder.reach(level));
}

/**
 * The quantile on an exact route: exact on a lattice, to a billionth of a step by number of events.
 * Undefined where no exact route reaches it.
 */
export function exactQuantile(routes: ExactRoutes, ladder: GridLadder, p: number): Estimate | undefined {
  const { mean, standardDeviation } = ladder.problem;
  const level = p - SAME_PROBABILITY;
  let about = mean + likelyReach(p) * standardDeviation;
  let amount = about;
  // A long lattice that ends before the quantile would be solved for nothing.
  if (routes.isLong(amount)) {
    about = roughQuantile(ladder, p);
    amount = WITH_MARGIN * about;
  }
  for (let reader = routes.reachTo(amount); reader; reader = routes.reachTo(amount)) {
    if (reader.below(reader.reach) >= level) return reader.firstAt(level, about);
    const further = 1.9 * Math.max(amount, reader.reach);
    // Amounts that vanish beside the fee may all be found at 0, from where nothing leads on.
    if (!(further > amount)) return undefined;
    amount = further;
  }
  return undefined;
}

interface QuantileAt {
  /** The level of the grid that holds the quantile in its upper part. */
  readonly level: number;
  find(reader: Reader): RippledEstimate;
}

/**
 * How far the quantile may be off when its probability is off by `error`: how far the distribution function
 * takes to rise by it. Sums of both signs and sums on steps need it: they rise in small jumps with gaps between.
 */
function invertedError(
  reader: Reader,
  p: number,
  { from, to, value, error }: { from: number; to: number; value: number; error: number },
): number {
  const below = findCrossing((x) => reader.below(x), p - error, from, to);
  const above = findCrossing((x) => reader.below(x), p + error, from, to);
  return Math.max(value - below, above - value);
}

/** The estimate of a quantile on one grid: none on an atom, else error of the probability over the density. */
function quantileOn(reader: Reader, p: number, from: number, to: number): RippledEstimate {
  const found = findCrossing((x) => reader.below(x), p, from, to);
  const value = reader.spacing > 0 ? onSpacing(found, reader.spacing) : found;
  const errorBy = (error: number): number => {
    const isAtom =
      reader.below(found * (1 - SAME_AMOUNT)) < p - error &&
      reader.below(found * (1 + SAME_AMOUNT)) > p + error;
    if (isAtom) return SAME_AMOUNT * value;
    if (from < 0 || reader.spacing > 0) return invertedError(reader, p, { from, to, value, error });
    const width = 2 * reader.step;
    const rise = reader.below(value + width) - reader.below(Math.max(value - width, from));
    return error / Math.max(rise / (2 * width), 0);
  };
  const error = errorBy(reader.belowError(found));
  const ripple = reader.rippleError(found);
  return { value, error, ripple: ripple === 0 ? 0 : errorBy(ripple) };
}

/** Where the quantile of a law with a density lies, and how to read it there. */
export function continuousQuantile(ladder: GridLadder, p: number): QuantileAt {
  const { isPositive } = ladder.problem;
  const level = quantileLevel(ladder, p, (each) => ladder.roughly(each));
  const top = READABLE * ladder.reach(level);
  return { level, find: (reader) => quantileOn(reader, p, isPositive ? 0 : -top, top) };
}
