import { serviceStatus } from "../assumptions/services";
import type { Scenario } from "../assumptions/scenario";
import type { OptionSuffix } from "../assumptions/scenarioField";
import { type Month, priceStep } from "./timeline";

/** 95 % point of the standard normal distribution. */
const Z95 = 1.6448536269514722;

/** Lognormal loss of one security event: median in money, and the standard deviation of its logarithm. */
export function securityLoss(scenario: Scenario): { readonly median: number; readonly sigma: number } {
  const { securityLossMedian: median, securityLossP95 } = scenario;
  return { median, sigma: Math.max(0, Math.log(securityLossP95 / median) / Z95) };
}

/** Mean loss of one security event, in money. */
export function meanSecurityLoss(scenario: Scenario): number {
  const { median, sigma } = securityLoss(scenario);
  return median * Math.exp(sigma ** 2 / 2);
}

/** Security events per year under an option: services left open raise them, managed security prevents some. */
export function securityEventsPerYear(scenario: Scenario, option: OptionSuffix): number {
  const open = (service: "networkMonitoring" | "securityManagement" | "updates", factor: number) =>
    serviceStatus(scenario, service, option) === "open" ? factor : 1;
  const raised =
    scenario.securityEventsPerYear *
    open("networkMonitoring", scenario.openMonitoringFactor) *
    open("securityManagement", scenario.openSecurityFactor) *
    open("updates", scenario.openUpdatesFactor);
  return raised * (1 - (hasManagedSecurity(scenario, option) ? scenario.securityReduction : 0));
}

function hasManagedSecurity(scenario: Scenario, option: OptionSuffix): boolean {
  const byProvider = option === "Managed" || option === "CoManaged";
  return byProvider && serviceStatus(scenario, "securityManagement", option) === "included";
}

/** What one loss of data costs under an option. */
export interface DataLoss {
  /** Money when the restore works: work to redo since the last backup, and people idle meanwhile. */
  readonly restored: number;
  /** Share of restores that fail and cost `unrecoverableLoss` on top. */
  readonly failureShare: number;
}

/** Cost of one loss of data. Restore time = start + data / speed; without backups every restore fails. */
export function dataLossCost(scenario: Scenario, option: OptionSuffix, month: Month): DataLoss {
  const backups = serviceStatus(scenario, "backups", option);
  const byProvider = (option === "Managed" || option === "CoManaged") && backups === "included";
  const party = byProvider ? "Managed" : "BreakFix";
  const wages =
    scenario.dataLossAffectedShare *
    month.users *
    scenario.loadedHourlyWage *
    priceStep(scenario.wageIncrease, month);
  const restoreHours = scenario.restoreStartHours + scenario.dataGigabytes / scenario.restoreGigabytesPerHour;
  const redo = scenario[`recoveryPointHours${party}`] * scenario.redoFactor;
  return {
    restored: wages * (redo + restoreHours * scenario.productivityLossP1),
    failureShare: backups === "open" ? 1 : scenario[`restoreFailureShare${party}`],
  };
}

/** Expected cost of data losses in a month, in money. */
export function dataLossesInMonth(scenario: Scenario, option: OptionSuffix, month: Month): number {
  const { restored, failureShare } = dataLossCost(scenario, option, month);
  return (scenario.dataLossEventsPerYear / 12) * (restored + failureShare * scenario.unrecoverableLoss);
}
