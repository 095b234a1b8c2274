import type { Contract, Handling } from "./contract";
import { projectsByTheHour } from "./projects";
import type { Scenario } from "../assumptions/scenario";
import { boughtServices } from "../assumptions/services";
import { type Month, priceStep } from "../cost/timeline";

/** Pay by the incident: no commitment, nothing prevented, tools bought separately. */
export const breakFixContract: Contract = {
  option: "break-fix",
  suffix: "BreakFix",
  fees: (scenario, month) => [
    projectsByTheHour(scenario, month),
    { label: "Tools and services bought separately", amount: boughtServices(scenario, "BreakFix", month) },
  ],
  incidence: () => ({ prevented: 0, caused: 0 }),
  handlings: (scenario, priority, month) =>
    breakFixHandlings(scenario, scenario[`waitHoursBreakFix${priority}`], month),
  adminHours: (scenario) => scenario.adminHoursBreakFix,
};

/** A way of billing that also knows when and where the work is done. */
export interface TimedHandling extends Handling {
  readonly isAfterHours: boolean;
  readonly isOnSite: boolean;
}

/** Four ways of billing an incident: on site or remote, in or after working hours, independently. */
export function breakFixHandlings(
  scenario: Scenario,
  waitHours: number,
  month: Month,
): readonly TimedHandling[] {
  const step = priceStep(scenario.hourlyRateIncrease, month);
  const places = [
    {
      share: scenario.onSiteShare,
      isOnSite: true,
      minimumHours: scenario.minimumHoursOnSite,
      trip: scenario.tripFee,
    },
    { share: 1 - scenario.onSiteShare, isOnSite: false, minimumHours: scenario.minimumHoursRemote, trip: 0 },
  ];
  const times = [
    { share: 1 - scenario.afterHoursShare, multiplier: 1, isAfterHours: false },
    { share: scenario.afterHoursShare, multiplier: scenario.afterHoursMultiplier, isAfterHours: true },
  ];
  return places.flatMap((place) =>
    times.map((time) => ({
      share: place.share * time.share,
      waitHours,
      fixedCharge: (scenario.calloutFee + place.trip) * step + scenario.partsPerIncident,
      hourlyRate: scenario.hourlyRate * time.multiplier * step,
      minimumHours: place.minimumHours,
      incrementHours: scenario.incrementHours,
      poolUsage: 0,
      isAfterHours: time.isAfterHours,
      isOnSite: place.isOnSite,
    })),
  );
}
