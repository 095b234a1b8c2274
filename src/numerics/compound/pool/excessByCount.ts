import { TABLE_ACCURACY } from "../accuracy";
import { compoundProblem, type CompoundProblem } from "../compoundProblem";
import { expectedGroupCount, type StreamGroup } from "../compoundSpec";
import { type LogTransform, logTransform } from "../frequency";
import type { GridPlan } from "../grid/gridPlan";
import { groupSpectrum } from "../grid/severityGrids";
import { emptySpectrum, type Spectrum } from "../grid/spectrum";
import { realFft, transformSize } from "../../transforms/realFft";
import { componentAtoms } from "../smooth/exactTerms";

/** Points up to the limit: of a lattice at most, of a smooth grid at least and at most. */
const MOST_LATTICE_NODES = 1 << 13;
const FEWEST_NODES = 1 << 7;
const MOST_NODES = 1 << 12;
/** A grid has at least this many points per standard deviation. */
const NODES_PER_DEVIATION = 8;
/** Points beyond the limit, and below 0, where spreading leaves tiny masses. */
const MARGIN = 8;
/** What wraps around the period is damped by exp(-24). */
const TILT = 24;
/** A limit below this part of an average event is none: the answer is wrong by less than the limit. */
const NEGLIGIBLE = 1e-12;

/**
 * E[(U - limit)+] of the aggregate loss U of a group, if the given number of times as many events are expected as in
 * the group itself, to about 1e-6 of the limit.
 *
 * (U - limit)+ = U - limit + (limit - U)+, and the last term needs only what is below the limit. Its expectation is a sum of
 * masses times payoffs, which Parseval's theorem finds from the two transforms: the events and the payoff are
 * transformed once, whatever the number of events.
 */
export function excessByCount(given: StreamGroup, limit: number): (times: number) => number {
  const problem = compoundProblem([given]);
  const [group] = problem.spec;
  const expected = group ? expectedGroupCount(group) : 0;
  if (!group || limit * expected <= NEGLIGIBLE * problem.mean) return (times) => times * problem.mean;
  const plan = planUpTo(problem, limit);
  const count = { events: groupSpectrum(group, plan), expected };
  const payoff = payoffSpectrum(plan, limit);
  const transform = logTransform(group.frequency);
  return (times) =>
    Math.max(0, times * problem.mean - limit + expectedPayoff(payoff, transform, { ...count, times }));
}

function planUpTo(problem: CompoundProblem, limit: number): GridPlan {
  const { spec, latticeStep } = problem;
  const isLattice = latticeStep > 0 && limit / latticeStep <= MOST_LATTICE_NODES;
  const nodes = isLattice ? Math.ceil(limit / latticeStep) : smoothNodes(problem, limit);
  const fft = realFft(transformSize(2 * (nodes + 2 * MARGIN)));
  const step = isLattice ? latticeStep : limit / nodes;
  const after = nodes + MARGIN;
  return {
    spec,
    step,
    before: 0,
    after,
    isLattice,
    leavesOut: "nothing",
    tilt: TILT,
    fft,
    accuracy: TABLE_ACCURACY,
  };
}

/** Amounts with probabilities of their own need the finest grid where no lattice holds them. */
function smoothNodes({ spec, standardDeviation }: CompoundProblem, limit: number): number {
  const parts = spec.flatMap(({ streams }) => streams.flatMap(({ severity }) => severity));
  const isRough = parts.some((part) => part.cost.perRoundedUnit !== 0 || componentAtoms(part).length > 0);
  const needed = isRough ? MOST_NODES : (NODES_PER_DEVIATION * limit) / standardDeviation;
  return Math.min(MOST_NODES, Math.max(FEWEST_NODES, 2 ** Math.ceil(Math.log2(needed))));
}

/** The transform of (limit - node)+, with the tilt of the masses undone. */
function payoffSpectrum({ step, fft, tilt, isLattice }: GridPlan, limit: number): Spectrum {
  const payoff = new Float64Array(fft.size);
  const add = (node: number, amount: number): void => {
    payoff[(node + fft.size) % fft.size]! += amount * Math.exp((tilt * node) / fft.size);
  };
  for (let node = -MARGIN; node * step < limit; node++) add(node, limit - node * step);
  // Masses that stand for a density: the end corrections of Euler-Maclaurin at the limit, which is a node.
  if (!isLattice)
    for (const [offset, part] of [
      [-1, -1 / 240],
      [0, 1 / 12 + 1 / 120],
      [1, -1 / 240],
    ] as const)
      // prettier-ignore
      add(Math.round(limit / step) + offset, part * step);
  const spectrum = emptySpectrum(fft.size);
  fft.forward(payoff, spectrum.re, spectrum.im);
  return spectrum;
}

interface Events {
  readonly events: Spectrum;
  readonly expected: number;
  readonly times: number;
}

function expectedPayoff(
  payoff: Spectrum,
  transform: LogTransform,
  { events, expected, times }: Events,
): number {
  const out = new Float64Array(4);
  const last = payoff.re.length - 1;
  let sum = 0;
  for (let k = 0; k <= last; k++) {
    if (!transform(times * (events.re[k]! - expected), times * events.im[k]!, out)) continue;
    const size = (k === 0 || k === last ? 1 : 2) * Math.exp(out[0]!);
    sum += size * (Math.cos(out[1]!) * payoff.re[k]! + Math.sin(out[1]!) * payoff.im[k]!);
  }
  return sum / (2 * last);
}
