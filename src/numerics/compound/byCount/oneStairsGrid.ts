import type { StreamGroup } from "../compoundSpec";
import { countsBeside, visibleCombinations } from "../countWeights";
import { placeAtoms, type Atom } from "../smooth/placeAtoms";
import { transformSize } from "../../transforms/realFft";
import { stepPowers, stepSums } from "./slice";
import { SteppedGrid, type SlicedGrid } from "./slicedGrid";
import type { SteppedEvents } from "./steppedEvents";

/** Numbers of events less probable than this are left out. */
const INVISIBLE = 1e-13;
/** The same for each of the many sums of single amounts that join them. */
const INVISIBLE_START = 1e-14;
/** Numbers of events this many times the root of their mean below it are all visible. */
const LIKELY = 5;
const ONE = new Float64Array([1]);

/** How far lattices reach, and how many may be asked one by one. */
export interface SliceLimits {
  readonly reach: number;
  /** Numbers of stepped events that are told apart. */
  readonly slices: number;
  /** Amounts at which the steps of them all begin. */
  readonly starts: number;
}

/** Whether it can be told at once that there are more numbers or sums of events than may be asked one by one. */
function areTooMany(
  group: StreamGroup,
  { rate, least, singles }: SteppedEvents,
  { reach, slices, starts }: SliceLimits,
): boolean {
  const mean = singles.reduce((sum, single) => sum + single.rate * single.at, rate * least);
  if (mean <= reach && LIKELY * Math.sqrt(rate) > slices) return true;
  const rates = [rate, ...singles.map((single) => single.rate)];
  return visibleCombinations(group, rates, reach / mean) > starts;
}

/**
 * Where the steps begin, by the number of stepped events: at so many offsets and all sums of single amounts, as long
 * as these are probable and within reach. Undefined where there are too many to be asked one by one.
 */
function sliceStarts(
  group: StreamGroup,
  events: SteppedEvents,
  limits: SliceLimits,
): readonly Atom[][] | undefined {
  if (areTooMany(group, events, limits)) return undefined;
  const { reach, slices, starts } = limits;
  const atomRate = events.singles.reduce((sum, { rate }) => sum + rate, 0);
  const most = reach / Math.min(...events.singles.map(({ at }) => at));
  const singlesBeside = countsBeside(group, { atomRate, othersRate: events.rate, most });
  const begun: Atom[][] = [];
  let [total, filled] = [0, 0];
  for (let n = 0; n * events.least <= reach; n++) {
    const weights = singlesBeside(n);
    if (n > events.rate && weights.reduce((sum, each) => sum + each, 0) < INVISIBLE) break;
    const within = { least: INVISIBLE_START, upTo: reach - n * events.offset, most: starts - total };
    const sums = placeAtoms(weights, events.singles, within);
    if (!sums) return undefined;
    total += sums.length;
    if (sums.length > 0) filled++;
    if (total > starts || filled > slices) return undefined;
    begun.push(sums.map(({ at, weight }) => ({ at: at + n * events.offset, weight })));
  }
  return begun;
}

/**
 * Rounded amounts whose fee or minimum fits no common step: exact on one lattice per number of events. Undefined
 * where there are too many numbers or sums to be told apart.
 */
export function oneStairsGrid(
  group: StreamGroup,
  events: SteppedEvents,
  limits: SliceLimits,
): SlicedGrid | undefined {
  const starts = sliceStarts(group, events, limits);
  if (!starts) return undefined;
  const { reach } = limits;
  const { step } = events;
  const isSeen = starts.map((atoms) => atoms.length > 0);
  const powers = stepPowers(events, transformSize(reach / step + 2), isSeen);
  const slices = powers.flatMap((masses, n) =>
    masses ? [{ steps: stepSums(masses), starts: starts[n]!, others: ONE }] : [],
  );
  return new SteppedGrid(slices, { step, otherStep: 0, reach });
}
