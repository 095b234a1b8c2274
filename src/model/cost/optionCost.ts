import { rememberedBilledHours } from "./billedHours";
import type { CostCategory, CostLine, OptionCost } from "../decision/comparison";
import type { Contract, Handling } from "../contracts/contract";
import { downtimeImpact } from "./downtimeImpact";
import { expectedOverages } from "../spread/poolUsage";
import { incidentDemand } from "./incidentDemand";
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
  const classTerms = classTermsByYear(contract, scenario);
  const overage = monthlyOverage(contract, scenario, calendar);
  return calendar.map((month) =>
    monthCost(contract, scenario, { month, classTerms: classTerms(month), overage: overage(month) }),
  );
}

/** The expected overage of each month. What growth and ramp do to it is not in proportion to incidents. */
function monthlyOverage(
  contract: Contract,
  scenario: Scenario,
  calendar: readonly Month[],
): (month: Month) => number {
  if (!contract.pool) return () => 0;
  const byMonth = new Map<number, number>();
  for (const yearsGone of new Set(calendar.map((month) => month.yearsGone))) {
    const fillings = yearFillings(contract, scenario, yearsGone);
    const overages = expectedOverages(contract, scenario, fillings).flat();
    fillings.flat().forEach(({ number }, index) => byMonth.set(number, overages[index]!));
  }
  return (month) => byMonth.get(month.number)!;
}

/** The months of each filling of a pool in a contract year. The end of the term cuts one short. */
function yearFillings(contract: Contract, scenario: Scenario, yearsGone: number): (readonly Month[])[] {
  const year = yearMonths(scenario, yearsGone).filter(({ number }) => number <= lastMonth(scenario));
  const { periodMonths } = contract.pool?.(scenario, yearsGone) ?? { periodMonths: 12 };
  const fillings = Math.ceil(year.length / periodMonths);
  return Array.from({ length: fillings }, (_, filling) =>
    year.slice(filling * periodMonths, (filling + 1) * periodMonths),
  );
}

/** What an incident of a class costs on average, and how long it lasts: the same in all months of a contract year. */
interface ClassTerms {
  readonly priority: Priority;
  readonly invoice: number;
  /** The part of the invoice that is not hours. */
  readonly fixedCharge: number;
  readonly hoursDown: number;
}

/** Contracts handle incidents alike in all months of a contract year: prices step at anniversaries. */
function classTermsByYear(contract: Contract, scenario: Scenario): (month: Month) => readonly ClassTerms[] {
  const known = new Map<number, readonly ClassTerms[]>();
  return (month) => {
    const terms =
      known.get(month.yearsGone) ??
      PRIORITIES.map((priority) =>
        classTerms(scenario, priority, contract.handlings(scenario, priority, month)),
      );
    known.set(month.yearsGone, terms);
    return terms;
  };
}

function classTerms(scenario: Scenario, priority: Priority, handlings: readonly Handling[]): ClassTerms {
  const { hoursCv } = scenario;
  const hoursPerIncident = scenario[`handsOnHours${priority}`];
  let [invoice, fixedCharge, waitHours] = [0, 0, 0];
  for (const handling of handlings) {
    const { share, hourlyRate, minimumHours, incrementHours } = handling;
    const billing = { hoursPerIncident, hoursCv, minimumHours, incrementHours };
    const hours = hourlyRate === 0 ? 0 : rememberedBilledHours(billing);
    invoice += share * (handling.fixedCharge + hourlyRate * hours);
    fixedCharge += share * handling.fixedCharge;
    waitHours += share * handling.waitHours;
  }
  return { priority, invoice, fixedCharge, hoursDown: waitHours + hoursPerIncident };
}

interface MonthContext {
  readonly month: Month;
  readonly classTerms: readonly ClassTerms[];
  /** Money for hours beyond a pool in this month. */
  readonly overage: number;
}

function monthCost(contract: Contract, scenario: Scenario, context: MonthContext): MonthCost {
  const { month } = context;
  const incidents = incidentCosts(contract, scenario, context);
  const admin =
    contract.adminHours(scenario) * scenario.loadedHourlyWage * priceStep(scenario.wageIncrease, month);
  const line = (category: CostCategory, label: string, amount: number): CostLine => ({
    label,
    category,
    amount,
  });
  const lines = [
    line("cash", "Invoices for incidents", incidents.invoices),
    ...contract.fees(scenario, month).map(({ label, amount }) => line("cash", label, amount)),
    ...(contract.pool ? [line("cash", "Hours beyond those paid for", context.overage)] : []),
    line("time", "Work lost while down", incidents.work),
    line("time", "Slow recovery after outages", incidents.recovery),
    line("time", "Margin lost in outages", incidents.margin),
    line("time", "Own administration", admin),
    line("risk", "Security losses", securityCost(contract, scenario)),
    line("risk", "Data losses", dataLossesInMonth(scenario, contract.suffix, month)),
  ];
  return {
    month,
    lines,
    tripsAndParts: incidents.tripsAndParts,
    downtimeHours: incidents.downtimeHours,
  };
}

function securityCost(contract: Contract, scenario: Scenario): number {
  return (securityEventsPerYear(scenario, contract.suffix) / 12) * meanSecurityLoss(scenario);
}

/** Expected amounts from the incidents of one month. */
interface IncidentCosts {
  invoices: number;
  tripsAndParts: number;
  work: number;
  recovery: number;
  margin: number;
  downtimeHours: number;
}

function incidentCosts(
  contract: Contract,
  scenario: Scenario,
  { month, classTerms: classes }: MonthContext,
): IncidentCosts {
  const { prevented, caused } = contract.incidence(scenario, month);
  const sums = { invoices: 0, tripsAndParts: 0, work: 0, recovery: 0, margin: 0, downtimeHours: 0 };
  for (const { priority, invoice, fixedCharge, hoursDown } of classes) {
    const incidents = incidentDemand(scenario, priority, month) * (1 - prevented + caused);
    const impact = downtimeImpact(scenario, priority, month);
    sums.invoices += incidents * invoice;
    sums.tripsAndParts += incidents * fixedCharge;
    sums.work += incidents * hoursDown * impact.work;
    sums.recovery += incidents * hoursDown * impact.recovery;
    sums.margin += incidents * hoursDown * impact.margin;
    sums.downtimeHours += incidents * hoursDown;
  }
  return sums;
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
