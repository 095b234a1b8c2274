import type { Comparison, OptionCost } from "./comparison";
import type { Contract } from "./contract";
import { breakFixContract } from "./contracts/breakFixContract";
import { managedContract } from "./contracts/managedContract";
import { monthCosts, optionCost } from "./optionCost";
import type { Scenario } from "./scenario";
import { months } from "./timeline";

const CONTRACTS: readonly Contract[] = [breakFixContract, managedContract];

/** Expected cost of every option in months 1 to 12, on the same demand. */
export function compareOptions(scenario: Scenario): Comparison {
  const year = months(scenario, 12);
  const options = CONTRACTS.map((contract) => optionCost(contract, monthCosts(contract, scenario, year)));
  return { options, difference: difference(options[0]!, options[1]!) };
}

function difference(breakFix: OptionCost, managed: OptionCost): Comparison["difference"] {
  return {
    cash: breakFix.cash - managed.cash,
    time: breakFix.time - managed.time,
    risk: breakFix.risk - managed.risk,
    total: breakFix.total - managed.total,
  };
}
