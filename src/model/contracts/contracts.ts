import type { OptionName } from "../decision/comparison";
import type { Contract } from "./contract";
import { blockHoursContract } from "./blockHoursContract";
import { breakFixContract } from "./breakFixContract";
import { coManagedContract } from "./coManagedContract";
import { inHouseContract } from "./inHouseContract";
import { managedContract } from "./managedContract";

/** Every way of buying IT support, in the order of all tables. */
export const CONTRACTS: readonly Contract[] = [
  breakFixContract,
  managedContract,
  blockHoursContract,
  coManagedContract,
  inHouseContract,
];

export function contractOf(option: OptionName): Contract {
  const contract = CONTRACTS.find((each) => each.option === option);
  if (!contract) throw new RangeError(`No contract is called ${option}.`);
  return contract;
}
