import type { CompoundSpec } from "./compoundSpec";
import type { ContinuousLaw } from "../laws/law";
import { isUnrounded } from "../laws/rounding";
import { mergedAtoms, type ExpectedAtom } from "./placeAtoms";
import { costAt, firstStep, type CostFunction, type SeverityComponent } from "./severity";

/** The rounded component of a severity: k billing steps cost a fixed amount plus k times the price of a step. */
export interface RoundedPart {
  readonly law: ContinuousLaw;
  readonly cost: CostFunction;
  /** Expected events of the component, including those below `first`. */
  readonly expectedCount: number;
  /** The first number of steps above the minimum, which is an amount of its own. */
  readonly first: number;
}

/** What a severity consists of: rounded parts and known amounts. */
export interface Components {
  readonly rounded: readonly RoundedPart[];
  readonly known: readonly ExpectedAtom[];
}

/** Splits a rounded component: the minimum is a known amount, longer events sit on billing steps. */
function splitRounded(law: ContinuousLaw, cost: CostFunction, expectedCount: number): Components {
  const { fixed, perRoundedUnit, rounding } = cost;
  const first = firstStep(rounding);
  const lowest = Math.max(rounding.minimum, first * rounding.step);
  const minimum = {
    at: fixed + perRoundedUnit * lowest,
    expectedCount: expectedCount * (1 - law.survival(first * rounding.step)),
  };
  return { rounded: [{ law, cost, expectedCount, first: first + 1 }], known: [minimum] };
}

/** Splits a component; undefined if its amounts fill an interval. */
function componentsOf({ law, cost }: SeverityComponent, expectedCount: number): Components | undefined {
  if (law.kind === "discrete") {
    const known = law.points.map(({ value, weight }) => ({
      at: costAt(cost, value),
      expectedCount: expectedCount * weight,
    }));
    return { rounded: [], known };
  }
  if (cost.perUnit !== 0) return undefined;
  if (cost.perRoundedUnit === 0) return { rounded: [], known: [{ at: cost.fixed, expectedCount }] };
  return isUnrounded(law, cost.rounding.step) ? undefined : splitRounded(law, cost, expectedCount);
}

/** The components of a single group; undefined for several groups, or if amounts fill an interval. */
export function groupComponents(spec: CompoundSpec): Components | undefined {
  if (spec.length !== 1) return undefined;
  const all = spec[0]!.streams.flatMap(({ expectedCount, severity }) =>
    severity.map((part) => componentsOf(part, expectedCount * part.weight)),
  );
  if (!all.every((each) => each !== undefined)) return undefined;
  return {
    rounded: all.flatMap((each) => each.rounded),
    known: mergedAtoms(all.flatMap((each) => each.known)),
  };
}
