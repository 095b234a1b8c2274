import { compoundMoments, type StreamGroup } from "../../numerics/compound/compoundSpec";
import type { Contract } from "../contracts/contract";
import { incidentGroup, type CostCategories } from "./incidentStreams";
import type { MonthCost } from "../cost/optionCost";
import { securityEventsPerYear } from "../cost/risk";
import { dataLossStream, securityStream } from "./riskStreams";
import type { Scenario } from "../assumptions/scenario";
import { spendDistribution, type SpendDistribution } from "./spendDistribution";
import { contractYears, type Month } from "../cost/timeline";

/** Cash alone, or everything. */
export type Scope = "cash" | "total";

export const SCOPE_CATEGORIES: Readonly<Record<Scope, CostCategories>> = {
  cash: new Set(["cash"]),
  total: new Set(["cash", "time", "risk"]),
};

/**
 * Distribution of what an option costs in some months, given their expected costs. Every contract year has its own
 * mixing variable for incidents; security events and data losses do not depend on it. What the expected costs hold
 * beyond the random streams (fees, administration, credits) is certain.
 */
export function optionDistribution(
  contract: Contract,
  scenario: Scenario,
  { scope, costs }: { readonly scope: Scope; readonly costs: readonly MonthCost[] },
): SpendDistribution {
  const categories = SCOPE_CATEGORIES[scope];
  const years = contractYears(costs.map(({ month }) => month));
  const groups = years.flatMap((year) => yearGroups(contract, scenario, { year, categories }));
  return spendDistribution(expectedAmount(costs, categories) - compoundMoments(groups).mean, groups);
}

function yearGroups(
  contract: Contract,
  scenario: Scenario,
  { year, categories }: { readonly year: readonly Month[]; readonly categories: CostCategories },
): StreamGroup[] {
  const groups = [incidentGroup(contract, scenario, { year, categories })];
  if (!categories.has("risk")) return groups;
  const part = year.length / 12;
  const security = securityStream(scenario, part * securityEventsPerYear(scenario, contract.suffix), 1);
  const data = dataLossStream(scenario, contract.suffix, year);
  const streams = [security, { ...data, expectedCount: part * data.expectedCount }].filter(
    ({ expectedCount }) => expectedCount > 0,
  );
  return [...groups, { frequency: { mixingCv: 0 }, streams }];
}

/** Expected cost of some categories in some months, the same as in the tables. */
export function expectedAmount(costs: readonly MonthCost[], categories: CostCategories): number {
  const lines = costs.flatMap((cost) => cost.lines);
  return lines.reduce((sum, line) => (categories.has(line.category) ? sum + line.amount : sum), 0);
}
