import { groupRate, type CompoundSpec } from "../compoundSpec";
import { logTransform, type LogTransform } from "../counts";
import { amountAt, type SeverityPart } from "../severity";

/** Steps of one part that are followed; the rest counts as if it were in step with the ripple. */
const MOST_STEPS = 128;
/** Frequencies that are tried for each length of wave. */
const MOST_HARMONICS = 1024;
/** The strongest ripple lies beside the frequencies that are tried (measured: up to 15 times as strong). */
const BETWEEN_HARMONICS = 18;
/** Shorter waves than this many spacings are the spacing's own staircase. */
const SHORTEST = 1.5;

/** Amounts with their rates; what is missing to the part's rate is not followed. */
interface FollowedAmounts {
  readonly amounts: Float64Array;
  readonly rates: Float64Array;
}

interface RippleGroup {
  readonly parts: readonly FollowedAmounts[];
  readonly transform: LogTransform;
}

function followed({ law, amount }: SeverityPart, rate: number): FollowedAmounts {
  if (law.kind === "discrete")
    return {
      amounts: Float64Array.from(law.points, ({ value }) => amountAt(amount, value)),
      rates: Float64Array.from(law.points, ({ weight }) => rate * weight),
    };
  const { step } = amount.staircase;
  const amounts = Float64Array.from({ length: MOST_STEPS }, (_, k) => amountAt(amount, (k + 1) * step));
  const rates = amounts.map((_, k) => rate * (law.tail(k * step) - law.tail((k + 1) * step)));
  return { amounts, rates };
}

/** Lengths of waves in which many amounts may be in step: from one amount to the next, and the likeliest itself. */
function waveLengths(groups: readonly RippleGroup[]): number[] {
  const lengths = groups.flatMap(({ parts }) =>
    parts.flatMap(({ amounts, rates }) => {
      const likeliest = rates.reduce((best, rate, k) => (rate > rates[best]! ? k : best), 0);
      const last = amounts.length - 1;
      return [amounts[likeliest]!, last > 0 ? amounts[last]! - amounts[last - 1]! : 0];
    }),
  );
  return [...new Set(lengths)].filter((length) => length > 0);
}

/** Turns of the amounts at the 1st, 2nd, 3rd … harmonic of a wave, each by one multiplication from the last. */
class TurningAmounts {
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;
  private readonly stepCos: Float64Array;
  private readonly stepSin: Float64Array;

  constructor(
    private readonly rates: Float64Array,
    amounts: Float64Array,
    wave: number,
  ) {
    this.stepCos = amounts.map((amount) => Math.cos((2 * Math.PI * amount) / wave));
    this.stepSin = amounts.map((amount) => Math.sin((2 * Math.PI * amount) / wave));
    this.cos = new Float64Array(amounts.length).fill(1);
    this.sin = new Float64Array(amounts.length);
  }

  /** Turns on by one harmonic and adds rate x (phi - 1) to `sum`, what is not followed taken as phi = 1. */
  next(sum: Float64Array): void {
    for (let k = 0; k < this.rates.length; k++) {
      const cos = this.cos[k]! * this.stepCos[k]! - this.sin[k]! * this.stepSin[k]!;
      this.sin[k] = this.cos[k]! * this.stepSin[k]! + this.sin[k]! * this.stepCos[k]!;
      this.cos[k] = cos;
      sum[0]! += this.rates[k]! * (cos - 1);
      sum[1]! += this.rates[k]! * this.sin[k]!;
    }
  }
}

/** The strongest ripple among the harmonics of one wave. */
function strongest(groups: readonly RippleGroup[], wave: number, shortest: number, longest: number): number {
  const turning = groups.map(({ parts, transform }) => ({
    transform,
    parts: parts.map(({ rates, amounts }) => new TurningAmounts(rates, amounts, wave)),
  }));
  const out = new Float64Array(4);
  let width = 0;
  for (let harmonic = 1; harmonic <= MOST_HARMONICS && wave / harmonic >= shortest; harmonic++) {
    let log = 0;
    for (const { parts, transform } of turning) {
      const sum = new Float64Array(2);
      for (const part of parts) part.next(sum);
      log += transform(sum[0]!, sum[1]!, out) ? out[0]! : -Infinity;
    }
    if (wave / harmonic <= longest) width = Math.max(width, (Math.exp(log) * wave) / harmonic / Math.PI);
  }
  return width;
}

/**
 * How strongly a sum of amounts on steps may ripple around a smooth law in waves no longer than `longest`: its
 * distribution function may be off by about this times the density.
 *
 * Around a frequency w the density is the smooth one times 2 |G(w)| cos(w x), because G has there a copy of its
 * peak at 0; integrated once, 2 |G(w)| / w. Waves about as short as the spacing are left to whoever reads in
 * the middle of its steps. An estimate, not a bound.
 */
export function rippleWidth(spec: CompoundSpec, spacing: number, longest: number): number {
  const groups = spec.map((group) => ({
    transform: logTransform(group.counts, groupRate(group)),
    parts: group.streams.flatMap(({ rate, severity }) =>
      severity.map((part) => followed(part, rate * part.weight)),
    ),
  }));
  // Waves of two rates meet at some amounts.
  const width = waveLengths(groups).reduce(
    (sum, wave) => sum + strongest(groups, wave, SHORTEST * spacing, longest),
    0,
  );
  return BETWEEN_HARMONICS * width;
}
