import type { Accuracy } from "./accuracy";
import { asAddedByHand } from "./asAddedByHand";
import type { CompoundProblem } from "./compoundProblem";
import { groupRate } from "./compoundSpec";
import { fewProbabilities } from "./counts";
import { findCrossing } from "./findRoot";
import { GridLadder } from "./gridLadder";
import type { Estimate, ExactReader, Reader } from "./reader";
import { SpectralSum } from "./spectralSum";
import { spectralTerms } from "./spectralTerms";
import type { SteppedEvents } from "./steppedEvents";

/** Years of fewer events than this part of those within reach are left to a smooth grid. */
const FEW = 1 / 3;
/** With fewer events than this the frequencies are not sparse; more make them hardly sparser. */
const FEWEST = 20;
const MOST_FEW = 128;
/** Points of the largest transform of one event's steps. */
const MOST_NODES = 1 << 18;
/** Amplified round-off and damped aliases together, in probabilities (measured: a tenth of it). */
const SPECTRAL_ERROR = 1e-9;
/** The same in shortfalls, as parts of the amount (measured: a tenth of it, too). */
const SHORTFALL_ERROR = 5e-11;
/** To this the part of years of few events is refined. */
const FEW_ERROR = 1e-9;
/** So many times what is not told apart an amount may be off. */
const BLURS = 4;
/** Below this, years of few events cannot be seen. */
const INVISIBLE = 1e-13;

/** The part of the sum that lies in years of few events, read as smooth. */
function fewEventsReader(
  problem: CompoundProblem,
  accuracy: Accuracy,
  fewerThan: number,
): (amount: number) => Reader {
  const spec = problem.spec.map((group) =>
    group.counts.kind === "fixed" ? group : { ...group, counts: { ...group.counts, fewerThan } },
  );
  const smooth = { ...problem, spec, latticeStep: 0, rounding: 0, stepped: undefined };
  const ladder = new GridLadder(smooth, accuracy);
  return (amount) => {
    const level = ladder.levelFor(amount);
    let nodes = accuracy.firstNodes;
    while (nodes < accuracy.mostNodes / 4 && ladder.level(level, nodes).belowError(amount) > FEW_ERROR)
      nodes *= 2;
    return ladder.level(level, nodes);
  };
}

/** Nodes of the period of the grid that reaches the amount, so that near amounts share one. */
export function spectralNodes({ step }: SteppedEvents, amount: number): number {
  return 2 ** Math.ceil(Math.log2((1.02 * amount) / step + 4) + 1);
}

/**
 * Rounded amounts whose fee or minimum fits no common step, where years have many events: what frequencies tell
 * of years of many events, and a smooth grid of the few others, whose ripple does not reach so far.
 *
 * Undefined where too few events are within reach, or their steps need too many nodes.
 */
export function spectralGrid(
  problem: CompoundProblem,
  accuracy: Accuracy,
  nodes: number,
): ExactReader | undefined {
  const { spec, stepped, mean, latticeStep } = problem;
  const group = spec[0];
  if (!stepped || group?.counts.kind !== "mixedPoisson" || !(nodes <= MOST_NODES)) return undefined;
  const reach = (nodes / 2 - 4) * stepped.step;
  const rate = groupRate(group);
  const meanAmount = mean / rate;
  const fewerThan = Math.min(MOST_FEW, Math.floor((FEW * reach) / meanAmount));
  if (!(fewerThan >= FEWEST)) return undefined;
  const probabilities = fewProbabilities(group.counts.levelCv, rate, fewerThan);
  const isVisible = probabilities.reduce((sum, each) => sum + each, 0) > INVISIBLE;
  const few = Float64Array.from(isVisible ? probabilities : []);
  const partsOfStep = latticeStep > 0 ? Math.round(stepped.step / latticeStep) : Infinity;
  const many = new SpectralSum(
    spectralTerms({ group, events: stepped, meanAmount, few, nodes, partsOfStep }),
  );
  const fewEvents = isVisible ? fewEventsReader(problem, accuracy, fewerThan) : undefined;
  return new SpectralReader(many, fewEvents, { reach, step: stepped.step });
}

class SpectralReader implements ExactReader {
  readonly reach: number;
  readonly step: number;
  readonly spacing: number;

  constructor(
    private readonly many: SpectralSum,
    private readonly few: ((amount: number) => Reader) | undefined,
    { reach, step }: { readonly reach: number; readonly step: number },
  ) {
    this.reach = reach;
    this.step = step;
    this.spacing = many.terms.latticeStep;
  }

  below(amount: number): number {
    return this.many.below(amount) + (this.few?.(amount).below(amount) ?? 0);
  }

  belowError(amount: number): number {
    return SPECTRAL_ERROR + this.unresolved(amount) + (this.few?.(amount).belowError(amount) ?? 0);
  }

  shortfall(amount: number): number {
    return this.many.shortfall(amount) + (this.few?.(amount).shortfall(amount) ?? 0);
  }

  shortfallError(amount: number): number {
    return SHORTFALL_ERROR * amount + (this.few?.(amount).shortfallError(amount) ?? 0);
  }

  /** Half of what years of few events have within a step: as much as their ripple may add or take. */
  rippleError(amount: number): number {
    if (!this.few) return 0;
    const { step } = this;
    const reader = this.few(amount);
    return Math.abs(reader.below(amount + step) - reader.below(Math.max(0, amount - step))) / 4;
  }

  firstAt(level: number): Estimate {
    const { latticeStep, blur } = this.many.terms;
    const resolution = latticeStep || blur;
    const about = findCrossing((x) => this.smoothlyBelow(x), level, 0, this.reach);
    const value = resolution * this.firstNode(level, about);
    if (blur === 0) return { value: asAddedByHand(value), error: 0 };
    const doubt = this.belowError(value);
    const [least, most] = [level - doubt, level + doubt].map(
      (each) => resolution * this.firstNode(each, value),
    );
    return { value, error: Math.max(value - least!, most! - value) + BLURS * blur };
  }

  /** The first node, counted in resolutions, at which `below` is at least `level`; it is looked for around an amount. */
  private firstNode(level: number, about: number): number {
    const { latticeStep, blur } = this.many.terms;
    const resolution = latticeStep || blur;
    const most = Math.floor(this.reach / resolution);
    const isAbove = (node: number): boolean => this.below(node * resolution) >= level;
    let width = Math.ceil(this.step / resolution);
    let low = Math.max(-1, Math.floor(about / resolution) - width);
    let high = Math.min(most, low + 2 * width);
    // The step that a smooth law takes for the right one may be one of its neighbours.
    while (low >= 0 && isAbove(low)) [low, high, width] = [Math.max(-1, low - width), low, 2 * width];
    while (high < most && !isAbove(high))
      [low, high, width] = [high, Math.min(most, high + width), 2 * width];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (isAbove(middle)) high = middle;
      else low = middle;
    }
    return high;
  }

  private smoothlyBelow(amount: number): number {
    return this.many.below(amount, 2 * this.step) + (this.few?.(amount).below(amount) ?? 0);
  }

  /**
   * What the upper half of the frequencies still changes, several times over, because what lies beyond changes about
   * as much; but not less than half of what lies within the blur.
   */
  private unresolved(amount: number): number {
    const { blur } = this.many.terms;
    if (blur === 0) return 0;
    const near = [-1, 0, 1].map((shift) => Math.max(0, amount + shift * blur));
    const within = Math.abs(this.many.below(near[2]!) - this.many.below(near[0]!)) / 2;
    return Math.max(within, BLURS * Math.max(...near.map((each) => this.many.lastChange(each))));
  }
}
