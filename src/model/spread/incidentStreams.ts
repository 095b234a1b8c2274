import type { Stream, StreamGroup } from "../../numerics/compound/compoundSpec";
import { pooledGroup, type PoolEvent } from "../../numerics/compound/pool/pooledGroup";
import type { SeverityComponent } from "../../numerics/compound/severity";
import type { Contract, Handling } from "../contracts/contract";
import { downtimeImpact } from "../cost/downtimeImpact";
import { hoursLaw } from "./hoursLaw";
import { poolPeriods, usageCost } from "./poolUsage";
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

interface YearScope {
  readonly year: readonly Month[];
  readonly categories: CostCategories;
}

/** The incidents of one option in one contract year, with what they use of its pool where cash is asked for. */
export function incidentGroup(contract: Contract, scenario: Scenario, scope: YearScope): StreamGroup {
  const frequency = { mixingCv: scenario.yearCv };
  const events = incidentEvents(contract, scenario, scope);
  const periods = scope.categories.has("cash") ? poolPeriods(contract, scenario, scope.year) : undefined;
  if (periods && events.length > 0) return pooledGroup({ frequency, events, periods, sign: 1 });
  return { frequency, streams: streamsOf(events) };
}

/** The streams of incidents of one option in one contract year, each costing its invoice and its downtime. */
export function incidentStreams(contract: Contract, scenario: Scenario, scope: YearScope): readonly Stream[] {
  return streamsOf(incidentEvents(contract, scenario, scope));
}

function streamsOf(events: readonly PoolEvent[]): readonly Stream[] {
  return events.map(({ expectedCount, cost }) => ({ expectedCount, severity: [cost] }));
}

function incidentEvents(
  contract: Contract,
  scenario: Scenario,
  { year, categories }: YearScope,
): readonly PoolEvent[] {
  return PRIORITIES.flatMap((priority) => {
    const incidents = classYear(contract, scenario, { priority, year });
    const count = incidents.demand * (1 - incidents.prevented + incidents.caused);
    const impact = categories.has("time") ? incidents.impactPerHour : 0;
    return contract
      .handlings(scenario, priority, year[0]!)
      .map((handling) => ({
        expectedCount: count * handling.share,
        cost: part(scenario, priority, { handling, categories, impact }),
        use: usageCost(contract, scenario, year, handling),
      }))
      .filter(({ expectedCount }) => expectedCount > 0);
  });
}

interface IncidentCost {
  readonly handling: Handling;
  readonly categories: CostCategories;
  /** Cost of an hour down. */
  readonly impact: number;
}

function part(
  scenario: Scenario,
  priority: Priority,
  { handling, categories, impact }: IncidentCost,
): SeverityComponent {
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
