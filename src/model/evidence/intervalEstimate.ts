/** A value with its interval of 95 % confidence. */
export interface IntervalEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
