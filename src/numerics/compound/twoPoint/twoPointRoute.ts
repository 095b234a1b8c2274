import type { CompoundProblem } from "../compoundProblem";
import type { CompoundSpec } from "../compoundSpec";
import { groupComponents } from "../groupComponents";
import type { ExpectedAtom } from "../placeAtoms";
import type { Route } from "../route";
import { exactSolution, type Solution } from "../solution";
import { TwoPointGrid } from "./twoPointGrid";

/** Round-off of the sums of probabilities. */
const ROUND_OFF = 2e-11;

/** The two positive amounts of a group whose events all cost the one or the other. */
function twoKnownAmounts(spec: CompoundSpec): readonly ExpectedAtom[] | undefined {
  const components = groupComponents(spec);
  const isTwoPoint = components?.rounded.length === 0 && components.known.length === 2;
  return isTwoPoint && components.known.every(({ at }) => at > 0) ? components.known : undefined;
}

/** For events that all cost one of two known amounts: of n events, the number of larger ones is binomial. */
export function twoPointRoute({ spec, isPositive }: CompoundProblem): Route {
  const amounts = isPositive ? twoKnownAmounts(spec) : undefined;
  let solved: readonly Solution[] | undefined;
  const solve = (): readonly Solution[] => {
    if (!amounts) return [];
    const grid = new TwoPointGrid(spec[0]!, amounts);
    return [exactSolution(grid, grid.reach, ROUND_OFF)];
  };
  return {
    name: "twoPoint",
    canAnswer: () => amounts !== undefined,
    solve: () => (solved ??= solve()),
    quickReach: Infinity,
  };
}
