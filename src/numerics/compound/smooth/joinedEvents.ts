import type { AtomSums } from "./atomSums";
import type { SingleEvent } from "../singleEvent";

/** An event, and how many of its kind are expected. */
export interface ExpectedEvent {
  readonly expectedCount: number;
  readonly event: SingleEvent;
}

/** Sums of the atoms and one of the events. */
export class JoinedEvents {
  constructor(
    private readonly sums: AtomSums,
    private readonly events: readonly ExpectedEvent[],
  ) {}

  /** The largest number of atoms so close together that one event may reach over all of them. */
  get crowd(): number {
    const { atoms } = this.sums;
    const reach = this.events.reduce((most, { event }) => Math.max(most, event.end), 0);
    let most = 0;
    for (let first = 0, last = 0; last < atoms.length; last++) {
      while (atoms[last]!.at - atoms[first]!.at > reach) first++;
      most = Math.max(most, last - first + 1);
    }
    return this.events.length === 0 ? 0 : most;
  }

  /** Probability of such a sum of at most `amount`. */
  cdf(amount: number): number {
    return this.total(
      amount,
      ({ mass }, whole) => mass * this.sums.weight(whole),
      (event, rest) => event.cdf(rest),
    );
  }

  /** E[(amount - S)+] over such sums. */
  expectedGapBelow(amount: number): number {
    return this.total(
      amount,
      ({ mass, mean }, whole) => mass * this.sums.distance(whole, amount) - mean * this.sums.weight(whole),
      (event, rest) => event.expectedGapBelow(rest),
    );
  }

  /** Atoms so low that any event fits above them are added up in bulk, the others one by one. */
  private total(
    amount: number,
    bulk: (event: SingleEvent, whole: number) => number,
    each: (event: SingleEvent, rest: number) => number,
  ): number {
    const { atoms } = this.sums;
    const end = this.sums.upTo(amount);
    let total = 0;
    for (const { expectedCount, event } of this.events) {
      const whole = this.sums.upTo(amount - event.end);
      let part = bulk(event, whole);
      for (let i = whole; i < end; i++) part += atoms[i]!.weight * each(event, amount - atoms[i]!.at);
      total += expectedCount * part;
    }
    return total;
  }
}
