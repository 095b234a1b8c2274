import type { Stream, StreamGroup } from "../../numerics/compound/compoundSpec";
import type { PoolEvent } from "../../numerics/compound/pool/pooledGroup";
import type { SeverityComponent } from "../../numerics/compound/severity";
import type { Contract, Handling } from "../contracts/contract";
import { downtimeImpact } from "../cost/downtimeImpact";
import { hoursLaw } from "./hoursLaw";
import { poolPeriods, priceBeyondPool, usageCost } from "./poolUsage";
import { incidentDemand } from "../cost/incidentDemand";
import type { CostCategory } from "../decision/comparison";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import type { Month } from "../cost/timeline";
import { levelCv } from "./levelCv";
import { rememberedGroup } from "./rememberedGroup";

/** What happens to the incidents of one class in a contract year, averaged over the year's incidents. */
interface ClassYear {
  /** Expected incidents under break-fix. */
  readonly demand: number;
  readonly prevented: number;
  readonly caused: number;
  /** Cost of an hour down, averaged over the incidents that happen under the contract. */
  readonly impactPerHour: number;
}

/** Cost of an hour down of a class in a month. */
export function impactPerHour(scenario: Scenario, priority: Priority, month: Month): number {
  const { work, recovery, margin } = downtimeImpact(scenario, priority, month);
  return work + recovery + margin;
}

/**
 * The year's incidents of a class. Growth and ramp within the year enter as averages weighted by incidents, so that
 * means stay exact; the variation between the months of a year is left out.
 */
function classYear(
  contract: Contract,
  scenario: Scenario,
  { priority, year }: { readonly priority: Priority; readonly year: readonly Month[] },
): ClassYear {
  const months = year.map((month) => {
    const demand = incidentDemand(scenario, priority, month);
    const { prevented, caused } = contract.incidence(scenario, month);
    const impact = impactPerHour(scenario, priority, month);
    return { kept: demand * (1 - prevented), prevented: demand * prevented, caused: demand * caused, impact };
  });
  const total = (of: Kind): number => months.reduce((sum, month) => sum + month[of], 0);
  const cost = (of: Kind): number => months.reduce((sum, month) => sum + month[of] * month.impact, 0);
  const [kept, prevented, caused] = [total("kept"), total("prevented"), total("caused")];
  const demand = kept + prevented;
  return {
    demand,
    prevented: ratio(prevented, demand),
    caused: ratio(caused, demand),
    impactPerHour: ratio(cost("kept") + cost("caused"), kept + caused),
  };
}

/** What a contract does to an incident: it stays, does not happen, or happens because of the contract. */
type Kind = "kept" | "prevented" | "caused";

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Which categories of cost a distribution is about. */
export type CostCategories = ReadonlySet<CostCategory>;

interface YearScope {
  readonly year: readonly Month[];
  readonly categories: CostCategories;
}

/** The incidents of one option in one contract year, with what they use of its pool where cash is asked for. */
export function incidentGroup(contract: Contract, scenario: Scenario, scope: YearScope): StreamGroup {
  const frequency = { mixingCv: levelCv(scenario) };
  const events = incidentEvents(contract, scenario, scope);
  const periods = scope.categories.has("cash") ? poolPeriods(contract, scenario, scope.year) : [];
  return rememberedGroup({ frequency, events, periods, sign: 1 });
}

/** The streams of incidents of one option in one contract year, each costing its invoice and its downtime. */
export function incidentStreams(contract: Contract, scenario: Scenario, scope: YearScope): readonly Stream[] {
  const events = incidentEvents(contract, scenario, scope);
  return events.map(({ expectedCount, cost }) => ({ expectedCount, severity: [cost] }));
}

function incidentEvents(
  contract: Contract,
  scenario: Scenario,
  { year, categories }: YearScope,
): readonly PoolEvent[] {
  const price = priceBeyondPool(contract, scenario, year);
  return PRIORITIES.flatMap((priority) => {
    const incidents = classYear(contract, scenario, { priority, year });
    const count = incidents.demand * (1 - incidents.prevented + incidents.caused);
    const impact = categories.has("time") ? incidents.impactPerHour : 0;
    return contract
      .handlings(scenario, priority, year[0]!)
      .map((handling) => ({
        expectedCount: count * handling.share,
        cost: part(scenario, priority, { handling, categories, impact }),
        use: usageCost(handling, price),
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
