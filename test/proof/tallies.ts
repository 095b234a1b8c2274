/** What simulated runs say about a figure. */
export interface Finding {
  /** What they show in its place. */
  readonly simulated: number;
  /** How far the figure is from it, in standard errors of the simulation. */
  readonly errorsAway: number;
}

/** Judges a figure by simulated runs. */
export interface Judge {
  finding(): Finding;
}

/** Judges a figure by one amount of every run. */
export interface Tally extends Judge {
  add(amount: number): void;
}

/** Figures that agree to this part of their size agree: sums are added up in different orders. */
const SAME = 1e-9;

const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one), Math.abs(other));

function away(difference: number, standardError: number): number {
  return difference === 0 ? 0 : Math.abs(difference) / standardError;
}

/** Of a figure that is a mean. */
export class MeanTally implements Tally {
  private count = 0;
  private sum = 0;
  private squares = 0;

  constructor(private readonly figure: number) {}

  /** Amounts are added as distances from the figure, so that large ones lose no digits. */
  add(amount: number): void {
    const distance = amount - this.figure;
    this.count++;
    this.sum += distance;
    this.squares += distance * distance;
  }

  finding(): Finding {
    const distance = this.sum / this.count;
    const simulated = this.figure + distance;
    if (isSame(simulated, this.figure)) return { simulated, errorsAway: 0 };
    const variance = Math.max(0, this.squares / this.count - distance ** 2);
    return { simulated, errorsAway: away(distance, Math.sqrt(variance / this.count)) };
  }
}

/** Of a figure that is `start + mean / part` of what amounts have beyond a start: the mean of the worst years. */
export class TailTally implements Tally {
  private readonly beyond: MeanTally;

  constructor(
    figure: number,
    private readonly start: number,
    private readonly part: number,
  ) {
    this.beyond = new MeanTally((figure - start) * part);
  }

  add(amount: number): void {
    this.beyond.add(Math.max(0, amount - this.start));
  }

  finding(): Finding {
    const { simulated, errorsAway } = this.beyond.finding();
    return { simulated: this.start + simulated / this.part, errorsAway };
  }
}

/**
 * Of a figure that is a standard deviation. Amounts come without a part that is independent of the rest and whose
 * variance is known: few large losses would make every sample of it too small, and its standard error with it.
 */
export class SpreadTally implements Tally {
  private count = 0;
  private readonly powers: [number, number, number, number] = [0, 0, 0, 0];

  constructor(
    private readonly figure: number,
    private readonly about: number,
    private readonly knownVariance: number,
  ) {}

  add(amount: number): void {
    const distance = amount - this.about;
    const square = distance * distance;
    this.count++;
    this.powers[0] += distance;
    this.powers[1] += square;
    this.powers[2] += distance * square;
    this.powers[3] += square * square;
  }

  finding(): Finding {
    const [m1, m2, m3, m4] = this.powers.map((power) => power / this.count) as [
      number,
      number,
      number,
      number,
    ];
    const variance = Math.max(0, m2 - m1 ** 2);
    const fourth = m4 - 4 * m3 * m1 + 6 * m2 * m1 ** 2 - 3 * m1 ** 4;
    const simulated = Math.sqrt(variance + this.knownVariance);
    if (isSame(simulated, this.figure)) return { simulated, errorsAway: 0 };
    const error = Math.sqrt(Math.max(0, fourth - variance ** 2) / this.count);
    return { simulated, errorsAway: away(this.figure ** 2 - simulated ** 2, error) };
  }
}

/** One amount of every run, kept. */
export class Sample {
  private readonly amounts: number[] = [];
  private inOrder: Float64Array | undefined;

  add(amount: number): void {
    this.amounts.push(amount);
  }

  /** The amounts, the smallest first. */
  sorted(): Float64Array {
    this.inOrder ??= Float64Array.from(this.amounts).sort();
    return this.inOrder;
  }
}

/** How many of some sorted amounts are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Of a figure that is the smallest amount with P(S <= amount) >= p. It is judged by how many runs lie below and up to
 * it, which needs no density and is right where the distribution jumps.
 */
export class QuantileJudge implements Judge {
  constructor(
    private readonly figure: number,
    private readonly p: number,
    private readonly sample: Sample,
  ) {}

  finding(): Finding {
    const { p, figure } = this;
    const sorted = this.sample.sorted();
    const count = sorted.length;
    const margin = SAME * Math.max(1, Math.abs(figure));
    const below = countBelow(sorted, figure - margin) / count;
    const upTo = countBelow(sorted, figure + margin) / count;
    const missed = Math.max(0, below - p, p - upTo);
    const error = Math.sqrt((p * (1 - p)) / count);
    return { simulated: sorted[Math.ceil(p * count) - 1]!, errorsAway: away(missed, error) };
  }
}

/** Of a figure that is the probability of more than an amount. */
export class ProbabilityTally implements Tally {
  private count = 0;
  private over = 0;

  constructor(
    private readonly figure: number,
    private readonly amount: number,
  ) {}

  add(amount: number): void {
    this.count++;
    if (amount > this.amount) this.over++;
  }

  finding(): Finding {
    const simulated = this.over / this.count;
    // One run is the least that a sample can be off where the figure is 0 or 1.
    const variance = Math.max(this.figure * (1 - this.figure), 1 / this.count);
    return { simulated, errorsAway: away(simulated - this.figure, Math.sqrt(variance / this.count)) };
  }
}
