import { expectedBilledHours } from "./billedHours";
import type { CostCategory, CostLine, OptionCost } from "../decision/comparison";
import type { Contract, Handling } from "../contracts/contract";
import { downtimeImpact } from "./downtimeImpact";
import { expectedOverage } from "../spread/poolUsage";
import { allIncidents, incidentDemand } from "./incidentDemand";
import { dataLossesInMonth, meanSecurityLoss, securityEventsPerYear } from "./risk";
import type { Scenario } from "../assumptions/scenario";
import { PRIORITIES, type Priority } from "../assumptions/scenarioField";
import { lastMonth, type Month, priceStep, yearMonths } from "./timeline";

/** Expected lines of one month of an option, and its hours of downtime. */
export interface MonthCost {
  readonly month: Month;
  readonly lines: readonly CostLine[];
  /** The part of the invoices for incidents that are not hours: call-outs, trips and parts, in money. */
  readonly tripsAndParts: number;
  readonly downtimeHours: number;
}

/** Expected cost of an option in each of some months. */
export function monthCosts(contract: Contract, scenario: Scenario, calendar: readonly Month[]): MonthCost[] {
  const billedHours = billedHoursOf(scenario);
  const overage = monthlyOverage(contract, scenario, calendar);
  return calendar.map((month) =>
    monthCost(contract, scenario, { month, billedHours, overage: overage(month) }),
  );
}

/** The expected overage of each month. What growth and ramp do to it is not in proportion to incidents. */
function monthlyOverage(
  contract: Contract,
  scenario: Scenario,
  calendar: readonly Month[],
): (month: Month) => number {
  if (!contract.pool) return () => 0;
  const incidents = (month: Month) => {
    const { prevented, caused } = contract.incidence(scenario, month);
    return allIncidents(scenario, month) * (1 - prevented + caused);
  };
  // Without growth or ramp all fillings of a year are alike.
  const known = new Map<string, readonly number[]>();
  const byMonth = new Map<number, number>();
  for (const period of poolPeriods(contract, scenario, calendar)) {
    const key = [period[0]!.yearsGone, ...period.map(incidents)].join(" ");
    const overage = known.get(key) ?? expectedOverage(contract, scenario, period);
    known.set(key, overage);
    period.forEach(({ number }, index) => byMonth.set(number, overage[index]!));
  }
  return (month) => byMonth.get(month.number)!;
}

/** The months of each filling of a pool, in all contract years of the calendar. The end of the term cuts one short. */
function poolPeriods(
  contract: Contract,
  scenario: Scenario,
  calendar: readonly Month[],
): (readonly Month[])[] {
  return [...new Set(calendar.map(({ yearsGone }) => yearsGone))].flatMap((yearsGone) => {
    const year = yearMonths(scenario, yearsGone).filter(({ number }) => number <= lastMonth(scenario));
    const { periodMonths } = contract.pool?.(scenario, yearsGone) ?? { periodMonths: 12 };
    const fillings = Math.ceil(year.length / periodMonths);
    return Array.from({ length: fillings }, (_, filling) =>
      year.slice(filling * periodMonths, (filling + 1) * periodMonths),
    );
  });
}

/** Expected billed hours by class and billing rule: the same in every month, so each is found once. */
type BilledHours = (priority: Priority, handling: Handling) => number;

function billedHoursOf(scenario: Scenario): BilledHours {
  const known = new Map<string, number>();
  return (priority, { minimumHours, incrementHours }) => {
    const key = `${priority} ${minimumHours} ${incrementHours}`;
    const hoursPerIncident = scenario[`handsOnHours${priority}`];
    const { hoursCv } = scenario;
    const hours =
      known.get(key) ?? expectedBilledHours({ hoursPerIncident, hoursCv, minimumHours, incrementHours });
    known.set(key, hours);
    return hours;
  };
}

interface MonthContext {
  readonly month: Month;
  readonly billedHours: BilledHours;
  /** Money for hours beyond a pool in this month. */
  readonly overage: number;
}

