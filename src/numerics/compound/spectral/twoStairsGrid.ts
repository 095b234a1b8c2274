import { groupRate } from "../compoundSpec";
import { visibleCounts } from "../countWeights";
import { firstWhole } from "../../functions/firstWhole";
import { transformSize } from "../../transforms/realFft";
import { stepPowers, stepSums, type Slice, type StepSums } from "../byCount/slice";
import { SteppedGrid, type SlicedGrid } from "../byCount/slicedGrid";
import type { Stairs } from "../byCount/steppedEvents";
import { beginnings, type Beginnings, type Mixture, type TwoStairsPlan } from "./twoStairsBeginnings";

/** Where more events a year than this can be seen, there are too many combinations. */
const MOST_EVENTS = 640;
/** Pairs of a beginning and the steps of the second stairs above it that are asked one by one. */
const MOST_PAIRS = 3 << 20;
/** Points of all laws of the steps of one staircase together. */
const MOST_POINTS = 1 << 21;
/** What may be left out of all pairs together, in probability (measured: a fifth of it at the most). */
export const LEFT_OUT_OF_PAIRS = 2e-10;

/** A slice before the law of its main steps is worked out. */
interface StartedSteps extends Omit<Slice, "steps"> {
  /** The number of that law. */
  readonly main: number;
}

/** Laws of steps as mixtures of those of 0, 1, 2, … events; undefined where they take too many points. */
function mixedLaws(stairs: Stairs, mixtures: readonly Mixture[], reach: number): Float64Array[] | undefined {
  const nodes = transformSize(reach / stairs.step + 2);
  const most = Math.max(...mixtures.map((mixture) => mixture.length));
  if (!(nodes * Math.max(most, mixtures.length) <= MOST_POINTS)) return undefined;
  const isWanted = Array.from({ length: most }, (_, n) => mixtures.some((mixture) => mixture[n]! > 0));
  const laws = stepPowers(stairs, nodes, isWanted);
  return mixtures.map((mixture) => {
    const mixed = new Float64Array(nodes);
    for (const [n, share] of mixture.entries()) {
      if (share < Number.EPSILON) continue;
      const law = laws[n]!;
      for (let j = 0; j < nodes; j++) mixed[j]! += share * law[j]!;
    }
    return mixed;
  });
}

/** Nodes of a law, from the first one up to before the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The middle of a law by its running sums, without so much of its probability at each end. */
function middle({ below }: StepSums, leftOut: number): Range {
  const last = below.length - 1;
  const first = (isPast: (sum: number) => boolean): number =>
    firstWhole((n) => isPast(below[n]!), { about: last / 2, within: Math.ceil(last / 2) + 1, last });
  const total = below[last]!;
  return { from: first((sum) => sum > leftOut), to: first((sum) => sum >= total - leftOut) + 1 };
}

/** The beginnings one by one, with the steps of the second stairs above them, as far as these can be seen. */
function startedSteps({ all }: Beginnings, seconds: readonly Float64Array[], step: number): StartedSteps[] {
  const sums = seconds.map((law) => stepSums(law.slice()));
  const single = all.flatMap(({ main, second, starts }) =>
    starts.map(({ at, weight }) => ({ main, second, at, weight })),
  );
  return single.flatMap(({ main, second, at, weight }) => {
    const { from, to } = middle(sums[second]!, LEFT_OUT_OF_PAIRS / (2 * single.length * weight));
    if (from >= to) return [];
    return [
      { main, starts: [{ at: at + from * step, weight }], others: seconds[second]!.subarray(from, to) },
    ];
  });
}

/**
 * Rounded amounts at two rates whose steps have nothing to do with each other: the steps of the busier rate begin at
 * every sum of everything else. Undefined where there are too many sums to be asked one by one.
 */
export function twoStairsGrid(plan: Omit<TwoStairsPlan, "mostEvents">): SlicedGrid | undefined {
  const { group, events, reach } = plan;
  const { main, second } = events;
  const mostEvents = visibleCounts(group, groupRate(group));
  const begun = mostEvents <= MOST_EVENTS ? beginnings({ ...plan, mostEvents }) : undefined;
  const seconds = begun && mixedLaws(second, begun.seconds, reach);
  if (!seconds) return undefined;
  const started = startedSteps(begun, seconds, second.step);
  const pairs = started.reduce((sum, { others }) => sum + others.length, 0);
  const mains = pairs <= MOST_PAIRS ? mixedLaws(main, begun.mains, reach)?.map(stepSums) : undefined;
  if (!mains) return undefined;
  const slices = started.map(({ main: law, starts, others }) => ({ steps: mains[law]!, starts, others }));
  return new SteppedGrid(slices, { step: main.step, otherStep: second.step, reach });
}
