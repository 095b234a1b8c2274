import { asAddedByHand } from "../../functions/asAddedByHand";
import { firstWhole } from "../../functions/firstWhole";
import { transformSize } from "../../transforms/realFft";
import type { Atom } from "../placeAtoms";
import type { ExactGrid } from "../solution";
import type { RoundedGroup } from "./roundedGroup";
import { stepLaws, type StepLaw } from "./stepLaws";

/** Amounts this close below a node, in steps, are on it. */
const SAME = 1e-9;
/** Parts of a step: a quantile is narrowed down to one of them before the amounts attained within it are listed. */
const PARTS = 64;

/** The law of the steps of n events, and the amounts at which they begin, with their probabilities. */
interface CountLattice {
  readonly steps: StepLaw;
  readonly starts: readonly Atom[];
}

/** Reads the law of steps at a node; `rest` is what the amount has beyond it. */
type ReadSteps = (steps: StepLaw, node: number, rest: number) => number;

/** Rounded amounts with fees and minimums off the lattice: exact, on one lattice per number of events. */
export class ByCountGrid implements ExactGrid {
  private readonly lattices: readonly CountLattice[];
  private readonly step: number;

  constructor(
    group: RoundedGroup,
    starts: readonly Atom[][],
    private readonly reach: number,
  ) {
    this.step = group.step;
    const isNeeded = starts.map((atoms) => atoms.length > 0);
    const laws = stepLaws(group, transformSize(reach / group.step + 2), isNeeded);
    this.lattices = laws.flatMap((steps, n) => (steps ? [{ steps, starts: starts[n]! }] : []));
  }

  cdf(amount: number): number {
    return this.total(amount, ({ cdf }, node) => cdf[node]!);
  }

  expectedGapBelow(amount: number): number {
    const { step } = this;
    return this.total(
      amount,
      (steps, node, rest) => steps.expectedGapBelow(node) * step + steps.cdf[node]! * rest,
    );
  }

  firstAt(p: number, about: number): number {
    const width = this.step / PARTS;
    const guess = { about: about / width, within: PARTS, last: Math.floor(this.reach / width) };
    const part = firstWhole((n) => this.cdf(n * width) >= p, guess);
    return part === 0 ? 0 : this.jumpTo(p, (part - 1) * width, part * width);
  }

  /** Adds up what is read from every start up to the amount. */
  private total(amount: number, read: ReadSteps): number {
    const { step } = this;
    let sum = 0;
    for (const { steps, starts } of this.lattices) {
      for (const { at, weight } of starts) {
        const node = Math.floor((amount - at) / step + SAME);
        if (node < 0) break;
        sum += weight * read(steps, node, amount - at - node * step);
      }
    }
    return sum;
  }

  /** The attained amount just above `from` at which the cdf reaches p. */
  private jumpTo(p: number, from: number, to: number): number {
    const jumps = this.jumps(from, to);
    let below = this.cdf(from);
    for (const { at, weight } of jumps) {
      below += weight;
      if (below >= p) return asAddedByHand(at);
    }
    return asAddedByHand(jumps.at(-1)?.at ?? to);
  }

  /** All attained amounts above `from` and up to `to`, less than a step apart, sorted. */
  private jumps(from: number, to: number): Atom[] {
    const { step } = this;
    const jumps = this.lattices.flatMap(({ steps, starts }) =>
      starts.flatMap(({ at, weight }) => {
        const node = Math.floor((to - at) / step + SAME);
        const attained = at + node * step;
        return node < 0 || attained <= from + SAME * step
          ? []
          : [{ at: attained, weight: weight * steps.mass(node) }];
      }),
    );
    return jumps.sort((a, b) => a.at - b.at);
  }
}
