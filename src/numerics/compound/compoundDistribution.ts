import { CELL_ACCURACY, type Accuracy } from "./accuracy";
import { compoundProblem, type CompoundProblem } from "./compoundProblem";
import type { CompoundSpec } from "./compoundSpec";
import { ExactRoutes } from "./exactRoutes";
import { GridLadder } from "./smooth/gridLadder";
import { continuousQuantile, exactQuantile } from "./quantileSearch";
import type { Estimate, Reader } from "./reader";

/** The estimated error of an answer is larger than the caller can use: better no number than a wrong one. */
export class AccuracyError extends Error {
  override readonly name = "AccuracyError";
}

/** Everything asked of a sum S; every answer comes with its estimated error, which is no guarantee. */
export interface CompoundDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Smallest attained amount x with P(S <= x) >= p, for 0 < p < 1. */
  quantile(p: number): Estimate;
  /** P(S > amount). */
  probabilityOver(amount: number): Estimate;
  /** E[(S - amount)+]. */
  overrun(amount: number): Estimate;
  /** Expected shortfall: quantile(p) + overrun(quantile(p)) / (1 - p). */
  tailMean(p: number): Estimate;
}

/** Probabilities are refined to this, whatever is asked, where amounts sit on steps too fine for any lattice. */
const ROUNDED_PROBABILITIES = 1e-6;
/** And this is accepted there: those steps leave a ripple that no grid shows. */
const RIPPLING_PROBABILITIES = 2e-2;
/** Probabilities with negative amounts, where no tilt damps what wraps around. */
const SIGNED_PROBABILITIES = 1e-6;
/** So many times the error of overruns relative to the stakes is accepted of rounded years. */
const ROUNDED_STAKES = 3;
/** Errors this much smaller than allowed end every refinement. */
const FAR_BETTER = 1e-2;

/** An estimate by its grid, with what it is refined to and what is accepted. */
interface Judged extends Estimate {
  readonly goal: number;
  readonly limit: number;
  /** Error on top of the grid's, of steps that no grid shows: it can be told, but not refined away. */
  readonly ripple: number;
}

/** So many doublings from the finest grid, those that are left are dear enough to be saved. */
const DEAR_DOUBLINGS = 2;

/** A doubling of a smooth law's points leaves this part of its error, and no doubling is expected to do much better. */
const BEST_GAIN = 64;

/** Whether the doublings that are left would not be enough even if each of them were as good as can be. */
function isHopeless({ error, limit }: Judged, doublings: number): boolean {
  return doublings <= DEAR_DOUBLINGS && error > limit * BEST_GAIN ** doublings;
}

/**
 * Doubles the level's points until the answer is far better than asked, or good enough and no longer cheap, or
 * until it will not become good enough.
 */
function settle(
  ladder: GridLadder,
  { level, accuracy }: { readonly level: number; readonly accuracy: Accuracy },
  ask: (reader: Reader) => Judged,
): Judged {
  const { firstNodes, cheapNodes, mostNodes } = accuracy;
  for (let nodes = firstNodes; ; nodes *= 2) {
    const answer = ask(ladder.level(level, nodes));
    const ratio = answer.error / answer.goal;
    if (ratio <= FAR_BETTER || (ratio <= 1 && nodes >= cheapNodes) || nodes >= mostNodes) return answer;
    if (isHopeless(answer, Math.log2(mostNodes / nodes))) return answer;
  }
}

function accepted({ value, error, ripple, limit }: Judged, what: string): Estimate {
  if (Number.isFinite(value) && error <= limit) return { value, error: error + ripple };
  throw new AccuracyError(
    `${what} is known to ${error.toExponential(1)} only, ${limit.toExponential(1)} is needed`,
  );
}

/** The sum that is always 0. */
const NOTHING: CompoundDistribution = {
  mean: 0,
  standardDeviation: 0,
  quantile: () => ({ value: 0, error: 0 }),
  probabilityOver: (amount) => ({ value: amount < 0 ? 1 : 0, error: 0 }),
  overrun: (amount) => ({ value: Math.max(0, -amount), error: 0 }),
  tailMean: () => ({ value: 0, error: 0 }),
};

