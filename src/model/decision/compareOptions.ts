import type { Comparison, OptionCost, Subtotals } from "./comparison";
import type { Contract } from "../contracts/contract";
import { breakFixContract } from "../contracts/breakFixContract";
import { managedContract } from "../contracts/managedContract";
import { monthCosts, optionCost } from "../cost/optionCost";
import type { Scenario } from "../assumptions/scenario";
import { months } from "../cost/timeline";

/** Expected cost of break-fix and managed in months 1 to 12, on the same demand. */
export function compareOptions(scenario: Scenario): Comparison {
  const options = [breakFixContract, managedContract].map((contract) => firstYearCost(contract, scenario));
  return { options, difference: difference(options[0]!, options[1]!) };
}

/** Expected cost of one option in months 1 to 12. */
export function firstYearCost(contract: Contract, scenario: Scenario): OptionCost {
  return optionCost(contract, monthCosts(contract, scenario, months(scenario, 12)));
}

/** Expected break-fix minus managed in months 1 to 12, without the other options: quick enough for searches. */
export function firstYearDifference(scenario: Scenario): Subtotals {
  return difference(firstYearCost(breakFixContract, scenario), firstYearCost(managedContract, scenario));
}

function difference(breakFix: OptionCost, managed: OptionCost): Subtotals {
  return {
    cash: breakFix.cash - managed.cash,
    time: breakFix.time - managed.time,
    risk: breakFix.risk - managed.risk,
    total: breakFix.total - managed.total,
  };
}
