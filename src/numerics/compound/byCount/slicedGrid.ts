import { asAddedByHand } from "../../functions/asAddedByHand";
import { firstWhole } from "../../functions/firstWhole";
import type { Atom } from "../smooth/placeAtoms";
import type { Estimate } from "../reader";
import type { Slice, StepSums } from "./slice";

/** P(S <= amount) and E[(amount - S)+] from laws of steps that begin at many amounts. */
export interface SlicedGrid {
  below(amount: number): number;
  shortfall(amount: number): number;
  /** The first amount at which `below` is at least `level`, for a level that is attained within reach; guessed `about`. */
  firstAt(level: number, about: number): Estimate;
}

/** What may be left out of all sums together, in probability (measured: a third of it at the most). */
export const LEFT_OUT = 5e-11;
/** Amounts this close below a node, in steps, are on it. */
const SAME = 1e-9;
/** Parts of a step in which a quantile is looked for, before every jump within one of them is. */
const PARTS = 64;

/** The steps by which the slices begin and go on. */
export interface SliceSteps {
  readonly step: number;
  /** The step of the other stairs, if there are any. */
  readonly otherStep: number;
  readonly reach: number;
}

/** What is read of a law of steps at a node, with so much of the amount left above it. */
type ReadSteps = (steps: StepSums, node: number, rest: number) => number;

/** Reads steps that begin at many amounts. */
export class SteppedGrid implements SlicedGrid {
  constructor(
    private readonly slices: readonly Slice[],
    private readonly place: SliceSteps,
  ) {}

  below(amount: number): number {
    return this.total(amount, ({ below }, node) => below[node]!);
  }

  shortfall(amount: number): number {
    const { step } = this.place;
    return this.total(
      amount,
      (steps, node, rest) => steps.shortfall(node) * step + steps.below[node]! * rest,
    );
  }

  firstAt(level: number, about: number): Estimate {
    const { step, reach } = this.place;
    const width = step / PARTS;
    const guess = { about: about / width, within: PARTS, last: Math.floor(reach / width) };
    const part = firstWhole((n) => this.below(n * width) >= level, guess);
    return { value: part === 0 ? 0 : this.jumpTo(level, (part - 1) * width, part * width), error: 0 };
  }

  /** Sums what each beginning at or below the amount tells of the steps above it. */
  private total(amount: number, read: ReadSteps): number {
    const slack = SAME * this.place.step;
    let sum = 0;
    for (const slice of this.slices) {
      for (const { at, weight } of slice.starts) {
        if (at > amount + slack) break;
        sum += weight * this.above(slice, amount - at, read);
      }
    }
    return sum;
  }

  private above({ steps, others }: Slice, amount: number, read: ReadSteps): number {
    const { step, otherStep } = this.place;
    let sum = 0;
    for (let j = 0; j < others.length; j++) {
      const left = amount - j * otherStep;
      const node = Math.floor(left / step + SAME);
      if (node < 0) break;
      sum += others[j]! * read(steps, node, left - node * step);
    }
    return sum;
  }

  /** The attained amount, not far above `from`, at which `below` gets to the level. */
  private jumpTo(level: number, from: number, to: number): number {
    const jumps = this.jumps(from, to);
    let below = this.below(from);
    for (const { at, weight } of jumps) {
      below += weight;
      if (below >= level) return asAddedByHand(at);
    }
    return asAddedByHand(jumps.at(-1)?.at ?? to);
  }

  /** All attained amounts above `from` up to `to`, less than a step away, sorted. */
  private jumps(from: number, to: number): Atom[] {
    const { step, otherStep } = this.place;
    const jumps: Atom[] = [];
    const add = ({ steps, others }: Slice, { at, weight }: Atom): void => {
      for (let j = 0; j < others.length; j++) {
        const start = at + j * otherStep;
        const node = Math.floor((to - start) / step + SAME);
        if (node < 0) break;
        const attained = start + node * step;
        if (attained <= from + SAME * step) continue;
        jumps.push({ at: attained, weight: weight * others[j]! * steps.mass(node) });
      }
    };
    for (const slice of this.slices) slice.starts.forEach((start) => add(slice, start));
    return jumps.sort((a, b) => a.at - b.at);
  }
}
