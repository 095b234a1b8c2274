import { AccuracyError } from "../../numerics/compound/accuracy";
import { compoundMoments, type Stream, type StreamGroup } from "../../numerics/compound/compoundSpec";
import type { PoolEvent } from "../../numerics/compound/pool/pooledGroup";
import type { CostFunction } from "../../numerics/compound/severity";
import type { Handling } from "../contracts/contract";
import { hoursLaw } from "./hoursLaw";
import type { CostCategories } from "./incidentStreams";
import type { MonthCost } from "../cost/optionCost";
import { type Pair, type PairedIncidents, pairedIncidents, type Side } from "./pairedIncidents";
import { optionError } from "./approximation";
import { poolPeriods, priceBeyondPool, usageCost } from "./poolUsage";
import { expectedAmount, type Scope, SCOPE_CATEGORIES } from "./optionDistribution";
import { securityEventsPerYear } from "../cost/risk";
import { knownAmount, securityStream, yearDataLoss } from "./riskStreams";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { spendDistribution, type SpendDistribution } from "./spendDistribution";
import { contractYears, type Month } from "../cost/timeline";
import { levelCv } from "./levelCv";
import { rememberedGroup } from "./rememberedGroup";

/** A scope, and the expected costs of both sides in the same months. */
export interface DifferenceSpan {
  readonly scope: Scope;
  readonly first: readonly MonthCost[];
  readonly second: readonly MonthCost[];
}

interface YearScope {
  readonly year: readonly Month[];
  readonly categories: CostCategories;
}

/**
 * Distribution of the first side minus the second over the same years, incident by incident.
 *
 * An incident under both sides costs X - Y with the same hands-on hours; one that the second side prevents or the
 * first causes costs X, one that the first prevents or the second causes -Y. All share the year's mixing variable. The
 * security events of one side are a thinned subset of the other's; the losses of data are the same events.
 *
 * Throws AccuracyError where both sides have a pool of hours: their overages depend on each other.
 */
export function differenceDistribution(
  pair: Pair,
  { scope, first, second }: DifferenceSpan,
): SpendDistribution {
  const categories = SCOPE_CATEGORIES[scope];
  const years = contractYears(first.map(({ month }) => month));
  const groups = years.flatMap((year) => differenceGroups(pair, { year, categories }));
  const expected = expectedAmount(first, categories) - expectedAmount(second, categories);
  return spendDistribution(expected - compoundMoments(groups).mean, groups);
}

function differenceGroups(pair: Pair, scope: YearScope): StreamGroup[] {
  const incidents = incidentDifferences(pair, scope);
  if (!scope.categories.has("risk")) return [incidents];
  const streams = riskStreams(pair, scope.year).filter(({ expectedCount }) => expectedCount > 0);
  return [incidents, { frequency: { mixingCv: 0 }, streams }];
}

/** Charges beyond the pool of a side go with its sign. */
function incidentDifferences(pair: Pair, { year, categories }: YearScope): StreamGroup {
  const frequency = { mixingCv: levelCv(pair.first.scenario) };
  const pooled = categories.has("cash") ? pooledSide(pair) : undefined;
  const events = PRIORITIES.flatMap((priority) =>
    pairedIncidents(pair, priority, year).flatMap((incidents) =>
      pairedEvents(pair, { priority, year, categories, incidents, pooled }),
    ),
  );
  const periods = pooled ? poolPeriods(pooled.contract, pooled.scenario, year) : [];
  return rememberedGroup({
    frequency,
    events: alikeTogether(events),
    periods,
    sign: pooled === pair.second ? -1 : 1,
  });
}

/** Events of the same law that cost and use the same are one kind: a side may handle all alike. */
function alikeTogether(events: readonly PoolEvent[]): readonly PoolEvent[] {
  const kinds = new Map<string, PoolEvent>();
  for (const event of events) {
    const { law, cost } = event.cost;
    const key = JSON.stringify([law.mean, law.square, cost, event.use]);
    const known = kinds.get(key)?.expectedCount ?? 0;
    kinds.set(key, { ...event, expectedCount: known + event.expectedCount });
  }
  return [...kinds.values()];
}

