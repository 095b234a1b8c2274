import type { Stream } from "../../numerics/compound/compoundSpec";
import type { Contract, Handling } from "../contracts/contract";
import { downtimeImpact } from "../cost/downtimeImpact";
import { hoursLaw } from "./hoursLaw";
import { incidentDemand } from "../cost/incidentDemand";
import type { CostCategory } from "../decision/comparison";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import type { Month } from "../cost/timeline";

/** What happens to the incidents of one class in a contract year, averaged over the year's incidents. */
export interface ClassYear {
  readonly priority: Priority;
  /** Expected incidents under break-fix. */
  readonly demand: number;
  readonly prevented: number;
  readonly caused: number;
  /** Cost of an hour down. */
  readonly impactPerHour: number;
}

/** Cost of an hour down of a class in a month. */
function impactPerHour(scenario: Scenario, priority: Priority, month: Month): number {
  const { work, recovery, margin } = downtimeImpact(scenario, priority, month);
  return work + recovery + margin;
}

/**
 * The year's incidents of a class. Growth and ramp within the year enter as averages weighted by incidents, so that
 * means stay exact; the variation between the months of a year is left out.
 */
export function classYear(
  contract: Contract,
  scenario: Scenario,
  { priority, year }: { readonly priority: Priority; readonly year: readonly Month[] },
): ClassYear {
  const sums = { demand: 0, prevented: 0, caused: 0, remaining: 0, impact: 0 };
  for (const month of year) {
    const demand = incidentDemand(scenario, priority, month);
    const { prevented, caused } = contract.incidence(scenario, month);
    const remaining = demand * (1 - prevented + caused);
    sums.demand += demand;
    sums.prevented += demand * prevented;
    sums.caused += demand * caused;
    sums.remaining += remaining;
    sums.impact += remaining * impactPerHour(scenario, priority, month);
  }
  const of = (sum: number) => (sums.demand === 0 ? 0 : sum / sums.demand);
  return {
    priority,
    demand: sums.demand,
    prevented: of(sums.prevented),
    caused: of(sums.caused),
    impactPerHour: sums.remaining === 0 ? 0 : sums.impact / sums.remaining,
  };
}

/** Which categories of cost a distribution is about. */
export type CostCategories = ReadonlySet<CostCategory>;

/** The streams of incidents of one option in one contract year, each costing its invoice and its downtime. */
export function incidentStreams(
  contract: Contract,
  scenario: Scenario,
  { year, categories }: { readonly year: readonly Month[]; readonly categories: CostCategories },
): Stream[] {
  return PRIORITIES.flatMap((priority) => {
    const incidents = classYear(contract, scenario, { priority, year });
    const count = incidents.demand * (1 - incidents.prevented + incidents.caused);
    const impact = categories.has("time") ? incidents.impactPerHour : 0;
    return contract
      .handlings(scenario, priority, year[0]!)
      .map((handling) => ({
        expectedCount: count * handling.share,
        severity: [part(scenario, priority, { handling, categories, impact })],
      }))
      .filter(({ expectedCount }) => expectedCount > 0);
  });
}

function part(
  scenario: Scenario,
  priority: Priority,
  {
    handling,
    categories,
    impact,
  }: { readonly handling: Handling; readonly categories: CostCategories; readonly impact: number },
): Stream["severity"][number] {
  const isCharged = categories.has("cash");
  return {
    weight: 1,
    law: hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv),
    cost: {
      fixed: (isCharged ? handling.fixedCharge : 0) + handling.waitHours * impact,
      perUnit: impact,
      perRoundedUnit: isCharged ? handling.hourlyRate : 0,
      rounding: { minimum: handling.minimumHours, step: handling.incrementHours },
    },
  };
}
