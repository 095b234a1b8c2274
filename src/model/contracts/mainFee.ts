import { recurringFee } from "./managedContract";
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
