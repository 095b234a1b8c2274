import { essential, field } from "../scenarioField";

const prices = {
  group: "Break-fix",
  evidence: "published",
} as const;
const assumed = { group: "Break-fix", evidence: "assumption" } as const;

/** What support by the incident charges. */
export const breakFixFields = {
  hourlyRate: essential({ ...prices, unit: "money per hour" }, ["Break-fix hourly rate", 150, 100, 250]),
  hourlyRateIncrease: field({ ...prices, unit: "share per year" }, ["Hourly rate increase", 0, 0, 0.18]),
  minimumHoursOnSite: field({ ...prices, unit: "hours" }, ["Minimum hours, on site", 1, 0.1, 2]),
  minimumHoursRemote: field({ ...prices, unit: "hours" }, ["Minimum hours, remote", 0.25, 0.1, 2]),
  incrementHours: field({ ...prices, unit: "hours" }, ["Billing increment", 0.25, 0.1, 2]),
  onSiteShare: field({ ...assumed, unit: "share" }, ["Share of incidents on site", 0.35, 0.1, 0.8]),
  tripFee: field({ ...prices, unit: "money" }, ["Trip fee", 60, 0, 150]),
  calloutFee: field({ ...prices, unit: "money" }, ["Call-out fee", 0, 0, 150]),
  afterHoursShare: field({ ...assumed, unit: "share" }, ["Share of incidents after hours", 0.15, 0, 0.4]),
  afterHoursMultiplier: field({ ...prices, unit: "multiplier" }, ["After-hours multiplier", 1.5, 1.35, 3]),
  partsPerIncident: field({ ...assumed, unit: "money" }, ["Parts per incident", 0, 0, 500]),
  adminHoursBreakFix: field({ ...assumed, unit: "hours per month" }, [
    "Own admin hours, break-fix",
    6,
    0,
    25,
  ]),
};
