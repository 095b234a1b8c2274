import { AGGREGATE_FIELDS, withInput } from "../assumptions/aggregateFields";
import { firstYearDifference } from "./compareOptions";
import { fieldLimits } from "../assumptions/fieldLimits";
import { NO_CONTRACT } from "../assumptions/noContract";
import type { InputRanges } from "../assumptions/readAssumptions";
import { FIELD_NAMES, type FieldName, type Scenario, SCENARIO_FIELDS } from "../assumptions/scenario";

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

/** How far a figure of your own may still be off. */
const OWN_SPREAD = 0.2;

/** Whether an input is a figure of your firm, not a forecast: the range of all firms says nothing about it. */
export function isOwnFigure(input: FieldName): boolean {
  const { evidence, unit } = SCENARIO_FIELDS[input];
  return evidence === "yours" && !unit.startsWith("share");
}

/**
 * What an input may plausibly be: the sheet's own range; else a fifth up and down where the figure is your own;
 * else the range of published or assumed figures.
 */
function plausibleRange(
  scenario: Scenario,
  input: FieldName,
  ranges: InputRanges,
): { readonly low: number; readonly high: number } {
  const given = ranges.get(input);
  if (given) return given;
  const value = scenario[input];
  // A term that no contract states is none, and nothing to be uncertain about.
  if (value === NO_CONTRACT[input]) return { low: value, high: value };
  if (!isOwnFigure(input)) return { low: SCENARIO_FIELDS[input].min, high: SCENARIO_FIELDS[input].max };
  const { min, max } = fieldLimits(input);
  return { low: Math.max(min, value * (1 - OWN_SPREAD)), high: Math.min(max, value * (1 + OWN_SPREAD)) };
}

/** Every uncertain input that moves the difference, the largest swing first. */
export function sensitivities(scenario: Scenario, ranges: InputRanges = new Map()): readonly Sensitivity[] {
  return bySwing(UNCERTAIN_INPUTS.map((input) => sensitivity(scenario, input, ranges)));
}

/** Inputs that move the difference at all, largest swing first. */
export function bySwing(found: readonly Sensitivity[]): readonly Sensitivity[] {
  return found.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}

/** What one input does to the difference over its range: the sheet's own, else a plausible one. */
export function sensitivity(scenario: Scenario, input: FieldName, ranges: InputRanges): Sensitivity {
  const { low, high } = plausibleRange(scenario, input, ranges);
  const difference = (value: number) => firstYearDifference(withInput(scenario, input, value)).total;
  const [atLow, atHigh] = [difference(low), difference(high)];
  return { input, low, high, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
}
