import { summation, TILT, type SpectralTerms } from "./spectralTerms";
import { Turning } from "../../transforms/turning";

/** Amounts this close below a multiple of the lattice step, in parts of it, are on it. */
const SAME = 1e-7;

type Coefficients = Pick<SpectralTerms, "re" | "im">;

/** What the frequencies tell of the sum at an amount. */
export class SpectralSum {
  private again: Coefficients | undefined;

  constructor(readonly terms: SpectralTerms) {}

  /** P(S <= amount), by the terms of waves longer than `shortest` alone. */
  below(amount: number, shortest = 0): number {
    return this.sum(this.place(amount), this.terms, shortest);
  }

  /** E[(amount - S)+]: the terms of P(S <= amount) added up once more. */
  shortfall(amount: number): number {
    const placed = this.place(amount);
    this.again ??= addedUpAgain(this.terms);
    const total = this.sum(placed, this.again, 0);
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

  private sum(amount: number, { re, im }: Coefficients, shortest: number): number {
    const { indices, period } = this.terms;
    const turning = new Turning((2 * Math.PI * amount) / period, Math.exp((TILT * amount) / period));
    let total = 0;
    for (let i = 0; i < indices.length && indices[i]! * shortest < period; i++) {
      turning.turnTo(indices[i]!);
      total += re[i]! * turning.re + im[i]! * turning.im;
    }
    return total;
  }
}

function addedUpAgain({ indices, re, im, period, latticeStep }: SpectralTerms): Coefficients {
  const again = { re: new Float64Array(re.length), im: new Float64Array(im.length) };
  indices.forEach((index, i) => {
    const sum = summation(index, period, latticeStep);
    // Adding up probabilities over a lattice ends one step below the amount.
    again.re[i] = (sum.re * re[i]! - sum.im * im[i]!) * period - latticeStep * re[i]!;
    again.im[i] = (sum.re * im[i]! + sum.im * re[i]!) * period - latticeStep * im[i]!;
  });
  return again;
}
