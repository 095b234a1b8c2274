/** P(S <= amount). */
export type Below = (amount: number) => number;

/** A value and how far off it is estimated to be. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The distribution function and its integral over the amounts of one solved grid. */
export interface Reader {
  /** P(S <= amount). */
  readonly below: Below;
  belowError(amount: number): number;
  /** E[(amount - S)+]. */
  shortfall(amount: number): number;
  shortfallError(amount: number): number;
  readonly step: number;
}

/** A grid without an error of discretisation. */
export interface ExactReader extends Reader {
  /** The largest amount on it. */
  readonly reach: number;
  /** All amounts are multiples of the step. */
  readonly isLattice: boolean;
}

/** Damped aliases and amplified round-off together, in probabilities. */
export const ROUND_OFF = 2e-11;