function monthCost(contract: Contract, scenario: Scenario, context: MonthContext): MonthCost {
  const { month } = context;
  const incidents = PRIORITIES.map((priority) => classCost(contract, scenario, { ...context, priority }));
  const sum = (key: keyof ClassCost) => incidents.reduce((total, part) => total + part[key], 0);
  const admin =
    contract.adminHours(scenario) * scenario.loadedHourlyWage * priceStep(scenario.wageIncrease, month);
  const line = (category: CostCategory, label: string, amount: number): CostLine => ({
    label,
    category,
    amount,
  });
  const lines = [
    line("cash", "Invoices for incidents", sum("invoices")),
    ...contract.fees(scenario, month).map(({ label, amount }) => line("cash", label, amount)),
    ...(contract.pool ? [line("cash", "Hours beyond those paid for", context.overage)] : []),
    line("time", "Work lost while down", sum("work")),
    line("time", "Slow recovery after outages", sum("recovery")),
    line("time", "Margin lost in outages", sum("margin")),
    line("time", "Own administration", admin),
    line("risk", "Security losses", securityCost(contract, scenario)),
    line("risk", "Data losses", dataLossesInMonth(scenario, contract.suffix, month)),
  ];
  return { month, lines, tripsAndParts: sum("tripsAndParts"), downtimeHours: sum("downtimeHours") };
}

function securityCost(contract: Contract, scenario: Scenario): number {
  return (securityEventsPerYear(scenario, contract.suffix) / 12) * meanSecurityLoss(scenario);
}

/** Expected amounts from the incidents of one class in one month. */
interface ClassCost {
  readonly invoices: number;
  readonly tripsAndParts: number;
  readonly work: number;
  readonly recovery: number;
  readonly margin: number;
  readonly downtimeHours: number;
}

function classCost(
  contract: Contract,
  scenario: Scenario,
  { priority, month, billedHours }: MonthContext & { readonly priority: Priority },
): ClassCost {
  const { prevented, caused } = contract.incidence(scenario, month);
  const incidents = incidentDemand(scenario, priority, month) * (1 - prevented + caused);
  const handlings = contract.handlings(scenario, priority, month);
  const handsOnHours = scenario[`handsOnHours${priority}`];
  const invoice = mean(
    handlings,
    (handling) =>
      handling.fixedCharge +
      (handling.hourlyRate === 0 ? 0 : handling.hourlyRate * billedHours(priority, handling)),
  );
  const hoursDown = mean(handlings, (handling) => handling.waitHours) + handsOnHours;
  const impact = downtimeImpact(scenario, priority, month);
  return {
    invoices: incidents * invoice,
    tripsAndParts: incidents * mean(handlings, ({ fixedCharge }) => fixedCharge),
    work: incidents * hoursDown * impact.work,
    recovery: incidents * hoursDown * impact.recovery,
    margin: incidents * hoursDown * impact.margin,
    downtimeHours: incidents * hoursDown,
  };
}

function mean(handlings: readonly Handling[], of: (handling: Handling) => number): number {
  return handlings.reduce((sum, handling) => sum + handling.share * of(handling), 0);
}

/** Adds up the months of an option, line by line. */
export function optionCost(contract: Contract, costs: readonly MonthCost[]): OptionCost {
  const lines = (costs[0]?.lines ?? []).map((first, index) => ({
    ...first,
    amount: costs.reduce((sum, { lines: monthLines }) => sum + monthLines[index]!.amount, 0),
  }));
  const subtotal = (category: CostCategory) =>
    lines.reduce((sum, line) => (line.category === category ? sum + line.amount : sum), 0);
  const [cash, time, risk] = [subtotal("cash"), subtotal("time"), subtotal("risk")];
  const downtimeHours = costs.reduce((sum, cost) => sum + cost.downtimeHours, 0);
  return { option: contract.option, cash, time, risk, total: cash + time + risk, lines, downtimeHours };
}
