import { depositAmount, depositOnNode, emptyGrid, type Grid } from "./discretisation";
import { groupRate } from "./compoundSpec";
import type { CompoundProblem } from "./compoundProblem";
import { countWeights } from "./countWeights";
import { findCrossing } from "./findRoot";
import { geometric } from "./geometric";
import type { Estimate } from "./reader";
import { realFft, transformSize } from "./realFft";
import { amountAt, type Amount, type SeverityPart } from "./severity";

/** Amounts of the form n offset + k step: n events, k steps between them all. */
export interface SliceLattice {
  readonly offset: number;
  readonly step: number;
}

/** The cumulative law of the steps of n events together, and the probability of n events. */
interface Slice {
  readonly start: number;
  readonly below: Float64Array;
  readonly shortfall: Float64Array;
}

/** P(S <= amount) and E[(amount - S)+] from one lattice per number of events. */
export interface SlicedGrid {
  below(amount: number): number;
  shortfall(amount: number): number;
  /** The first amount at which `below` is at least `level`, for a level that is attained within reach. */
  firstAt(level: number): Estimate;
}

/** Numbers of events less probable than this are left out. */
const INVISIBLE = 1e-13;
const TILT = 24;
/** Amounts this close below a node, in steps, are on it. */
const SAME = 1e-9;

/** How many events have to be told apart. */
export function sliceCounts({ spec }: CompoundProblem): number[] {
  const weights = countWeights(spec[0]!, groupRate(spec[0]!), 0);
  let last = weights.length - 1;
  while (last > 0 && weights[last]! < INVISIBLE) last--;
  return weights.slice(0, last + 1);
}

function withoutOffset(amount: Amount, offset: number): Amount {
  return { ...amount, fixed: amount.fixed - offset };
}

function depositPart(grid: Grid, part: SeverityPart, rate: number, offset: number): void {
  const amount = withoutOffset(part.amount, offset);
  const { law } = part;
  if (law.kind === "discrete") {
    for (const { value, weight } of law.points) depositOnNode(grid, amountAt(amount, value), rate * weight);
    return;
  }
  const range = {
    upTo: (grid.masses.length * grid.step) / amount.perStair,
    mostSteps: Infinity,
    end: Infinity,
  };
  depositAmount(grid, { law, amount, scale: rate }, range, (at, mass) => depositOnNode(grid, at, mass));
}

/** Masses of the steps of one event on 0 … nodes - 1. */
function oneEvent({ spec }: CompoundProblem, lattice: SliceLattice, nodes: number): Float64Array {
  const grid = emptyGrid(lattice.step, 0, nodes);
  const total = groupRate(spec[0]!);
  for (const { rate, severity } of spec[0]!.streams) {
    for (const part of severity) depositPart(grid, part, (rate / total) * part.weight, lattice.offset);
  }
  return grid.masses;
}

/** Adds the masses up, scaled by the probability of that many events. */
function cumulative(
  series: Float64Array,
  growth: Float64Array,
  weight: number,
  step: number,
): Omit<Slice, "start"> {
  const nodes = growth.length;
  const below = new Float64Array(nodes);
  const shortfall = new Float64Array(nodes);
  let sum = 0;
  let area = 0;
  for (let j = 0; j < nodes; j++) {
    area += sum * step;
    sum += weight * series[j]! * growth[j]!;
    below[j] = sum;
    shortfall[j] = area;
  }
  return { below, shortfall };
}

/** The slices for 0, 1, 2, … events that start within `reach`: powers of one transform, each brought back. */
function slices(problem: CompoundProblem, lattice: SliceLattice, reach: number): Slice[] {
  const nodes = transformSize(reach / lattice.step + 2);
  const size = 2 * nodes;
  const fft = realFft(size);
  const series = new Float64Array(size);
  series.set(oneEvent(problem, lattice, nodes).map((mass, j) => mass * Math.exp((-TILT * j) / size)));
  const growth = geometric(nodes, TILT / size, 0);
  const half = nodes + 1;
  const one = { re: new Float64Array(half), im: new Float64Array(half) };
  fft.forward(series, one.re, one.im);
  const power = { re: new Float64Array(half).fill(1), im: new Float64Array(half) };
  const scratch = { re: new Float64Array(half), im: new Float64Array(half) };
  return sliceCounts(problem).flatMap((weight, n) => {
    const start = n * lattice.offset;
    if (start > reach) return [];
    scratch.re.set(power.re);
    scratch.im.set(power.im);
    fft.inverse(scratch.re, scratch.im, series);
    for (let k = 0; k < half; k++) {
      const re = power.re[k]! * one.re[k]! - power.im[k]! * one.im[k]!;
      power.im[k] = power.re[k]! * one.im[k]! + power.im[k]! * one.re[k]!;
      power.re[k] = re;
    }
    return [{ start, ...cumulative(series, growth, weight, lattice.step) }];
  });
}

/**
 * Rounded amounts whose fee fits no common step: exact on one lattice per number of events.
 *
 * A fee of 95.37 beside quarter hours of 37.50 shares a step of 0.03 with them, too fine for one grid; but n
 * events have exactly n fees, and their hours sit on the coarse lattice.
 */
export function slicedGrid(problem: CompoundProblem, lattice: SliceLattice, reach: number): SlicedGrid {
  const all = slices(problem, lattice, reach);
  const node = (slice: Slice, amount: number): number =>
    Math.floor((amount - slice.start) / lattice.step + SAME);
  const below = (amount: number): number =>
    all.reduce((sum, slice) => {
      const j = node(slice, amount);
      return j < 0 ? sum : sum + slice.below[j]!;
    }, 0);
  const nearestOf = ({ start }: Slice, amount: number): number =>
    start + lattice.step * Math.max(0, Math.round((amount - start) / lattice.step));
  return {
    below,
    firstAt: (level) => {
      // Every node is read a little early, so what is found lies just below the amount that is meant.
      const found = findCrossing(below, level, 0, reach);
      const distance = (slice: Slice) => Math.abs(nearestOf(slice, found) - found);
      const nearest = all.reduce((one, other) => (distance(other) < distance(one) ? other : one));
      return { value: nearestOf(nearest, found), error: SAME * lattice.step };
    },
    shortfall: (amount) =>
      all.reduce((sum, slice) => {
        const j = node(slice, amount);
        if (j < 0) return sum;
        return sum + slice.shortfall[j]! + slice.below[j]! * (amount - slice.start - j * lattice.step);
      }, 0),
  };
}
