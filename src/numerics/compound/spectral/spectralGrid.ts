import type { Accuracy } from "../accuracy";
import { asAddedByHand } from "../../functions/asAddedByHand";
import type { CompoundProblem } from "../compoundProblem";
import { groupRate } from "../compoundSpec";
import { fewProbabilities } from "../counts";
import { firstWhole } from "../../functions/firstWhole";
import { GridLadder } from "../smooth/gridLadder";
import type { Estimate, ExactReader, Reader } from "../reader";
import { SpectralSum } from "./spectralSum";
import { spectralTerms } from "./spectralTerms";
import type { SteppedEvents } from "../byCount/steppedEvents";

/** Years of fewer events than this part of those within reach are left to a smooth grid. */
const FEW = 1 / 3;
/** With fewer events than this the frequencies are not sparse; more make them hardly sparser. */
const FEWEST = 20;
const MOST_FEW = 128;
/** Points of the largest transform of one event's steps. */
const MOST_NODES = 1 << 19;
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
  const smooth = {
    ...problem,
    spec,
    latticeStep: 0,
    rounding: 0,
    stepped: undefined,
    known: undefined,
    twoStairs: undefined,
  };
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

  /** What years of few events have within a step: as much as their ripple may add or take. */
  rippleError(amount: number): number {
    if (!this.few) return 0;
    const { step } = this;
    const reader = this.few(amount);
    return Math.abs(reader.below(amount + step) - reader.below(Math.max(0, amount - step))) / 2;
  }

  firstAt(level: number, about: number): Estimate {
    const { latticeStep, blur } = this.many.terms;
    const resolution = latticeStep || blur;
    const last = Math.floor(this.reach / resolution);
    const node = (at: number, guess: number, within: number): number =>
      firstWhole((n) => this.below(n * resolution) >= at, { about: guess, within, last });
    const found = node(level, about / resolution, Math.ceil(this.step / resolution));
    const value = resolution * found;
    if (blur === 0) return { value: asAddedByHand(value), error: 0 };
    const doubt = this.belowError(value);
    const nodes = Math.max(found - node(level - doubt, found, 1), node(level + doubt, found, 1) - found);
    return { value, error: resolution * nodes + BLURS * blur };
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
