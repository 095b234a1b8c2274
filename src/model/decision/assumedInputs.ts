import { compareOptions } from "./compareOptions";
import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../assumptions/scenario";
import type { Evidence } from "../assumptions/scenarioField";
import type { Sensitivity } from "./sensitivity";

/** An input that nobody stated and whose default matters. */
export interface AssumedInput extends Sensitivity {
  /** The default that is used. */
  readonly value: number;
  readonly evidence: Evidence;
}

/** Effects smaller than this share of a year's total are not worth a line. */
const WORTH_SAYING = 0.01;

/**
 * The inputs that rest on their defaults and could move the difference break-fix minus managed by more than 1 % of
 * the lower of both totals, within their plausible range; the largest effect first.
 */
export function assumedInputs(
  scenario: Scenario,
  {
    sensitivities,
    unstated,
  }: { readonly sensitivities: readonly Sensitivity[]; readonly unstated: readonly FieldName[] },
): readonly AssumedInput[] {
  const total = Math.min(...compareOptions(scenario).options.map((option) => option.total));
  return sensitivities
    .filter(({ input, swing }) => unstated.includes(input) && swing > WORTH_SAYING * total)
    .map((each) => ({
      ...each,
      value: scenario[each.input],
      evidence: SCENARIO_FIELDS[each.input].evidence,
    }));
}
