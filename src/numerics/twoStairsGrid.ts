import { groupRate } from "./compoundSpec";
import { visibleCounts } from "./countWeights";
import { transformSize } from "./realFft";
import { stepPowers, stepSums, type Slice } from "./slice";
import { LEFT_OUT, SteppedGrid, type SlicedGrid } from "./slicedGrid";
import type { Stairs } from "./steppedEvents";
import { beginnings, type Beginnings, type Mixture, type TwoStairsPlan } from "./twoStairsBeginnings";

/** Where more events a year than this can be seen, there are too many combinations. */
const MOST_EVENTS = 256;
/** Pairs of a beginning and the steps of the second stairs above it that are asked one by one. */
const MOST_PAIRS = 5 << 19;
/** Points of all laws of the steps of one staircase together. */
const MOST_POINTS = 1 << 20;

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
  const laws = stepPowers(stairs, nodes, new Array<boolean>(most).fill(true));
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

/** The middle of a law, without so much of its probability at each end. */
function middle(law: Float64Array, leftOut: number): { from: number; to: number } {
  let [from, to] = [0, law.length];
  for (let sum = law[0]!; sum < leftOut && from < to; sum += law[from]!) from++;
  for (let sum = law[to - 1]!; sum < leftOut && from < to; sum += law[to - 1]!) to--;
  return { from, to };
}

/** The beginnings one by one, with the steps of the second stairs above them, as far as these can be seen. */
function startedSteps({ all }: Beginnings, seconds: readonly Float64Array[], step: number): StartedSteps[] {
  const single = all.flatMap(({ main, second, starts }) =>
    starts.map(({ at, weight }) => ({ main, law: seconds[second]!, at, weight })),
  );
  return single.flatMap(({ main, law, at, weight }) => {
    const { from, to } = middle(law, LEFT_OUT / (2 * single.length * weight));
    if (from === to) return [];
    return [{ main, starts: [{ at: at + from * step, weight }], others: law.subarray(from, to) }];
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
