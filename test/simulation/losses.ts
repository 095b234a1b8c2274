import type { Month } from "./calendar";
import { ENDINGS, type Inputs, type OptionEnding } from "./inputs";

const OPEN = 0;
const INCLUDED = 1;
/** The 95 % point of the standard normal distribution. */
const NORMAL_P95 = 1.6448536269514722;

/** Whether an option has a provider. */
function hasProvider(option: OptionEnding): boolean {
  return option === "Managed" || option === "CoManaged";
}

/** Security events a year under an option. */
export function securityEvents(inputs: Inputs, option: OptionEnding): number {
  const factors = [
    inputs[`networkMonitoring${option}`] === OPEN ? inputs.openMonitoringFactor : 1,
    inputs[`securityManagement${option}`] === OPEN ? inputs.openSecurityFactor : 1,
    inputs[`updates${option}`] === OPEN ? inputs.openUpdatesFactor : 1,
  ];
  const isManaged = hasProvider(option) && inputs[`securityManagement${option}`] === INCLUDED;
  const left = isManaged ? 1 - inputs.securityReduction : 1;
  return factors.reduce((rate, factor) => rate * factor, inputs.securityEventsPerYear) * left;
}

/** Standard deviation of the logarithm of a security loss. */
export function securityLogSpread({ securityLossMedian, securityLossP95 }: Inputs): number {
  return Math.max(0, Math.log(securityLossP95 / securityLossMedian)) / NORMAL_P95;
}

/**
 * Variance of an option's security losses in the year or in the term, expected events x E[loss^2]; one place after the
 * options, of break-fix minus managed.
 */
export function securityVariance(inputs: Inputs, column: number, isTerm: boolean): number {
  const rates = ENDINGS.map((option) => securityEvents(inputs, option));
  const rate = rates[column] ?? Math.abs(rates[0]! - rates[1]!);
  const square = inputs.securityLossMedian ** 2 * Math.exp(2 * securityLogSpread(inputs) ** 2);
  return rate * ((isTerm ? inputs.termMonths : 12) / 12) * square;
}

/** What a loss of data costs under an option. */
export interface DataLoss {
  /** Money for each user there is, at the first year's wage. */
  readonly perUser: number;
  readonly failureShare: number;
}

/** What a loss of data costs under an option, and how often its restore fails. */
export function dataLoss(inputs: Inputs, option: OptionEnding): DataLoss {
  const backups = inputs[`backups${option}`];
  const party = hasProvider(option) && backups === INCLUDED ? "Managed" : "BreakFix";
  const redo = inputs[`recoveryPointHours${party}`] * inputs.redoFactor;
  const restore = inputs.restoreStartHours + inputs.dataGigabytes / inputs.restoreGigabytesPerHour;
  return {
    perUser:
      inputs.dataLossAffectedShare * inputs.loadedHourlyWage * (redo + restore * inputs.productivityLossP1),
    failureShare: backups === OPEN ? 1 : inputs[`restoreFailureShare${party}`],
  };
}

/** Money that an hour down of a class costs in a month. */
export function hourDown(inputs: Inputs, priority: "P1" | "P2" | "P3" | "P4", month: Month): number {
  const people = {
    P1: inputs.affectedShareP1 * month.users,
    P2: inputs.affectedShareP2 * month.users,
    P3: inputs.affectedPeopleP3,
    P4: inputs.affectedPeopleP4,
  }[priority];
  const wages = people * inputs.loadedHourlyWage * month.wageStep;
  const isOutage = priority === "P1" || priority === "P2";
  const recovery = isOutage ? inputs.recoveryHoursPerHourDown * inputs.recoveryLoss : 0;
  const margin =
    (inputs.annualRevenue / inputs.businessHoursPerYear) *
    inputs.revenueDependence *
    (1 - inputs.recapturedRevenue) *
    inputs.grossMargin;
  return wages * (inputs[`productivityLoss${priority}`] + recovery) + (priority === "P1" ? margin : 0);
}
