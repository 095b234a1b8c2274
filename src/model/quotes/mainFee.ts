import { firstYearDifference } from "../decision/compareOptions";
import { recurringFee } from "../contracts/managedContract";
import { months } from "../cost/timeline";
import type { FieldName, Scenario } from "../assumptions/scenario";

const FEES = [
  "managedFeePerUser",
  "managedFeePerDevice",
  "managedFeePerServer",
  "managedFeePerSite",
  "managedFlatFee",
] as const satisfies readonly FieldName[];

export type MainFee = (typeof FEES)[number];

/** The fee that most of a managed contract's monthly fees come from. */
export function mainFee(scenario: Scenario): MainFee {
  const [month] = months(scenario, 1);
  const fees = recurringFee(scenario, month!);
  const part = (fee: MainFee) => fees - recurringFee({ ...scenario, [fee]: 0 }, month!);
  return FEES.map((fee) => ({ fee, amount: part(fee) })).reduce((largest, each) =>
    each.amount > largest.amount ? each : largest,
  ).fee;
}

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
