import { AccuracyError, CELL_ACCURACY, type Accuracy } from "./accuracy";
import { compoundProblem, type CompoundProblem } from "./compoundProblem";
import type { CompoundSpec } from "./compoundSpec";
import {
  accepted,
  clamped,
  quantileGoal,
  refineUntilAccurate,
  withinRange,
  type JudgedEstimate,
} from "./refinement";
import { routesTo, type Routes } from "./routes";
import type { Estimate, Solution } from "./solution";

/** The questions about an aggregate loss S. Each answer has an estimated error, which is not a guarantee. */
export interface CompoundDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Smallest attained amount x with P(S <= x) >= p, for 0 < p < 1. */
  quantile(p: number): Estimate;
  /** P(S > amount). */
  probabilityOver(amount: number): Estimate;
  /** The stop-loss premium E[(S - amount)+]. */
  overrun(amount: number): Estimate;
  /** Expected shortfall: quantile(p) + overrun(quantile(p)) / (1 - p). */
  tailMean(p: number): Estimate;
  /** The same questions answered as exactly as the routes can, whatever the error: for who decides by the error. */
  readonly rough: Omit<CompoundDistribution, "rough">;
}

/** Goal for probabilities, whatever the accuracy asks, where amounts sit on a lattice too fine to be solved. */
const ROUNDED_PROBABILITIES = 1e-6;
/** Accepted there: the lattice leaves a ripple that no grid shows. */
const RIPPLING_PROBABILITIES = 2e-2;
/** Accepted for probabilities of sums with negative amounts, where no tilt damps what wraps around. */
const SIGNED_PROBABILITIES = 1e-6;
/** For rounded years, accept overruns with up to this multiple of the usual error relative to the scale. */
const ROUNDED_SCALE = 3;
/** Safety margin for a quantile that a coarse grid underestimates. */
const WITH_MARGIN = 1.03;
/** Most attempts at finding how far to solve for a quantile. */
const MOST_REACHES = 100;

/** The aggregate loss that is always 0. */
const ALWAYS_NOTHING: CompoundDistribution["rough"] = {
  mean: 0,
  standardDeviation: 0,
  quantile: () => ({ value: 0, error: 0 }),
  probabilityOver: (amount) => ({ value: amount < 0 ? 1 : 0, error: 0 }),
  overrun: (amount) => ({ value: Math.max(0, -amount), error: 0 }),
  tailMean: () => ({ value: 0, error: 0 }),
};
const NOTHING: CompoundDistribution = { ...ALWAYS_NOTHING, rough: ALWAYS_NOTHING };

/** Standard deviations above the mean within which most laws have their p-quantile. */
function likelyReach(p: number): number {
  return p > 0.99 ? 5 : p > 0.9 ? 2.5 : 1;
}

/** Answers each question by the first route that can. */
class RoutedDistribution implements CompoundDistribution {
  readonly mean: number;
  readonly standardDeviation: number;

  constructor(
    private readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
    private readonly routes: Routes = routesTo(problem, accuracy),
    private readonly isRough = false,
  ) {
    this.mean = problem.mean;
    this.standardDeviation = problem.standardDeviation;
  }

  get rough(): RoutedDistribution {
    return new RoutedDistribution(this.problem, this.accuracy, this.routes, true);
  }

  quantile(p: number): Estimate {
    if (!(p > 0 && p < 1)) throw new RangeError(`p must be between 0 and 1, got ${p}`);
    if (p <= this.routes.smooth.probabilityOfNothing()) return { value: 0, error: 0 };
    const about = this.guess(p);
    let amount = about.amount;
    for (let reaches = 0; reaches < MOST_REACHES; reaches++) {
      let reach = amount;
      const answer = refineUntilAccurate(this.routes.for(amount).solve(amount), (solution) => {
        reach = Math.max(reach, solution.reach);
        const found = solution.quantile(p, about.value);
        return found && this.judged({ ...found, ...this.quantileLimits(p, found.value) });
      });
      if (answer) return accepted(answer, `the quantile at ${p}`);
      // A guess of 0 would never grow: start again from the mean.
      amount = Math.max(1.9 * reach, this.mean);
    }
    throw new AccuracyError(`the quantile at ${p} is beyond every amount that can be solved`);
  }

  probabilityOver(amount: number): Estimate {
    if (this.problem.isPositive && amount < 0) return { value: 1, error: 0 };
    const answer = this.at(amount, (solution) => ({
      value: 1 - solution.cdf(amount),
      error: solution.error.cdf(amount) + this.accuracy.truncationError,
      ripple: () => solution.error.ripple(amount),
      ...this.probabilityLimits(),
    }));
    return this.within(1, accepted(answer, `the probability over ${amount}`));
  }

