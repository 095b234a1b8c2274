import { breakFixContract } from "../contracts/breakFixContract";
import { managedContract } from "../contracts/managedContract";
import { withInput } from "../assumptions/aggregateFields";
import { DEFAULT_SCENARIO, type FieldName, type Scenario, SCENARIO_FIELDS } from "../assumptions/scenario";
import { firstYearCost } from "./compareOptions";
import { UNCERTAIN_INPUTS } from "./sensitivity";

/** Whose figure an input is: the buyer's own, a published or measured one, or a claim or assumption. */
export type Origin = "own" | "published" | "assumed";

/** How far the totals of both options rest on each origin; the three sum to 1. */
export type Provenance = Readonly<Record<Origin, number>>;

/** Small enough for a slope, large enough for its rounding errors. */
const STEP = 0.01;

/**
 * Whose figures the expected totals of break-fix and managed rest on. Each input weighs as much as the two totals
 * move for one per cent of it, so an input that changes nothing does not count, from whatever source.
 */
export function provenance(scenario: Scenario): Provenance {
  const weights: Record<Origin, number> = { own: 0, published: 0, assumed: 0 };
  const now = totals(scenario);
  for (const input of UNCERTAIN_INPUTS) {
    if (scenario[input] === 0) continue;
    const moved = totals(withInput(scenario, input, scenario[input] * (1 - STEP)));
    weights[originOf(scenario, input)] += Math.abs(now[0] - moved[0]) + Math.abs(now[1] - moved[1]);
  }
  const sum = weights.own + weights.published + weights.assumed;
  if (sum === 0) return { own: 0, published: 0, assumed: 1 };
  return { own: weights.own / sum, published: weights.published / sum, assumed: weights.assumed / sum };
}

/** A value that differs from its default is the buyer's own; so is what only the buyer can know. */
function originOf(scenario: Scenario, input: FieldName): Origin {
  const { evidence } = SCENARIO_FIELDS[input];
  if (evidence === "yours" || scenario[input] !== DEFAULT_SCENARIO[input]) return "own";
  return evidence === "published" || evidence === "measured" ? "published" : "assumed";
}

function totals(scenario: Scenario): readonly [breakFix: number, managed: number] {
  return [firstYearCost(breakFixContract, scenario).total, firstYearCost(managedContract, scenario).total];
}
