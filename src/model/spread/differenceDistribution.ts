import { compoundMoments, type Stream, type StreamGroup } from "../../numerics/compound/compoundSpec";
import { pooledGroup, type PoolEvent } from "../../numerics/compound/pool/pooledGroup";
import type { CostFunction } from "../../numerics/compound/severity";
import { breakFixContract } from "../contracts/breakFixContract";
import { managedContract } from "../contracts/managedContract";
import type { Handling } from "../contracts/contract";
import { hoursLaw } from "./hoursLaw";
import { classYear, type CostCategories } from "./incidentStreams";
import type { MonthCost } from "../cost/optionCost";
import { poolPeriods, priceBeyondPool, usageCost } from "./poolUsage";
import { expectedAmount, type Scope, SCOPE_CATEGORIES } from "./optionDistribution";
import { securityEventsPerYear } from "../cost/risk";
import { knownAmount, securityStream, yearDataLoss } from "./riskStreams";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { spendDistribution, type SpendDistribution } from "./spendDistribution";
import { contractYears, type Month } from "../cost/timeline";

/** A scope, and the expected costs of both options in the same months. */
export interface DifferenceSpan {
  readonly scope: Scope;
  readonly breakFix: readonly MonthCost[];
  readonly managed: readonly MonthCost[];
}

interface YearScope {
  readonly year: readonly Month[];
  readonly categories: CostCategories;
}

/**
 * Distribution of break-fix minus managed over the same years, incident by incident.
 *
 * An incident that managed does not prevent costs X - Y with the same hands-on hours; a prevented one costs
 * X; one that managed work causes costs -Y and is its own stream. All share the year's mixing variable. The
 * security events of one option are a thinned subset of the other's; the losses of data are the same events.
 */
export function differenceDistribution(
  scenario: Scenario,
  { scope, breakFix, managed }: DifferenceSpan,
): SpendDistribution {
  const categories = SCOPE_CATEGORIES[scope];
  const years = contractYears(breakFix.map(({ month }) => month));
  const groups = years.flatMap((year) => differenceGroups(scenario, { year, categories }));
  const expected = expectedAmount(breakFix, categories) - expectedAmount(managed, categories);
  return spendDistribution(expected - compoundMoments(groups).mean, groups);
}

function differenceGroups(scenario: Scenario, scope: YearScope): StreamGroup[] {
  const incidents = incidentDifferences(scenario, scope);
  if (!scope.categories.has("risk")) return [incidents];
  const streams = riskStreams(scenario, scope.year).filter(({ expectedCount }) => expectedCount > 0);
  return [incidents, { frequency: { mixingCv: 0 }, streams }];
}

/** Charges beyond the included hours of the managed contract are taken from the difference. */
function incidentDifferences(scenario: Scenario, scope: YearScope): StreamGroup {
  const frequency = { mixingCv: scenario.yearCv };
  const events = PRIORITIES.flatMap((priority) => classEvents(scenario, priority, scope)).filter(
    ({ expectedCount }) => expectedCount > 0,
  );
  const periods = scope.categories.has("cash") ? poolPeriods(managedContract, scenario, scope.year) : [];
  return pooledGroup({ frequency, events, periods, sign: -1 });
}

/** An incident with its invoice, its wait and what an hour of it costs. */
interface Case {
  readonly handling: Handling;
  /** Cost of an hour down, the same for both sides. */
  readonly impact: number;
  /** Hours until somebody starts under managed; undefined for an incident that does not happen there. */
  readonly managedWaitHours?: number;
}

const NOT_USED: CostFunction = { fixed: 0, perUnit: 0, perRoundedUnit: 0, rounding: { minimum: 0, step: 0 } };

function classEvents(scenario: Scenario, priority: Priority, { year, categories }: YearScope): PoolEvent[] {
  const first = year[0]!;
  const incidents = classYear(managedContract, scenario, { priority, year });
  const none = { kept: 0, prevented: 0, caused: 0 };
  const impacts = categories.has("time") ? incidents.impacts : none;
  const handling = managedContract.handlings(scenario, priority, first)[0]!;
  const managedWaitHours = handling.waitHours;
  const use = usageCost(handling, priceBeyondPool(managedContract, scenario, year));
  const law = hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv);
  const event = (expectedCount: number, cost: CostFunction, used = NOT_USED): PoolEvent => ({
    expectedCount,
    cost: { weight: 1, law, cost },
    use: used,
  });
  const caused = event(
    incidents.demand * incidents.caused,
    {
      fixed: -managedWaitHours * impacts.caused,
      perUnit: -impacts.caused,
      perRoundedUnit: 0,
      rounding: { minimum: 0, step: 0 },
    },
    use,
  );
  const billed = breakFixContract.handlings(scenario, priority, first).flatMap((billing) => {
    const happening = incidents.demand * billing.share;
    const kept = costOf({ handling: billing, impact: impacts.kept, managedWaitHours }, categories);
    const prevented = costOf({ handling: billing, impact: impacts.prevented }, categories);
    return [
      event(happening * (1 - incidents.prevented), kept, use),
      event(happening * incidents.prevented, prevented),
    ];
  });
  return [...billed, caused];
}

/** Of an incident that happens on both sides the hands-on hours cancel out. */
function costOf({ handling, impact, managedWaitHours }: Case, categories: CostCategories): CostFunction {
  const isCharged = categories.has("cash");
  return {
    fixed: (isCharged ? handling.fixedCharge : 0) + (handling.waitHours - (managedWaitHours ?? 0)) * impact,
    perUnit: managedWaitHours === undefined ? impact : 0,
    perRoundedUnit: isCharged ? handling.hourlyRate : 0,
    rounding: { minimum: handling.minimumHours, step: handling.incrementHours },
  };
}

function riskStreams(scenario: Scenario, year: readonly Month[]): Stream[] {
  const part = year.length / 12;
  const excess = securityEventsPerYear(scenario, "BreakFix") - securityEventsPerYear(scenario, "Managed");
  const security = securityStream(scenario, part * Math.abs(excess), excess >= 0 ? 1 : -1);
  const breakFix = yearDataLoss(scenario, "BreakFix", year);
  const managed = yearDataLoss(scenario, "Managed", year);
  const base = breakFix.base - managed.base;
  const failures = breakFix.failureShare - managed.failureShare;
  const data: Stream = {
    expectedCount: part * scenario.dataLossEventsPerYear,
    severity: [
      { weight: 1 - Math.abs(failures), ...knownAmount(base) },
      { weight: Math.abs(failures), ...knownAmount(base + Math.sign(failures) * scenario.unrecoverableLoss) },
    ].filter(({ weight }) => weight > 0),
  };
  return [security, data];
}
