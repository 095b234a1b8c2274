import type { Contract, Handling, HourPool } from "./contract";
import { expectedPoolUsage } from "../spread/poolUsage";
import type { Scenario } from "../assumptions/scenario";
import type { Priority } from "../assumptions/scenarioField";
import { boughtServices } from "../assumptions/services";
import { lastMonth, type Month } from "../cost/timeline";
import { breakFixHandlings } from "./breakFixContract";
import { projectsByTheHour } from "./projects";

/** Prepaid hours at a discount: break-fix work, drawn from blocks that expire. */
export const blockHoursContract: Contract = {
  option: "block hours",
  suffix: "BlockHours",
  fees: (scenario, month) => [
    { label: "Prepaid blocks", amount: prepayment(scenario, month) },
    projectsByTheHour(scenario, month),
    { label: "Tools and services bought separately", amount: boughtServices(scenario, "BlockHours", month) },
  ],
  incidence: () => ({ prevented: 0, caused: 0 }),
  handlings,
  pool,
  adminHours: (scenario) => scenario.adminHoursBreakFix,
};

/** As under break-fix, but hours come out of the blocks, more of them for urgent work. */
function handlings(scenario: Scenario, priority: Priority, month: Month): readonly Handling[] {
  const waitHours = scenario[`waitHoursBreakFix${priority}`];
  const ordinary = priority === "P1" ? scenario.blockDrawMultiplierP1 : 1;
  return breakFixHandlings(scenario, waitHours, month).map(({ isAfterHours, isOnSite: _, ...handling }) => ({
    ...handling,
    hourlyRate: 0,
    poolUsage: isAfterHours ? Math.max(ordinary, scenario.blockDrawMultiplierAfterHours) : ordinary,
  }));
}

/** A block lasts until it expires, a year and the term at most; carrying hours further is not modelled. */
function periodMonths(scenario: Scenario): number {
  return Math.min(12, scenario.blockExpiryMonths, scenario.termMonths);
}

/** Hours bought in each contract year of a scenario: every month of its schedule asks for them. */
const bought = new WeakMap<Scenario, Map<number, number>>();

/** Hours bought for each contract year: whole blocks, by default as many as the expected hours fill. */
function hoursPerYear(scenario: Scenario, yearsGone: number): number {
  const byYear = bought.get(scenario) ?? new Map<number, number>();
  bought.set(scenario, byYear);
  const hours = byYear.get(yearsGone) ?? blocksPerYear(scenario, yearsGone) * scenario.blockHours;
  byYear.set(yearsGone, hours);
  return hours;
}

function blocksPerYear(scenario: Scenario, yearsGone: number): number {
  if (scenario.blocksPerYear > 0) return scenario.blocksPerYear;
  return Math.floor(expectedPoolUsage(blockHoursContract, scenario, yearsGone) / scenario.blockHours);
}

function pool(scenario: Scenario, yearsGone: number): HourPool {
  const period = periodMonths(scenario);
  return {
    hours: (hoursPerYear(scenario, yearsGone) * period) / 12,
    periodMonths: period,
    overageRate: scenario.hourlyRate * (1 + scenario.hourlyRateIncrease) ** yearsGone,
  };
}

/** Blocks are paid when their period begins, for the months of it that the year and the term leave. */
function prepayment(scenario: Scenario, month: Month): number {
  const { hours, periodMonths: period, overageRate } = pool(scenario, month.yearsGone);
  const monthOfYear = month.number - 12 * month.yearsGone;
  if ((monthOfYear - 1) % period !== 0) return 0;
  const monthsCovered = Math.min(period, 12 - (monthOfYear - 1), lastMonth(scenario) - (month.number - 1));
  return ((hours * monthsCovered) / period) * overageRate * (1 - scenario.blockDiscount);
}