/** Answers about one compound sum, out of the grids of its ladder. */
class GridDistribution implements CompoundDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  private readonly routes: ExactRoutes;
  private readonly ladder: GridLadder;

  constructor(
    private readonly problem: CompoundProblem,
    private readonly accuracy: Accuracy,
  ) {
    this.mean = problem.mean;
    this.standardDeviation = problem.standardDeviation;
    this.routes = new ExactRoutes(problem, accuracy);
    this.ladder = new GridLadder(problem, accuracy);
  }

  quantile(p: number): Estimate {
    if (!(p > 0 && p < 1)) throw new RangeError(`p must be between 0 and 1, got ${p}`);
    const exact = exactQuantile(this.routes, this.ladder, p);
    if (exact !== undefined) return exact;
    if (p <= this.probabilityOfNothing()) return { value: 0, error: 0 };
    const { isPositive, standardDeviation, rounding } = this.problem;
    const { level, find } = continuousQuantile(this.ladder, p);
    const share = p < 0.5 ? 10 * this.accuracy.amounts : this.accuracy.amounts;
    const answer = settle(this.ladder, { level, accuracy: this.accuracy }, (reader) => {
      const found = find(reader);
      const size = isPositive ? found.value : Math.max(Math.abs(found.value), standardDeviation);
      const goal = share * size + rounding;
      return { ...found, goal, limit: this.accuracy.leniency * goal };
    });
    return accepted(answer, `the quantile at ${p}`);
  }

  probabilityOver(amount: number): Estimate {
    if (this.problem.isPositive && amount < 0) return { value: 1, error: 0 };
    const answer = this.at(amount, (reader) => ({
      value: 1 - reader.below(amount),
      error: reader.belowError(amount) + this.accuracy.overlooked,
      ripple: reader.rippleError(amount),
      ...this.probabilityLimits(),
    }));
    const { value, error } = accepted(answer, `the probability over ${amount}`);
    return { value: withinError(value, error, 1), error };
  }

  overrun(amount: number): Estimate {
    const { isPositive, rounding } = this.problem;
    if (isPositive && amount <= 0) return { value: this.mean - amount, error: 0 };
    const stake = Math.abs(this.mean) + this.standardDeviation + Math.abs(amount);
    const answer = this.at(amount, (reader) => {
      const value = this.mean - amount + reader.shortfall(amount);
      const error = reader.shortfallError(amount) + this.accuracy.overlooked * stake;
      const { amounts, stakes } = this.accuracy;
      const goal = Math.max(amounts * Math.abs(value), stakes * stake);
      const lenient = this.accuracy.leniency * goal;
      if (!isPositive || rounding === 0) return { value, error, goal, limit: lenient, ripple: 0 };
      // A wave of the distribution function over a step, added up to the amount.
      const ripple = (reader.rippleError(amount) * rounding) / (2 * Math.PI);
      // Where amounts sit on steps too fine for any lattice, those beyond may be off by a step, as quantiles may.
      const step = rounding * Math.max(0, 1 - reader.below(amount));
      const limit = Math.max(lenient, ROUNDED_STAKES * stakes * stake) + step;
      return { value, error, goal, limit, ripple };
    });
    const { value, error } = accepted(answer, `the overrun of ${amount}`);
    return { value: withinError(value, error, Infinity), error };
  }

  tailMean(p: number): Estimate {
    const quantile = this.quantile(p);
    const overrun = this.overrun(quantile.value);
    return {
      value: quantile.value + overrun.value / (1 - p),
      error: quantile.error + overrun.error / (1 - p),
    };
  }

  private probabilityLimits(): { readonly goal: number; readonly limit: number } {
    const { isPositive, rounding } = this.problem;
    const { probabilities, leniency } = this.accuracy;
    const isRounded = isPositive && rounding > 0;
    const goal = Math.max(probabilities, isRounded ? ROUNDED_PROBABILITIES : 0);
    if (isPositive) return { goal, limit: isRounded ? RIPPLING_PROBABILITIES : leniency * goal };
    const limit = Math.max(probabilities, SIGNED_PROBABILITIES);
    return { goal: limit, limit: leniency * limit };
  }

  /** P(S = 0) where no amount is negative: then 0 is the quantile of everything up to it. */
  private probabilityOfNothing(): number {
    if (!this.problem.isPositive) return 0;
    const first = this.ladder.exactTerms(this.ladder.levelFor(0))?.atoms[0];
    return first?.at === 0 ? first.weight : 0;
  }

  /** Asks the grid that holds the amount: the exact lattice where there is one. */
  private at(amount: number, ask: (reader: Reader) => Judged): Judged {
    const exact = this.routes.reachTo(amount);
    if (exact) return ask(exact);
    const { accuracy } = this;
    return settle(this.ladder, { level: this.ladder.levelFor(amount), accuracy }, ask);
  }
}

/** Moves a value into [0, most] when it is outside by no more than its estimated error; refuses otherwise. */
function withinError(value: number, error: number, most: number): number {
  const moved = Math.min(Math.max(value, 0), most);
  if (Math.abs(moved - value) <= error) return moved;
  throw new AccuracyError(`${value} is outside 0 to ${most} by more than its estimated error ${error}`);
}

/**
 * The distribution of a compound sum: everything that happens in a year, or several, added up.
 *
 * Nothing is solved before it is asked for, and each grid once. Answers whose estimated error exceeds
 * what `accuracy` allows throw AccuracyError.
 */
export function compoundDistribution(spec: CompoundSpec, accuracy = CELL_ACCURACY): CompoundDistribution {
  const problem = compoundProblem(spec);
  const isNothing = problem.spec.length === 0 || (problem.mean === 0 && problem.standardDeviation === 0);
  return isNothing ? NOTHING : new GridDistribution(problem, accuracy);
}