/** The side with a pool of hours, if one has. */
function pooledSide({ first, second }: Pair): Side | undefined {
  const hasPool = ({ contract, scenario }: Side) => optionError(contract, scenario) > 0;
  if (hasPool(first) && hasPool(second))
    throw new AccuracyError("the hours beyond two pools depend on each other");
  return [first, second].find(hasPool);
}

interface PairedClass extends YearScope {
  readonly priority: Priority;
  readonly incidents: PairedIncidents;
  readonly pooled: Side | undefined;
}

const NOT_USED: CostFunction = { fixed: 0, perUnit: 0, perRoundedUnit: 0, rounding: { minimum: 0, step: 0 } };

/** The incidents of a class that happen alike, by how each side handles them. */
function pairedEvents(pair: Pair, { priority, incidents, pooled, ...scope }: PairedClass): PoolEvent[] {
  const { scenario } = pair.first;
  const law = hoursLaw(scenario[`handsOnHours${priority}`], scenario.hoursCv);
  const handlings = pairedHandlings(pair, priority, scope.year[0]!);
  const impact = scope.categories.has("time") ? incidents.impactPerHour : 0;
  const { happens } = incidents;
  return handlings.map(({ first, second }) => {
    const underFirst = happens === "second" ? undefined : first;
    const underSecond = happens === "first" ? undefined : second;
    const used = pooled === pair.first ? underFirst : underSecond;
    const cost = minus(
      costOf(underFirst, impact, scope.categories),
      costOf(underSecond, impact, scope.categories),
    );
    return {
      expectedCount: incidents.expectedCount * first.share,
      cost: { weight: 1, law, cost },
      use:
        pooled && used
          ? usageCost(used, priceBeyondPool(pooled.contract, pooled.scenario, scope.year))
          : NOT_USED,
    };
  });
}

/** How each side handles an incident of the class; a side that handles all alike does so in every case of the other. */
function pairedHandlings({ first, second }: Pair, priority: Priority, month: Month) {
  const one = first.contract.handlings(first.scenario, priority, month);
  const other = second.contract.handlings(second.scenario, priority, month);
  if (one.length === 1)
    return other.map((handling) => ({ first: { ...one[0]!, share: handling.share }, second: handling }));
  return one.map((handling, index) => ({
    first: handling,
    second: other.length === 1 ? other[0]! : other[index]!,
  }));
}

/** What an incident costs one side; nothing where it does not happen there. */
function costOf(handling: Handling | undefined, impact: number, categories: CostCategories): CostFunction {
  if (!handling) return NOT_USED;
  const isCharged = categories.has("cash");
  return {
    fixed: (isCharged ? handling.fixedCharge : 0) + handling.waitHours * impact,
    perUnit: impact,
    perRoundedUnit: isCharged ? handling.hourlyRate : 0,
    rounding: { minimum: handling.minimumHours, step: handling.incrementHours },
  };
}

/** Both sides round alike where both bill by the hour, because both read the same demand. */
function minus(one: CostFunction, other: CostFunction): CostFunction {
  return {
    fixed: one.fixed - other.fixed,
    perUnit: one.perUnit - other.perUnit,
    perRoundedUnit: one.perRoundedUnit - other.perRoundedUnit,
    rounding: one.perRoundedUnit === 0 ? other.rounding : one.rounding,
  };
}

function riskStreams({ first, second }: Pair, year: readonly Month[]): Stream[] {
  const part = year.length / 12;
  const excess =
    securityEventsPerYear(first.scenario, first.contract.suffix) -
    securityEventsPerYear(second.scenario, second.contract.suffix);
  const { scenario } = first;
  const security = securityStream(scenario, part * Math.abs(excess), excess >= 0 ? 1 : -1);
  const one = yearDataLoss(scenario, first.contract.suffix, year);
  const other = yearDataLoss(second.scenario, second.contract.suffix, year);
  const base = one.base - other.base;
  const failures = one.failureShare - other.failureShare;
  const data: Stream = {
    expectedCount: part * scenario.dataLossEventsPerYear,
    severity: [
      { weight: 1 - Math.abs(failures), ...knownAmount(base) },
      { weight: Math.abs(failures), ...knownAmount(base + Math.sign(failures) * scenario.unrecoverableLoss) },
    ].filter(({ weight }) => weight > 0),
  };
  return [security, data];
}
