import { asAddedByHand } from "../../functions/asAddedByHand";
import { binomialProbability } from "../../functions/binomial";
import { expectedGroupCount, type StreamGroup } from "../compoundSpec";
import { countWeights } from "../countWeights";
import { findCrossing } from "../../functions/findRoot";
import type { ExpectedAtom } from "../placeAtoms";
import type { ExactGrid } from "../solution";

/** Amounts added up in another order may differ in the last digit. */
const SAME = 1e-12;
/** A binomial split is visible within this many standard deviations, plus a few events. */
const REACH = 9;
const FEW = 20;
/** Splits less probable than this, and those further from the middle, are not visible. */
const INVISIBLE = 1e-20;

/** How many of a number of events may cost the larger amount, and the probabilities of more, or exactly as many. */
interface Split {
  readonly events: number;
  readonly larger: number;
  /** P(larger events > larger), and P(larger events = larger), given the events. */
  readonly beyond: number;
  readonly exactly: number;
}

/**
 * Of n events, the number of larger ones is binomial, and the sum is at most x if that number is at most (x - n
 * smaller) / (larger - smaller). As n grows, this bound falls while the mean of the split rises, so that all but a
 * few n are certainly below x or certainly above. Over those in between, the split's probability is updated from one
 * n to the next.
 */
export class TwoPointGrid implements ExactGrid {
  /** The largest visible amount: the largest visible number of events, each at the larger amount. */
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
      // E[L; L <= l] = n share P(L <= l) - share (n - l) P(L = l), for L larger ones of n events.
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

  /** How many of the events may cost the larger amount; negative if they are too many even at the smaller one. */
  private mostLarger(amount: number, events: number): number {
    return Math.floor((amount * (1 + SAME) - events * this.smaller) / this.extra);
  }

  /** The largest visible number of events at the larger amount. */
  private visibleLarger(events: number): number {
    const visible = REACH * Math.sqrt(events * this.share * (1 - this.share)) + FEW;
    return Math.min(events, Math.ceil(events * this.share + visible));
  }

  /** The largest number of events that certainly cost at most the amount. */
  private certainly(amount: number): number {
    let [low, high] = [0, this.numbers.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.mostLarger(amount, middle) >= this.visibleLarger(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Visits the numbers of events beyond `certain` while any of their splits is visible. */
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
