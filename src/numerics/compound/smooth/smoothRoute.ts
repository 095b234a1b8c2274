import type { Accuracy } from "../accuracy";
import type { CompoundProblem } from "../compoundProblem";
import { findCrossing } from "../../functions/findRoot";
import { expectedBelow, LOW_REACH } from "../grid/belowGrid";
import { roundOff } from "../grid/paddedPlan";
import type { Route } from "../route";
import { GridLadder, RUNG_RATIO } from "./gridLadder";
import { LatticeRipple } from "./latticeRipple";
import { SmoothSolution } from "./smoothSolution";

/** Error from steps that are not followed, in multiples of the smoothing error aimed at (observed: up to 6). */
const SMOOTHING_MARGIN = 10;
/** Most rungs that are looked at to locate a quantile. */
const MOST_LOOKS = 60;

/** For all aggregate losses: a grid of the part that has a density, plus exact terms. */
export class SmoothRoute implements Route {
  readonly name = "smooth";
  readonly quickReach = 0;
  private readonly ladder: GridLadder;
  private ripple: LatticeRipple | undefined;

  constructor(
    private readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {
    this.ladder = new GridLadder(problem, accuracy);
  }

  canAnswer(): boolean {
    return true;
  }

  /** The amount's rung on more and more points. */
  *solve(amount: number): Generator<SmoothSolution> {
    const { firstNodes, mostNodes } = this.accuracy;
    const rung = this.ladder.rungFor(amount);
    for (let nodes = firstNodes; nodes <= mostNodes; nodes *= 2) yield this.solution(rung, nodes);
  }

  /** P(S = 0) where no amount is negative. */
  probabilityOfNothing(): number {
    if (!this.problem.isPositive) return 0;
    const first = this.ladder.exactTerms(this.ladder.rungFor(0)).atoms[0];
    return first?.at === 0 ? first.weight : 0;
  }

  /** A rough quantile, from one coarse grid per rung, skipping rungs on the way down. */
  coarseQuantile(p: number): number {
    const { ladder } = this;
    const { mean, standardDeviation, isPositive } = this.problem;
    let rung = ladder.rungFor(Math.abs(mean) + (isPositive ? standardDeviation : 0));
    let highest = Infinity;
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const cdf = ladder.coarseCdf(rung);
      const top = ladder.top(rung);
      const next = top / RUNG_RATIO;
      if (cdf(top) < p && rung + 1 < highest) rung++;
      else if (isPositive && cdf(next) >= p) {
        highest = rung;
        rung = Math.min(rung - 1, ladder.rungFor(findCrossing(cdf, p, 0, next)));
      } else return findCrossing(cdf, p, isPositive ? 0 : -top, top);
    }
    return ladder.top(rung);
  }

  private solution(rung: number, nodes: number): SmoothSolution {
    const { ladder, problem, accuracy } = this;
    const { isPositive, largestStep } = problem;
    const grids = {
      exact: ladder.exactTerms(rung),
      fine: ladder.density(rung, { nodes, stretch: 1 }),
      // With negative amounts nothing damps the wrap-around: the same nodes over twice the reach make it show.
      half: isPositive
        ? ladder.density(rung, { nodes: nodes / 2, stretch: 1 })
        : ladder.density(rung, { nodes, stretch: 2 }),
      reach: ladder.top(rung),
    };
    // Two events beyond the low end put the sum below the transform's period, where it is lost.
    const lost = isPositive ? 0 : expectedBelow(problem.spec, -LOW_REACH * ladder.top(rung)) ** 2;
    const unresolved = {
      roundOff: roundOff(nodes, accuracy),
      lost,
      smoothing: isPositive && largestStep > 0 ? SMOOTHING_MARGIN * accuracy.smoothingError : 0,
      rippleWidth: (longest: number) => this.rippleWidth(longest),
    };
    const refinement = {
      doublingsLeft: Math.log2(accuracy.mostNodes / nodes),
      isCheap: nodes < accuracy.cheapNodes,
    };
    return new SmoothSolution(problem, grids, unresolved, refinement);
  }

  /** Only sums on a lattice too fine to be solved ripple. */
  private rippleWidth(longest: number): number {
    const { spec, latticeStep, largestStep, isPositive } = this.problem;
    if (!isPositive || largestStep === 0) return 0;
    this.ripple ??= new LatticeRipple(spec, latticeStep);
    return this.ripple.width(longest);
  }
}
