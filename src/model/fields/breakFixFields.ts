import { essential, field } from "../scenarioField";

const prices = {
  group: "Break-fix",
  source: "Published asking prices, United States 2021 to 2026",
  evidence: "published",
} as const;
const assumed = { group: "Break-fix", source: "Assumption", evidence: "assumption" } as const;

/** What support by the incident charges. */
export const breakFixFields = {
  hourlyRate: essential({ ...prices, unit: "money per hour" }, [
    "Break-fix hourly rate",
    150,
    100,
    250,
    "Price of a technician's hour in working hours.",
  ]),
  hourlyRateIncrease: field({ ...prices, unit: "share per year" }, [
    "Hourly rate increase",
    0.05,
    0,
    0.18,
    "Step of the hourly rate, trip and call-out fee at each anniversary.",
  ]),
  minimumHoursOnSite: field({ ...prices, unit: "hours" }, [
    "Minimum hours, on site",
    1,
    0.1,
    2,
    "Least that is billed for one visit.",
  ]),
  minimumHoursRemote: field({ ...prices, unit: "hours" }, [
    "Minimum hours, remote",
    0.25,
    0.1,
    2,
    "Least that is billed for one remote session.",
  ]),
  incrementHours: field({ ...prices, unit: "hours" }, [
    "Billing increment",
    0.25,
    0.1,
    2,
    "Hours are rounded up to a multiple of this; 0 bills the hours as they are.",
  ]),
  onSiteShare: field({ ...assumed, unit: "share" }, [
    "Share of incidents on site",
    0.35,
    0.1,
    0.8,
    "Incidents that need a visit; the others are solved remotely.",
  ]),
  tripFee: field({ ...prices, unit: "money" }, ["Trip fee", 60, 0, 150, "Charged for every visit."]),
  calloutFee: field({ ...prices, unit: "money" }, [
    "Call-out fee",
    0,
    0,
    150,
    "Charged for every incident, on site or not.",
  ]),
  afterHoursShare: field({ ...assumed, unit: "share" }, [
    "Share of incidents after hours",
    0.15,
    0,
    0.4,
    "Incidents handled outside working hours.",
  ]),
  afterHoursMultiplier: field({ ...prices, unit: "multiplier" }, [
    "After-hours multiplier",
    1.5,
    1.35,
    3,
    "The hourly rate times this after hours.",
  ]),
  partsPerIncident: field({ ...assumed, unit: "money" }, [
    "Parts per incident",
    0,
    0,
    500,
    "Left out by default, because parts cost the same under every option.",
  ]),
  adminHoursBreakFix: field({ ...assumed, unit: "hours per month" }, [
    "Own admin hours, break-fix",
    6,
    0,
    25,
    "Hours your own people spend each month on vendors, invoices and IT chores.",
  ]),
};
