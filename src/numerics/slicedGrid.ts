import { asAddedByHand } from "./asAddedByHand";
import { AtomSums } from "./atomSums";
import type { StreamGroup } from "./compoundSpec";
import { countWeights } from "./countWeights";
import { findCrossing } from "./findRoot";
import { geometric } from "./geometric";
import { placeAtoms, type Atom } from "./placeAtoms";
import type { Estimate } from "./reader";
import { realFft, transformSize } from "./realFft";
import { stepMasses, type SteppedEvents } from "./steppedEvents";

/** So many stepped events: where their steps begin, each with its probability, and the law of the steps. */
interface Slice {
  readonly starts: Float64Array;
  readonly weights: Float64Array;
  readonly below: Float64Array;
}

/** P(S <= amount) and E[(amount - S)+] from one lattice per number of stepped events. */
export interface SlicedGrid {
  below(amount: number): number;
  shortfall(amount: number): number;
  /** The first amount at which `below` is at least `level`, for a level that is attained within reach. */
  firstAt(level: number): Estimate;
}

/** Numbers of events less probable than this are left out. */
const INVISIBLE = 1e-13;
/** The same for each of the many sums of single amounts that join them. */
const INVISIBLE_START = 1e-17;
const TILT = 24;
/** Amounts this close below a node, in steps, are on it. */
const SAME = 1e-9;
/** The same for sums of known amounts, in parts of themselves. */
const SAME_SUM = 1e-12;

/** How far lattices reach, and how many may be asked one by one. */
export interface SliceLimits {
  readonly reach: number;
  /** Numbers of stepped events that are told apart. */
  readonly slices: number;
  /** Amounts at which the steps of them all begin. */
  readonly starts: number;
}

/** Numbers of events this many times the root of their mean below it are all visible: too many are told at once. */
const LIKELY = 5;

/** Probabilities of 0, 1, 2, … single amounts together with n stepped events, as far as they are within reach. */
function singleCounts(
  group: StreamGroup,
  { singles, rate }: SteppedEvents,
  n: number,
  reach: number,
): number[] {
  const atomRate = singles.reduce((sum, each) => sum + each.rate, 0);
  const most = reach / Math.min(...singles.map(({ at }) => at));
  return countWeights(group, { atomRate, others: n, othersRate: rate, most });
}

/**
 * Where the steps begin, by the number of stepped events: at so many offsets and all sums of single amounts, as long
 * as these are probable and within reach. Undefined where there are too many to be asked one by one.
 */
export function sliceStarts(
  group: StreamGroup,
  events: SteppedEvents,
  { reach, slices, starts }: SliceLimits,
): readonly Atom[][] | undefined {
  if (events.rate * events.least <= reach && LIKELY * Math.sqrt(events.rate) > slices) return undefined;
  const begun: Atom[][] = [];
  let [total, filled] = [0, 0];
  for (let n = 0; n * events.least <= reach; n++) {
    const weights = singleCounts(group, events, n, reach);
    if (n > events.rate && weights.reduce((sum, each) => sum + each, 0) < INVISIBLE) break;
    const limits = { least: INVISIBLE_START, upTo: reach - n * events.offset, most: starts - total };
    const sums = placeAtoms(weights, events.singles, limits);
    if (!sums) return undefined;
    total += sums.length;
    if (sums.length > 0) filled++;
    if (total > starts || filled > slices) return undefined;
    begun.push(sums.map(({ at, weight }) => ({ at: at + n * events.offset, weight })));
  }
  return begun;
}

/** Adds the masses up, the tilt undone. */
function addedUp(series: Float64Array, growth: Float64Array): Float64Array {
  let sum = 0;
  return growth.map((factor, j) => (sum += series[j]! * factor));
}

/** E[(node - steps)+] at every node, in steps: the sums of what lies at or below all lower nodes. */
function shortfalls(below: Float64Array): Float64Array {
  let area = 0;
  return below.map((each) => {
    area += each;
    return area - each;
  });
}

