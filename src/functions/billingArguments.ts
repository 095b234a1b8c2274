import { amount, type Argument, share } from "./argument";

/** The terms of break-fix billing, in the order that every BREAKFIX function takes them. */
export const BILLING_ARGUMENTS: readonly Argument[] = [
  amount("incidents"),
  amount("hours_per_incident"),
  amount("hourly_rate"),
  amount("minimum_hours", 0),
  amount("increment_hours", 0),
  amount("callout_fee", 0),
  share("after_hours_share", 0),
  { name: "after_hours_multiplier", default: 1.5, min: 0, nonZero: true },
  amount("parts_per_incident", 0),
  { name: "hours_cv", default: 1.2, min: 0, max: 10 },
];
