import { costAt, type CostFunction, type SeverityComponent } from "./severity";
import { isUnrounded, roundedMean } from "../laws/rounding";
import type { ContinuousLaw } from "../laws/law";
import type { Atom } from "./placeAtoms";

/** The law of the cost of a single event. */
export interface SingleEvent {
  /** Probability of the values that count. */
  readonly mass: number;
  /** E[cost] over the values that count. */
  readonly mean: number;
  /** Largest cost, except for less than 1e-17 of the probability. */
  readonly end: number;
  /** P(cost <= amount) over the values that count. */
  cdf(amount: number): number;
  /** E[(amount - cost)+] over the values that count. */
  expectedGapBelow(amount: number): number;
}

/** Whether larger values never cost less, so that "costs at most" means "is at most". */
export function isIncreasing({ perUnit, perRoundedUnit }: CostFunction): boolean {
  return perUnit >= 0 && perRoundedUnit >= 0;
}

/** Round-off in (amount - fixed) / step must not lose the step that the amount is on. */
const SAME = 1e-12;

/** The largest x that costs at most `amount`; 0 if even the smallest costs more. */
function largestWithin(cost: CostFunction, law: ContinuousLaw, amount: number): number {
  const { fixed, perUnit, perRoundedUnit } = cost;
  const { minimum, step } = cost.rounding;
  const slack = SAME * Math.abs(amount);
  const onMinimum = amount + slack - fixed - perRoundedUnit * minimum;
  if (onMinimum < 0) return 0;
  if (perRoundedUnit === 0) return perUnit > 0 ? onMinimum / perUnit : Infinity;
  const upToMinimum = perUnit > 0 ? onMinimum / perUnit : Infinity;
  if (isUnrounded(law, step)) {
    return Math.max(Math.min(upToMinimum, minimum), (amount - fixed) / (perUnit + perRoundedUnit));
  }
  const k = Math.floor((amount + slack - fixed + perUnit * step) / ((perUnit + perRoundedUnit) * step));
  const flat = Math.floor(minimum / step + SAME) * step;
  if (k * step <= flat) return Math.min(upToMinimum, flat);
  return perUnit > 0 ? Math.min(k * step, (amount - fixed - perRoundedUnit * k * step) / perUnit) : k * step;
}

/** An event whose value has a density; values up to `above` do not count here, because they are atoms. */
function continuousEvent(law: ContinuousLaw, cost: CostFunction, above: number): SingleEvent {
  const { fixed, perUnit, perRoundedUnit, rounding } = cost;
  const roundedAbove = (x: number): number => (perRoundedUnit === 0 ? 0 : roundedMean(law, rounding, x));
  const start = {
    mass: law.survival(above),
    partialMean: law.upperPartialMean(above),
    rounded: roundedAbove(above),
  };
  return {
    mass: start.mass,
    mean: fixed * start.mass + perUnit * start.partialMean + perRoundedUnit * start.rounded,
    end: costAt(cost, law.high),
    cdf: (amount) => {
      const x = largestWithin(cost, law, amount);
      return x <= above ? 0 : start.mass - law.survival(x);
    },
    expectedGapBelow: (amount) => {
      const x = largestWithin(cost, law, amount);
      if (x <= above) return 0;
      const probability = start.mass - law.survival(x);
      const spent =
        perUnit * (start.partialMean - law.upperPartialMean(x)) +
        perRoundedUnit * (start.rounded - roundedAbove(x));
      return (amount - fixed) * probability - spent;
    },
  };
}

/** The exact law of one event of this component; values of a density up to `above` do not count. */
export function singleEvent({ law, cost }: SeverityComponent, above: number): SingleEvent {
  if (law.kind === "continuous") return continuousEvent(law, cost, above);
  const points = law.points.map(({ value, weight }) => ({ at: costAt(cost, value), weight }));
  const sum = (amount: number, term: (point: Atom) => number): number =>
    points.reduce((total, point) => (point.at <= amount * (1 + SAME) ? total + term(point) : total), 0);
  return {
    mass: 1,
    mean: sum(Infinity, ({ at, weight }) => at * weight),
    end: points.reduce((most, { at }) => Math.max(most, at), 0),
    cdf: (amount) => sum(amount, ({ weight }) => weight),
    expectedGapBelow: (amount) => sum(amount, ({ at, weight }) => weight * Math.max(0, amount - at)),
  };
}
