import type { Masses } from "../compoundSpec";

/** Masses smaller than this at the low end are left where they are. */
const NEGLIGIBLE = 1e-14;

/** Amounts that are this far apart, in steps of where they go, go there one by one. */
const FEW = 0.4;

/** What is rarer than this goes to amounts that are this many times further apart. */
const RARE = 1e-5;
const WIDE = 8;

/** Where masses go: to at + slope x amount, each times the weight. */
interface Line {
  readonly at: number;
  readonly slope: number;
  readonly weight: number;
}

/** Indices of some masses, the last one not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Masses at increasing amounts with their running totals, so that any number of neighbours can be moved together. All
 * amounts but the last are evenly spaced.
 */
export class RunningMasses {
  private readonly amounts: Float64Array;
  private readonly step: number;
  /** Mass, and mass x amount, of the first 0, 1, 2, … together. */
  private readonly sums: Float64Array;
  private readonly moments: Float64Array;
  /** The first mass that is not negligible. */
  private readonly first: number;

  constructor({ amounts, masses }: Masses) {
    this.amounts = amounts;
    this.step = amounts.length > 2 ? amounts[1]! - amounts[0]! : Infinity;
    this.sums = new Float64Array(amounts.length + 1);
    this.moments = new Float64Array(amounts.length + 1);
    const first = masses.findIndex((mass) => Math.abs(mass) > NEGLIGIBLE);
    this.first = first === -1 ? amounts.length : first;
    for (let i = 0; i < amounts.length; i++) {
      this.sums[i + 1] = this.sums[i]! + masses[i]!;
      this.moments[i + 1] = this.moments[i]! + masses[i]! * amounts[i]!;
    }
  }

  /** How many amounts lie at or below this one. */
  upTo(amount: number): number {
    const last = this.amounts.length - 1;
    if (amount >= this.amounts[last]!) return last + 1;
    const evenly = Math.floor((amount - this.amounts[0]!) / this.step) + 1;
    return Math.min(Math.max(evenly, 0), last);
  }

  /**
   * Moves a stretch of masses along a line onto evenly spaced amounts: each goes to the two that it is between. Masses
   * between the same two go together.
   */
  deposit({ amounts, masses }: Masses, { at, slope, weight }: Line, { from, to }: Stretch): void {
    // Evenly spaced amounts are counted in pairs of them that are `wide` apart.
    const wide = Math.abs(weight) < RARE ? WIDE : 1;
    const perStep = 1 / (wide * (amounts[1]! - amounts[0]!));
    const [first, steps] = [(at - amounts[0]!) * perStep, slope * perStep];
    const areFew = Math.abs(steps) * this.step > FEW;
    let next = Math.max(from, this.first);
    for (let i = next; i < to; i = next) {
      const below = Math.floor(first + steps * this.amounts[i]!);
      next = areFew ? i + 1 : Math.min(Math.max(this.upTo(edgeOf(below)), i + 1), to);
      const mass = this.sums[next]! - this.sums[i]!;
      const above = (first - below) * mass + steps * (this.moments[next]! - this.moments[i]!);
      masses[wide * below]! += weight * (mass - above);
      masses[wide * (below + 1)]! += weight * above;
    }

    /** The amount beyond which masses go to the next two. */
    function edgeOf(below: number): number {
      return steps === 0 ? Infinity : (below + (steps > 0 ? 1 : 0) - first) / steps;
    }
  }
}
