import type { Atom } from "../placeAtoms";

/** Atoms sorted by amount, with their running totals. */
export class AtomSums {
  /** Weight, and weight x amount, of the first 0, 1, 2, … atoms together. */
  private readonly weights: Float64Array;
  private readonly moments: Float64Array;

  constructor(readonly atoms: readonly Atom[]) {
    this.weights = new Float64Array(atoms.length + 1);
    this.moments = new Float64Array(atoms.length + 1);
    atoms.forEach(({ at, weight }, i) => {
      this.weights[i + 1] = this.weights[i]! + weight;
      this.moments[i + 1] = this.moments[i]! + weight * at;
    });
  }

  /** How many atoms lie at or below the amount. */
  upTo(amount: number): number {
    let low = 0;
    let high = this.atoms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.atoms[middle]!.at <= amount) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Weight of the first `count` atoms. */
  weight(count: number): number {
    return this.weights[count]!;
  }

  /** Sum of weight x (amount - at) over the first `count` atoms. */
  distance(count: number, amount: number): number {
    return this.weights[count]! * amount - this.moments[count]!;
  }

  /** Weight of the atoms at or below the amount. */
  cdf(amount: number): number {
    return this.weight(this.upTo(amount));
  }

  /** E[(amount - S)+] over the atoms. */
  expectedGapBelow(amount: number): number {
    return this.distance(this.upTo(amount), amount);
  }
}
