import { AGGREGATE_FIELDS, withInput } from "./aggregateFields";
import { firstYearDifference } from "./compareOptions";
import { fieldLimits } from "./fieldLimits";
import type { InputRanges } from "./readAssumptions";
import type { FieldName, Scenario } from "./scenario";
import { FIELD_NAMES, SCENARIO_FIELDS } from "./scenario";

/** What one input does to the expected difference break-fix minus managed of months 1 to 12. */
export interface Sensitivity {
  readonly input: FieldName;
  readonly low: number;
  readonly high: number;
  /** Difference in money with the input at its low and at its high end. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
}

const PARTS = new Set(AGGREGATE_FIELDS.flatMap(({ parts }) => parts));

/** Whether an input is uncertain, not chosen: no checklist, no mix that must add up, no part of a whole. */
function isUncertain(input: FieldName): boolean {
  const { group } = SCENARIO_FIELDS[input];
  const isChoice = group === "Decision" || group === "Beyond money" || fieldLimits(input).whole === true;
  return !isChoice && !PARTS.has(input) && !input.startsWith("severityShare");
}

export const UNCERTAIN_INPUTS: readonly FieldName[] = FIELD_NAMES.filter(isUncertain);

/** Every uncertain input that moves the difference, the largest swing first. */
export function sensitivities(scenario: Scenario, ranges: InputRanges = new Map()): readonly Sensitivity[] {
  return bySwing(UNCERTAIN_INPUTS.map((input) => sensitivity(scenario, input, ranges)));
}

/** Those that move the difference at all, the largest swing first. */
export function bySwing(found: readonly Sensitivity[]): readonly Sensitivity[] {
  return found.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}

/** What one input does to the difference over its own range, else over its plausible one. */
export function sensitivity(scenario: Scenario, input: FieldName, ranges: InputRanges): Sensitivity {
  const { min, max } = SCENARIO_FIELDS[input];
  const { low, high } = ranges.get(input) ?? { low: min, high: max };
  const difference = (value: number) => firstYearDifference(withInput(scenario, input, value)).total;
  const [atLow, atHigh] = [difference(low), difference(high)];
  return { input, low, high, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
}
