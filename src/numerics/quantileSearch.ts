import { LEVEL_RATIO, READABLE, type Estimate, type GridLadder, type Reader } from "./gridLadder";

/** Probabilities this close are the same: the grids' round-off must not push a quantile to the next atom. */
const SAME_PROBABILITY = 1e-12;

/** Relative width within which a jump of the distribution function is one atom. */
const SAME_AMOUNT = 2e-12;

/** The smallest number in (low, high] where the increasing function reaches p, to double precision. */
function reaches(f: (x: number) => number, p: number, low: number, high: number): number {
  let a = low;
  let b = high;
  for (let i = 0; i < 200; i++) {
    const middle = a + (b - a) / 2;
    if (middle <= a || middle >= b || b - a <= 1e-15 * Math.abs(b)) break;
    if (f(middle) >= p) b = middle;
    else a = middle;
  }
  return b;
}

/** The first lattice point at which the distribution function reaches p. */
function latticePoint(reader: Reader, p: number, nodes: number): number | undefined {
  const at = (node: number): number => reader.below(node * reader.step);
  if (at(nodes - 2) < p - SAME_PROBABILITY) return undefined;
  let low = -1;
  let high = nodes - 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(middle) >= p - SAME_PROBABILITY) high = middle;
    else low = middle;
  }
  return high * reader.step;
}

/** The exact quantile where the lattice is large enough for it; undefined otherwise. */
export function attainedQuantile(ladder: GridLadder, p: number): number | undefined {
  const { mean, standardDeviation } = ladder.problem;
  let nodes = ladder.latticeNodes(mean + standardDeviation);
  while (nodes !== undefined) {
    const point = latticePoint(ladder.lattice(nodes), p, nodes);
    if (point !== undefined) return point;
    nodes = ladder.latticeNodes(2 * nodes * ladder.problem.latticeStep);
  }
  return undefined;
}

/** The quantile on the sliced lattices, to a billionth of their step; undefined where they would be too large. */
export function slicedQuantile(ladder: GridLadder, p: number): Estimate | undefined {
  const { mean, standardDeviation, slices } = ladder.problem;
  let reach = ladder.slicedReach(mean + standardDeviation);
  while (reach !== undefined && slices) {
    const reader = ladder.sliced(reach);
    const below = (amount: number): number => reader.below(amount) + SAME_PROBABILITY;
    if (below(reach) >= p) return { value: reaches(below, p, -reach, reach), error: SAME_AMOUNT * reach };
    reach = ladder.slicedReach(2 * reach);
  }
  return undefined;
}

interface QuantileAt {
  /** The level of the grid that holds the quantile in its upper part. */
  readonly level: number;
  find(reader: Reader): Estimate;
}

/** The level on which the quantile lies, looking at one rough grid per level and leaping down where it can. */
function quantileLevel(ladder: GridLadder, p: number): number {
  const { mean, standardDeviation, isPositive } = ladder.problem;
  let level = ladder.levelFor(Math.abs(mean) + (isPositive ? standardDeviation : 0));
  for (let tries = 0; tries < 60; tries++) {
    const rough = ladder.roughly(level);
    const top = READABLE * ladder.reach(level);
    if (rough(top) < p) level++;
    else if (isPositive && rough(top / LEVEL_RATIO) >= p) {
      const lower = ladder.levelFor(reaches(rough, p, 0, top / LEVEL_RATIO));
      if (lower >= level) return level - 1;
      level = lower;
    } else return level;
  }
  return level;
}

/** The estimate of a quantile on one grid: error of the probability over the density there; none on an atom. */
function quantileOn(reader: Reader, p: number, from: number, to: number): Estimate {
  const value = reaches((x) => reader.below(x), p, from, to);
  const error = reader.belowError(value);
  const isAtom =
    reader.below(value * (1 - SAME_AMOUNT)) < p - error &&
    reader.below(value * (1 + SAME_AMOUNT)) > p + error;
  if (isAtom) return { value, error: SAME_AMOUNT * value };
  const width = 2 * reader.step;
  const density = (reader.below(value + width) - reader.below(Math.max(value - width, from))) / (2 * width);
  return { value, error: error / Math.max(density, 0) };
}

/** Where the quantile of a law with a density lies, and how to read it there. */
export function continuousQuantile(ladder: GridLadder, p: number): QuantileAt {
  const { isPositive } = ladder.problem;
  const level = quantileLevel(ladder, p);
  const top = READABLE * ladder.reach(level);
  return { level, find: (reader) => quantileOn(reader, p, isPositive ? 0 : -top, top) };
}
