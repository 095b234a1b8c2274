import { commonStep } from "./lattice/commonStep";
import { compoundMoments, type CompoundSpec } from "./compoundSpec";
import { fixedLaw } from "../laws/law";
import { costAt, firstStep, type SeverityComponent } from "./severity";
import { isUnrounded } from "../laws/rounding";

/** Events rarer than this never happen: their squares and products would leave the range of numbers. */
const NEVER = 1e-30;

/** An aggregate loss with what is known about it in closed form. */
export interface CompoundProblem {
  readonly spec: CompoundSpec;
  readonly mean: number;
  readonly standardDeviation: number;
  /** No amount is negative. */
  readonly isPositive: boolean;
  /** The step of which all amounts are multiples; 0 if there is none. */
  readonly latticeStep: number;
  /** The largest step from one amount of an event to the next if steps can show in the aggregate loss; else 0. */
  readonly largestStep: number;
}

/** Amounts whose multiples and sums are all the amounts of the component; undefined if they fill an interval. */
function latticeAmounts({ law, cost }: SeverityComponent): number[] | undefined {
  if (law.kind === "discrete") return law.points.map((point) => costAt(cost, point.value));
  const { fixed, perUnit, perRoundedUnit } = cost;
  const { minimum, step } = cost.rounding;
  if (perUnit !== 0) return undefined;
  if (perRoundedUnit === 0) return [fixed];
  // If the minimum is never exceeded, it is the only amount that is billed.
  if (isUnrounded(law, step))
    return law.survival(minimum) < NEVER ? [fixed + perRoundedUnit * minimum] : undefined;
  const first = firstStep(cost.rounding);
  const lowest =
    law.survival(first * step) < 1 ? [fixed + perRoundedUnit * Math.max(minimum, first * step)] : [];
  return [...lowest, fixed + perRoundedUnit * (first + 1) * step, perRoundedUnit * step];
}

function isPositivePart({ law, cost }: SeverityComponent): boolean {
  if (law.kind === "discrete") return law.points.every((point) => costAt(cost, point.value) >= 0);
  return cost.perUnit >= 0 && cost.perRoundedUnit >= 0 && cost.fixed >= 0;
}

/** Fewer expected events than this do not show in any probability. */
const UNSEEN = 1e-11;

/** Turns a rounded component that hardly ever exceeds its first step into one known amount. */
function asKnown(part: SeverityComponent, expectedCount: number): SeverityComponent {
  const { law, cost, weight } = part;
  const { minimum, step } = cost.rounding;
  if (law.kind === "discrete" || cost.perUnit !== 0 || cost.perRoundedUnit === 0 || isUnrounded(law, step))
    return part;
  const steps = firstStep(cost.rounding);
  const first = steps < Infinity ? steps * step : minimum;
  return expectedCount * weight * law.survival(first) < UNSEEN ? { ...part, law: fixedLaw(first) } : part;
}

/** Drops what never happens, so that every expected count and weight that is left is positive. */
function withoutNothing(spec: CompoundSpec): CompoundSpec {
  return spec
    .map((group) => ({
      ...group,
      streams: group.streams
        .filter((stream) => stream.expectedCount > NEVER)
        .map((stream) => ({
          ...stream,
          severity: stream.severity
            .filter((part) => part.weight > NEVER)
            .map((part) => asKnown(part, stream.expectedCount)),
        })),
    }))
    .filter((group) => group.streams.length > 0);
}

/** The largest step from one possible amount of an event to the next. */
function largestRounding(parts: readonly SeverityComponent[]): number {
  const steps = parts.map(({ law, cost }) => {
    if (law.kind === "continuous") return cost.perRoundedUnit * cost.rounding.step;
    return Math.max(...law.points.map((point) => costAt(cost, point.value)));
  });
  return Math.max(0, ...steps);
}

/** For sums of both signs: the largest step of the amounts that are rounded. */
function signedRounding(parts: readonly SeverityComponent[]): number {
  if (parts.every(isPositivePart)) return 0;
  return largestRounding(
    parts.filter(({ law, cost }) => law.kind === "continuous" && cost.perRoundedUnit !== 0),
  );
}

/** Works out what the routes need to know about an aggregate loss. */
export function compoundProblem(given: CompoundSpec): CompoundProblem {
  const spec = withoutNothing(given);
  const { mean, variance } = compoundMoments(spec);
  const parts = spec.flatMap((group) => group.streams.flatMap((stream) => stream.severity));
  const amounts = parts.map(latticeAmounts);
  const hasPool = spec.some(({ pool }) => pool);
  const onLattice = !hasPool && amounts.every((list): list is number[] => list !== undefined);
  const latticeStep = onLattice ? commonStep(amounts.flatMap((list) => list ?? [])) : 0;
  const isPositive = !hasPool && parts.every(isPositivePart);
  return {
    spec,
    mean,
    standardDeviation: Math.sqrt(Math.max(0, variance)),
    isPositive,
    latticeStep,
    largestStep: onLattice ? largestRounding(parts) : signedRounding(parts),
  };
}