  overrun(amount: number): Estimate {
    if (this.problem.isPositive && amount <= 0) return { value: this.mean - amount, error: 0 };
    const answer = this.at(amount, (solution) => this.judgedOverrun(solution, amount));
    return this.within(Infinity, accepted(answer, `the overrun of ${amount}`));
  }

  tailMean(p: number): Estimate {
    const quantile = this.quantile(p);
    const overrun = this.overrun(quantile.value);
    return {
      value: quantile.value + overrun.value / (1 - p),
      get error() {
        return quantile.error + overrun.error / (1 - p);
      },
    };
  }

  /** A rough answer is accepted, and worth refining, however far it is from its goal. */
  private judged(answer: JudgedEstimate): JudgedEstimate {
    return this.isRough ? { ...answer, limit: Infinity } : answer;
  }

  private within(most: number, answer: Estimate): Estimate {
    return this.isRough ? clamped(answer, most) : withinRange(answer, most);
  }

  private judgedOverrun(solution: Solution, amount: number): JudgedEstimate {
    const { isPositive, largestStep } = this.problem;
    const { amounts, relativeToScale, truncationError, acceptanceFactor } = this.accuracy;
    const scale = Math.abs(this.mean) + this.standardDeviation + Math.abs(amount);
    const value = this.mean - amount + solution.expectedGapBelow(amount);
    const error = solution.error.expectedGapBelow(amount) + truncationError * scale;
    const goal = Math.max(amounts * Math.abs(value), relativeToScale * scale);
    if (!isPositive || largestStep === 0)
      return { value, error, goal, limit: acceptanceFactor * goal, ripple: () => 0 };
    // The area of one wave of the cdf over a step.
    const ripple = (): number => (solution.error.ripple(amount) * largestStep) / (2 * Math.PI);
    // Where the lattice is too fine to be solved, amounts beyond this one may be off by a step, as quantiles may.
    const step = largestStep * Math.max(0, 1 - solution.cdf(amount));
    const limit = Math.max(acceptanceFactor * goal, ROUNDED_SCALE * relativeToScale * scale) + step;
    return { value, error, goal, limit, ripple };
  }

  private quantileLimits(p: number, value: number): { readonly goal: number; readonly limit: number } {
    const { isPositive, standardDeviation, largestStep } = this.problem;
    const size = isPositive ? value : Math.max(Math.abs(value), standardDeviation);
    const exact = quantileGoal(this.accuracy, p, size);
    // A positive sum on a lattice too fine to be solved is read to a step; a signed one has no multiples to move to.
    const limit = this.accuracy.acceptanceFactor * exact + (isPositive ? largestStep : 0);
    return { goal: Math.min(exact + largestStep, limit), limit };
  }

  private probabilityLimits(): { readonly goal: number; readonly limit: number } {
    const { isPositive, largestStep } = this.problem;
    const { probabilities, acceptanceFactor } = this.accuracy;
    const isRounded = isPositive && largestStep > 0;
    const goal = Math.max(probabilities, isRounded ? ROUNDED_PROBABILITIES : 0);
    if (isPositive) return { goal, limit: isRounded ? RIPPLING_PROBABILITIES : acceptanceFactor * goal };
    const limit = Math.max(probabilities, SIGNED_PROBABILITIES);
    return { goal: limit, limit: acceptanceFactor * limit };
  }

  /** A guess at a quantile, and the amount to solve up to. */
  private guess(p: number): { readonly value: number; readonly amount: number } {
    const likely = this.mean + likelyReach(p) * this.standardDeviation;
    if (likely <= this.routes.for(likely).quickReach) return { value: likely, amount: likely };
    const value = this.routes.smooth.coarseQuantile(p);
    return { value, amount: WITH_MARGIN * Math.abs(value) };
  }

  private at(amount: number, ask: (solution: Solution) => JudgedEstimate): JudgedEstimate {
    const answer = refineUntilAccurate(this.routes.for(amount).solve(amount), (solution) =>
      this.judged(ask(solution)),
    );
    if (answer) return answer;
    throw new AccuracyError(`no route answers about ${amount}`);
  }
}

/**
 * The distribution of an aggregate loss: the costs of all events of a year, or of several, added up.
 *
 * Grids are solved on demand, each once. A question throws AccuracyError if the estimated error of its answer exceeds
 * what `accuracy` allows.
 */
export function compoundDistribution(spec: CompoundSpec, accuracy = CELL_ACCURACY): CompoundDistribution {
  const problem = compoundProblem(spec);
  const isNothing = problem.spec.length === 0 || (problem.mean === 0 && problem.standardDeviation === 0);
  return isNothing ? NOTHING : new RoutedDistribution(problem, accuracy);
}
