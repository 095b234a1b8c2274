import type { Contract } from "../contracts/contract";
import { managedContract } from "../contracts/managedContract";
import type { Scenario } from "../assumptions/scenario";

/**
 * Where hours are paid for in advance, the costs of an incident go with the hours that it uses by regression. Measured
 * against simulated years: docs/proof.md.
 */
const WITH_A_POOL = 0.01;

/** About how far off figures from an option's distribution may be, as a share of them; 0 where they are exact. */
export function optionError(contract: Contract, scenario: Scenario): number {
  return (contract.pool?.(scenario, 0)?.hours ?? 0) > 0 ? WITH_A_POOL : 0;
}

/** The same for figures from break-fix minus managed. */
export function differenceError(scenario: Scenario): number {
  return optionError(managedContract, scenario);
}