/** The laws of the steps of 0, 1, 2, … events together: powers of one transform, each brought back. */
function slices(events: SteppedEvents, starts: readonly Atom[][], reach: number): Slice[] {
  const nodes = transformSize(reach / events.step + 2);
  const size = 2 * nodes;
  const fft = realFft(size);
  const series = new Float64Array(size);
  const damped = geometric(nodes, -TILT / size, 0);
  series.set(stepMasses(events, nodes).map((mass, j) => mass * damped[j]!));
  const growth = geometric(nodes, TILT / size, 0);
  const half = nodes + 1;
  const one = { re: new Float64Array(half), im: new Float64Array(half) };
  fft.forward(series, one.re, one.im);
  const power = { re: new Float64Array(half).fill(1), im: new Float64Array(half) };
  const scratch = { re: new Float64Array(half), im: new Float64Array(half) };
  return starts.map((atoms) => {
    // Numbers of events that never begin within sight are only passed through.
    const isSeen = atoms.length > 0;
    if (isSeen) {
      scratch.re.set(power.re);
      scratch.im.set(power.im);
      fft.inverse(scratch.re, scratch.im, series);
    }
    for (let k = 0; k < half; k++) {
      const re = power.re[k]! * one.re[k]! - power.im[k]! * one.im[k]!;
      power.im[k] = power.re[k]! * one.im[k]! + power.im[k]! * one.re[k]!;
      power.re[k] = re;
    }
    return {
      starts: Float64Array.from(atoms, ({ at }) => at),
      weights: Float64Array.from(atoms, ({ weight }) => weight),
      below: addedUp(series, isSeen ? growth : growth.subarray(0, 0)),
    };
  });
}

/**
 * Rounded amounts whose fee or minimum fits no common step: exact on one lattice per number of events.
 */
export function slicedGrid(events: SteppedEvents, starts: readonly Atom[][], reach: number): SlicedGrid {
  return events.rate === 0 ? atomGrid(starts[0]!) : steppedGrid(events, starts, reach);
}

/** Known amounts alone. */
function atomGrid(atoms: readonly Atom[]): SlicedGrid {
  const sums = new AtomSums(atoms);
  return {
    // An amount that was added up in another order may differ in its last digit.
    below: (amount) => sums.below(amount * (1 + SAME_SUM)),
    shortfall: (amount) => sums.shortfall(amount),
    firstAt: (level) => ({ value: asAddedByHand(sums.firstReaching(level)), error: 0 }),
  };
}

function steppedGrid(events: SteppedEvents, starts: readonly Atom[][], reach: number): SlicedGrid {
  const all = slices(events, starts, reach);
  const { step } = events;
  /** Sums what each beginning at or below the amount tells of the steps above it. */
  const total = (amount: number, read: (n: number, node: number, rest: number) => number): number => {
    let sum = 0;
    all.forEach(({ starts, weights }, n) => {
      for (let i = 0; i < starts.length; i++) {
        const node = Math.floor((amount - starts[i]!) / step + SAME);
        if (node < 0) break;
        sum += weights[i]! * read(n, node, amount - starts[i]! - node * step);
      }
    });
    return sum;
  };
  const below = (amount: number): number => total(amount, (n, node) => all[n]!.below[node]!);
  // Half of the memory, for questions that are asked less often.
  let areas: Float64Array[] | undefined;
  return {
    below,
    firstAt: (level) => {
      // Every node is read a little early, so what is found lies just below the amount that is meant.
      const found = findCrossing(below, level, 0, reach);
      return { value: nearestNode(all, step, found), error: SAME * step };
    },
    shortfall: (amount) => {
      areas ??= all.map((slice) => shortfalls(slice.below));
      return total(amount, (n, node, rest) => areas![n]![node]! * step + all[n]!.below[node]! * rest);
    },
  };
}

/** The attained amount nearest to a given one. */
function nearestNode(all: readonly Slice[], step: number, amount: number): number {
  let nearest = Infinity;
  for (const { starts } of all) {
    for (const start of starts) {
      const node = start + step * Math.max(0, Math.round((amount - start) / step));
      if (Math.abs(node - amount) < Math.abs(nearest - amount)) nearest = node;
    }
  }
  return asAddedByHand(nearest);
}
