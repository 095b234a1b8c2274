import type { Scenario } from "./scenario";
import type { OptionSuffix } from "./scenarioField";
import { type Month, priceStep } from "../cost/timeline";

/** The five services of the checklist, by the stem of their field names. */
export const SERVICES = [
  "networkMonitoring",
  "securityManagement",
  "backups",
  "updates",
  "helpDesk",
] as const;
export type Service = (typeof SERVICES)[number];

export type ServiceStatus = "open" | "included" | "bought";
const STATUSES: readonly ServiceStatus[] = ["open", "included", "bought"];

/** Whether an option includes a service, buys it separately, or leaves it open as risk. */
export function serviceStatus(scenario: Scenario, service: Service, option: OptionSuffix): ServiceStatus {
  return STATUSES[scenario[`${service}${option}`]]!;
}

/** Money per month for the services that an option buys separately, with the steps of their own prices. */
export function boughtServices(scenario: Scenario, option: OptionSuffix, month: Month): number {
  const pricePerUser = SERVICES.reduce(
    (sum, service) =>
      serviceStatus(scenario, service, option) === "bought" ? sum + scenario[`${service}Price`] : sum,
    0,
  );
  return pricePerUser * month.users * priceStep(scenario.servicesPriceIncrease, month);
}
