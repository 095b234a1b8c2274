import { summation, TILT, type SpectralTerms } from "./spectralTerms";
import { Turning } from "./turning";

/** Amounts this close below a multiple of the lattice step, in parts of it, are on it. */
const SAME = 1e-7;

/** What the frequencies tell of the sum at an amount. */
export class SpectralSum {
  constructor(readonly terms: SpectralTerms) {}

  /** P(S <= amount), by the terms of waves longer than `shortest` alone. */
  below(amount: number, shortest = 0): number {
    const { re, im } = this.terms;
    let total = 0;
    this.forEachTurn(this.place(amount), shortest, (i, cos, sin) => {
      total += re[i]! * cos + im[i]! * sin;
    });
    return total;
  }

  /** E[(amount - S)+]: the terms of P(S <= amount) added up once more. */
  shortfall(amount: number): number {
    const { re, im, indices, period, latticeStep } = this.terms;
    const placed = this.place(amount);
    // Adding up probabilities over a lattice ends one step below the amount.
    const late = latticeStep > 0 ? latticeStep : 0;
    let total = 0;
    this.forEachTurn(placed, 0, (i, cos, sin) => {
      const sum = summation(indices[i]!, period, latticeStep);
      const again = (sum.re * re[i]! - sum.im * im[i]!) * period - late * re[i]!;
      const turned = (sum.re * im[i]! + sum.im * re[i]!) * period - late * im[i]!;
      total += again * cos + turned * sin;
    });
    return placed === amount ? total : total + this.below(amount) * (amount - placed);
  }

  /** What the waves shorter than four times the blur contribute to `below`. */
  lastChange(amount: number): number {
    return Math.abs(this.below(amount) - this.below(amount, 4 * this.terms.blur));
  }

  /** The multiple of the lattice step at or below the amount. */
  private place(amount: number): number {
    const { latticeStep } = this.terms;
    return latticeStep > 0 ? Math.floor(amount / latticeStep + SAME) * latticeStep : amount;
  }

  private forEachTurn(
    amount: number,
    shortest: number,
    visit: (i: number, cos: number, sin: number) => void,
  ): void {
    const { indices, period } = this.terms;
    const turning = new Turning((2 * Math.PI * amount) / period, Math.exp((TILT * amount) / period));
    for (let i = 0; i < indices.length && indices[i]! * shortest < period; i++) {
      turning.turnTo(indices[i]!);
      visit(i, turning.re, turning.im);
    }
  }
}
