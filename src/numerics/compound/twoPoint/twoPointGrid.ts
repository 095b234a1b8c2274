import { asAddedByHand } from "../../functions/asAddedByHand";
import { binomialProbability } from "../../functions/binomial";
import { expectedGroupCount, type StreamGroup } from "../compoundSpec";
import { countWeights } from "../countWeights";
import { findCrossing } from "../../functions/findRoot";
import type { ExpectedAtom } from "../placeAtoms";
import type { ExactGrid } from "../solution";

/** An amount that was added up in another order may differ in its last digit. */
const SAME = 1e-12;
/** Standard deviations of a binomial split beyond which nothing is visible, and this many events more. */
const REACH = 9;
const FEW = 20;
/** Splits less probable than this cannot be seen, nor any further from the middle. */
const INVISIBLE = 1e-20;

/** A number of events, some of which cost the larger amount: how probable it is that at most `bound` of them do. */
interface Split {
  readonly events: number;
  readonly larger: number;
  /** P(larger events > larger), and P(larger events = larger), given the events. */
  readonly beyond: number;
  readonly exactly: number;
}

/**
 * Events of two known amounts: of n events, the number of larger ones is binomial, and the sum is at most x where it
 * is at most (x - n smaller) / (larger - smaller). With n that bound falls while the split's mean rises, so that all but
 * few n are certainly below x or certainly above; over those in between the split's probability is carried on.
 */
export class TwoPointGrid implements ExactGrid {
  /** The largest amount that can be read: a barely visible number of events at the larger amount. */
  readonly reach: number;
  private readonly smaller: number;
  private readonly extra: number;
  private readonly share: number;
  private readonly numbers: Float64Array;
  /** P(events < n) and the mean number of events over those n, for n = 0, 1, 2, … */
  private readonly fewer: Float64Array;
  private readonly eventsOfFewer: Float64Array;

  constructor(group: StreamGroup, amounts: readonly ExpectedAtom[]) {
    const [smaller, larger] = [...amounts].sort((a, b) => a.at - b.at) as [ExpectedAtom, ExpectedAtom];
    this.smaller = smaller.at;
    this.extra = larger.at - smaller.at;
    this.share = larger.expectedCount / (smaller.expectedCount + larger.expectedCount);
    this.numbers = Float64Array.from(
      countWeights(group, { atomCount: expectedGroupCount(group), others: 0 }),
    );
    this.fewer = new Float64Array(this.numbers.length + 1);
    this.eventsOfFewer = new Float64Array(this.numbers.length + 1);
    this.numbers.forEach((probability, n) => {
      this.fewer[n + 1] = this.fewer[n]! + probability;
      this.eventsOfFewer[n + 1] = this.eventsOfFewer[n]! + n * probability;
    });
    this.reach = this.numbers.length * larger.at;
  }

  cdf(amount: number): number {
    if (amount < 0) return 0;
    const certain = this.certainly(amount);
    let sum = this.fewer[Math.min(certain + 1, this.numbers.length)]!;
    this.walk(amount, certain, ({ events, beyond }) => (sum += this.numbers[events]! * (1 - beyond)));
    return sum;
  }

  expectedGapBelow(amount: number): number {
    if (amount < 0) return 0;
    const { smaller, extra, share, numbers } = this;
    const mean = smaller + share * extra;
    const certain = Math.min(this.certainly(amount), numbers.length - 1);
    let sum = amount * this.fewer[certain + 1]! - mean * this.eventsOfFewer[certain + 1]!;
    this.walk(amount, certain, ({ events, larger, beyond, exactly }) => {
      // E[K; K <= k] = n share P(K <= k) - share (n - k) P(K = k), K the larger events and k the bound.
      const left = (amount - events * mean) * (1 - beyond) + extra * share * exactly * (events - larger);
      sum += numbers[events]! * left;
    });
    return sum;
  }

  firstAt(p: number): number {
    const found = findCrossing((amount) => this.cdf(amount), p, 0, this.reach);
    let nearest = 0;
    const { smaller, extra, numbers } = this;
    for (let events = 0; events < numbers.length && events * smaller <= found * (1 + 2 * SAME); events++) {
      const larger = Math.min(events, Math.floor((found * (1 + 2 * SAME) - events * smaller) / extra));
      const sum = events * smaller + larger * extra;
      if (Math.abs(sum - found) < Math.abs(nearest - found)) nearest = sum;
    }
    return asAddedByHand(nearest);
  }

  /** How many of `events` events may cost the larger amount; negative where even the smaller one is too much for all. */
  private mostLarger(amount: number, events: number): number {
    return Math.floor((amount * (1 + SAME) - events * this.smaller) / this.extra);
  }

  /** Of `events` events, at most this many cost the larger amount. */
  private visibleLarger(events: number): number {
    const visible = REACH * Math.sqrt(events * this.share * (1 - this.share)) + FEW;
    return Math.min(events, Math.ceil(events * this.share + visible));
  }

  /** The largest number of events that cost at most the amount for certain. */
  private certainly(amount: number): number {
    let [low, high] = [0, this.numbers.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.mostLarger(amount, middle) >= this.visibleLarger(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Visits the numbers of events beyond those that are certain, as long as any of their splits can be seen. */
  private walk(amount: number, certain: number, visit: (split: Split) => void): void {
    const { share } = this;
    const odds = share / (1 - share);
    let larger = this.visibleLarger(certain);
    let exactly = binomialProbability(larger, certain, share);
    let beyond = 0;
    for (let events = certain + 1; events < this.numbers.length; events++) {
      beyond += share * exactly;
      exactly *= (events * (1 - share)) / (events - larger);
      for (const most = this.mostLarger(amount, events); larger > most && larger >= 0; larger--) {
        beyond += exactly;
        exactly *= larger / ((events - larger + 1) * odds);
      }
      if (larger < 0 || (exactly < INVISIBLE && larger < events * share)) return;
      visit({ events, larger, beyond, exactly });
    }
  }
}
