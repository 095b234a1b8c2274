import type { Stream } from "../../numerics/compound/compoundSpec";
import type { CostFunction } from "../../numerics/compound/severity";
import { fixedLaw } from "../../numerics/laws/law";
import { lognormalLaw } from "../../numerics/laws/lognormalLaw";
import { dataLossCost, meanSecurityLoss, securityLoss } from "../cost/risk";
import type { Scenario } from "../assumptions/scenario";
import type { OptionSuffix } from "../assumptions/scenarioField";
import type { Month } from "../cost/timeline";

const UNROUNDED = { minimum: 0, step: 0 } as const;

/** Security events with lognormal losses, times `sign` for losses of the other option. */
export function securityStream(scenario: Scenario, expectedCount: number, sign: 1 | -1): Stream {
  const { sigma } = securityLoss(scenario);
  const mean = meanSecurityLoss(scenario);
  const law = sigma === 0 ? fixedLaw(mean) : lognormalLaw(mean, Math.sqrt(Math.expm1(sigma ** 2)));
  return { expectedCount, severity: [{ weight: 1, law, cost: proportional(sign) }] };
}

function proportional(perUnit: number): CostFunction {
  return { fixed: 0, perUnit, perRoundedUnit: 0, rounding: UNROUNDED };
}

/** A known amount of money. */
export function knownAmount(value: number): {
  readonly law: ReturnType<typeof fixedLaw>;
  readonly cost: CostFunction;
} {
  return { law: fixedLaw(1), cost: proportional(value) };
}

/** Losses of data in a contract year: the work to redo, or everything if the restore fails. */
export function dataLossStream(scenario: Scenario, option: OptionSuffix, year: readonly Month[]): Stream {
  const { failureShare, base } = yearDataLoss(scenario, option, year);
  return {
    expectedCount: scenario.dataLossEventsPerYear,
    severity: [
      { weight: 1 - failureShare, ...knownAmount(base) },
      { weight: failureShare, ...knownAmount(base + scenario.unrecoverableLoss) },
    ].filter(({ weight }) => weight > 0),
  };
}

/** Cost of a loss that is restored, averaged over the year, and the share of restores that fail. */
export function yearDataLoss(
  scenario: Scenario,
  option: OptionSuffix,
  year: readonly Month[],
): { readonly base: number; readonly failureShare: number } {
  const costs = year.map((month) => dataLossCost(scenario, option, month));
  const base = costs.reduce((sum, { restored }) => sum + restored, 0) / year.length;
  return { base, failureShare: costs[0]!.failureShare };
}
