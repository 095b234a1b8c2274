import { findRoot } from "../../numerics/functions/findRoot";
import { lowestPoint } from "../../numerics/functions/lowestPoint";
import { withInput } from "../assumptions/aggregateFields";
import { firstYearDifference } from "./compareOptions";
import { fieldLimits } from "../assumptions/fieldLimits";
import { FEE_BANDS } from "../assumptions/scenarioField";
import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../assumptions/scenario";
import { mainFee } from "../contracts/mainFee";

/** The value of an input at which break-fix and managed cost the same, or which is cheaper throughout. */
export type Breakeven =
  | {
      readonly kind: "value";
      readonly input: FieldName;
      readonly value: number;
      readonly cheaperBelow: Cheaper;
    }
  | { readonly kind: "none"; readonly input: FieldName; readonly cheaper: Cheaper };

export type Cheaper = "break-fix" | "managed" | "neither";

/** The inputs whose breakevens are listed when none is asked for, where managed is charged for each user. */
export const BREAKEVEN_INPUTS: readonly FieldName[] = [
  "incidentsPerUserPerMonth",
  "managedFeePerUser",
  "users",
  "loadedHourlyWage",
  "incidentReduction",
  "hourlyRate",
  "waitHoursBreakFix",
];

/** The same with the main fee of the contract in the place of the fee per user: another one changes little. */
export function breakevenInputs(scenario: Scenario): readonly FieldName[] {
  return BREAKEVEN_INPUTS.map((input) => (input === "managedFeePerUser" ? mainFee(scenario) : input));
}

/** Steps in which the range is searched for changes of sign. */
const STEPS = 24;

/** Inputs whose 0 means that a term does not exist, so that costs jump there. */
const NONE_AT_ZERO: ReadonlySet<FieldName> = new Set<FieldName>([
  "devicesBilled",
  "projectHourlyRateManaged",
  ...FEE_BANDS.map((band) => `usersBeforeFeeBand${band}` as const),
]);

/** Whether costs follow an input without jumps; choices and whole numbers have no breakeven. */
export function isContinuous(input: FieldName): boolean {
  return !fieldLimits(input).whole && !NONE_AT_ZERO.has(input);
}

/** The range that is searched: the plausible one, widened to the present value. */
export function searchRange(scenario: Scenario, input: FieldName): readonly [number, number] {
  const { min, max } = SCENARIO_FIELDS[input];
  return [Math.min(min, scenario[input]), Math.max(max, scenario[input])];
}

/** Where the expected totals of months 1 to 12 are equal; of several such values the one nearest to the present value. */
export function breakeven(scenario: Scenario, input: FieldName): Breakeven {
  const difference = remembered((value) => firstYearDifference(withInput(scenario, input, value)).total);
  const [low, high] = searchRange(scenario, input);
  const points = searchPoints(difference, low, high);
  const values = points.map(difference);
  const roots = points.slice(1).flatMap((point, index) => {
    const [before, after] = [values[index]!, values[index + 1]!];
    if (before === 0 || before * after > 0) return [];
    return [{ value: findRoot(difference, points[index]!, point), cheaperBelow: cheaper(before) }];
  });
  if (values[0] === 0 && values.some((value) => value !== 0))
    roots.push({ value: low, cheaperBelow: "neither" });
  const distance = (root: { value: number }) => Math.abs(root.value - scenario[input]);
  const nearest = roots.sort((a, b) => distance(a) - distance(b))[0];
  return nearest
    ? { kind: "value", input, ...nearest }
    : { kind: "none", input, cheaper: cheaper(values[0]!) };
}

/** The function, worked out once for each value: the ends of a step are asked about several times. */
function remembered(of: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>();
  return (value) => {
    const found = known.get(value) ?? of(value);
    known.set(value, found);
    return found;
  };
}

/**
 * Points so close that the difference has at most one root between two of them: equal steps, and the bottom of every
 * valley on either side of 0 that the steps show, where two roots may lie close together.
 */
function searchPoints(difference: (value: number) => number, low: number, high: number): readonly number[] {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => low + ((high - low) * step) / STEPS);
  const values = points.map(difference);
  const bottoms = values.flatMap((value, index) => {
    const [before, after] = [values[index - 1], values[index + 1]];
    if (before === undefined || after === undefined) return [];
    const sign = Math.sign(value);
    const isValley = sign * before > sign * value && sign * after > sign * value && sign * before > 0;
    if (!isValley || sign * after < 0) return [];
    return [lowestPoint((x) => sign * difference(x), points[index - 1]!, points[index + 1]!)];
  });
  return [...points, ...bottoms].sort((one, other) => one - other);
}

function cheaper(breakFixMinusManaged: number): Cheaper {
  if (breakFixMinusManaged === 0) return "neither";
  return breakFixMinusManaged < 0 ? "break-fix" : "managed";
}
