/** One source of a default: who published what, on which sample, and where to read it. */
export interface Source {
  /** Who wrote or published it. */
  readonly publisher: string;
  /** Year of publication; undated pages have the year in which they were read. */
  readonly year: string;
  readonly title: string;
  /** What was measured or stated, and the figures that were taken. */
  readonly says: string;
  /** How many of what it rests on, or what kind of statement it is. */
  readonly sample: string;
  /** Where it, its abstract or a report on it can be read; absent where only the publisher was noted. */
  readonly link?: string;
}

/** What a price list is worth: what one seller asks, not what anybody paid. */
export const ASKING = "one seller's asking prices";
