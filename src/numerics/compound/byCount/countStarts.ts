import type { StreamGroup } from "../compoundSpec";
import { countsBeside, visibleCombinations } from "../countWeights";
import { placeAtoms, type Atom } from "../placeAtoms";
import type { RoundedGroup } from "./roundedGroup";

/** Numbers of events less probable than this are left out. */
const INVISIBLE = 1e-13;
/** The same for each sum of off-grid amounts. */
const INVISIBLE_START = 1e-14;
/** At least this many times the square root of the mean, numbers of events are visible. */
const LIKELY = 5;

/** How far the lattices reach, and how many may be solved. */
export interface CountLimits {
  readonly reach: number;
  /** Numbers of events with a lattice of their own. */
  readonly counts: number;
  /** Amounts at which all these lattices begin. */
  readonly starts: number;
}

/** Whether it is clear at once that there are too many numbers of events, or sums of off-grid amounts. */
function areTooMany(
  group: StreamGroup,
  { expectedCount, least, offGridAmounts }: RoundedGroup,
  { reach, counts, starts }: CountLimits,
): boolean {
  const mean = offGridAmounts.reduce(
    (sum, each) => sum + each.expectedCount * each.at,
    expectedCount * least,
  );
  if (mean <= reach && LIKELY * Math.sqrt(expectedCount) > counts) return true;
  const expectedCounts = [expectedCount, ...offGridAmounts.map((each) => each.expectedCount)];
  return visibleCombinations(group, expectedCounts, reach / mean) > starts;
}

/**
 * Where the lattice of n events begins, for n = 0, 1, 2, …: at n fees plus every sum of off-grid amounts that is
 * probable and within reach. Undefined where there are too many.
 */
export function countStarts(
  group: StreamGroup,
  rounded: RoundedGroup,
  limits: CountLimits,
): readonly Atom[][] | undefined {
  if (areTooMany(group, rounded, limits)) return undefined;
  const { reach, counts, starts } = limits;
  const { offGridAmounts, offset, least, expectedCount } = rounded;
  const atomCount = offGridAmounts.reduce((sum, each) => sum + each.expectedCount, 0);
  const most = reach / Math.min(...offGridAmounts.map(({ at }) => at));
  const offGridBeside = countsBeside(group, { atomCount, othersCount: expectedCount, most });
  const begun: Atom[][] = [];
  let [total, filled] = [0, 0];
  for (let n = 0; n * least <= reach; n++) {
    const weights = offGridBeside(n);
    if (n > expectedCount && weights.reduce((sum, each) => sum + each, 0) < INVISIBLE) break;
    const within = { least: INVISIBLE_START, upTo: reach - n * offset, most: starts - total };
    const sums = placeAtoms(weights, offGridAmounts, within);
    if (!sums) return undefined;
    total += sums.length;
    if (sums.length > 0) filled++;
    if (total > starts || filled > counts) return undefined;
    begun.push(sums.map(({ at, weight }) => ({ at: at + n * offset, weight })));
  }
  return begun;
}
