import type { Scenario } from "../assumptions/scenario";
import type { MainFee } from "../contracts/mainFee";
import { firstYearDifference } from "../decision/compareOptions";

/**
 * The amount of a fee at which managed is expected to cost as much as break-fix, all else as it is; undefined where
 * managed costs more even without the fee, or where the fee changes nothing. Every managed fee enters cost linearly.
 */
export function breakevenFee(scenario: Scenario, fee: MainFee): number | undefined {
  const difference = (amount: number) => firstYearDifference({ ...scenario, [fee]: amount }).total;
  const free = difference(0);
  const slope = free - difference(1);
  const found = free / slope;
  return slope > 0 && found >= 0 ? found : undefined;
}
