import type { Scenario } from "../assumptions/scenario";
import { FEE_BANDS } from "../assumptions/scenarioField";
import { termPremium } from "./managedContract";

const RECURRING_FEES = [
  "managedFeePerUser",
  "managedFeePerDevice",
  "managedFeePerServer",
  "managedFeePerSite",
  "managedFlatFee",
  ...FEE_BANDS.map((band) => `feeInBand${band}` as const),
] as const;

/**
 * The scenario with its contract renewed as it is until `lastMonth`: the fees keep the surcharge of the term that was
 * signed, whatever the longer term would ask for. A term that is long enough stays as it is.
 */
export function renewedUntil(scenario: Scenario, lastMonth: number): Scenario {
  if (scenario.termMonths >= lastMonth) return scenario;
  const factor = 1 + termPremium(scenario);
  const fees = Object.fromEntries(RECURRING_FEES.map((fee) => [fee, scenario[fee] * factor]));
  return { ...scenario, ...fees, termPremium12: 0, termPremium1: 0, termMonths: lastMonth };
}
