/** P(S <= amount). */
export type Below = (amount: number) => number;

/** A value and how far off it is estimated to be. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** An estimate with the part of its error that no finer grid would take away. */
export interface RippledEstimate extends Estimate {
  readonly ripple: number;
}

/** The distribution function and its integral over the amounts of one solved grid. */
export interface Reader {
  /** P(S <= amount). */
  readonly below: Below;
  belowError(amount: number): number;
  /** E[(amount - S)+]. */
  shortfall(amount: number): number;
  shortfallError(amount: number): number;
  /** How far P(S <= amount) may be off because amounts sit on steps that the grid cannot tell apart. */
  rippleError(amount: number): number;
  readonly step: number;
  /** All amounts are multiples of it; 0 where there is no such step. */
  readonly spacing: number;
}

/** A grid without an error of discretisation. */
export interface ExactReader extends Reader {
  /** The largest amount on it. */
  readonly reach: number;
  /**
   * The first amount at which P(S <= amount) is at least `level`, for a level that is attained within reach; `about`
   * is a guess.
   */
  firstAt(level: number, about: number): Estimate;
}

/** Damped aliases and amplified round-off together, in probabilities. */
export const ROUND_OFF = 2e-11;
