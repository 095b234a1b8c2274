import { essential, field, priorityFields, regraded, type RowKind } from "../scenarioField";

const own = { group: "Downtime", evidence: "yours" } as const;
const survey = {
  group: "Downtime",
  evidence: "published",
} as const;
const assumed = { group: "Downtime", evidence: "assumption" } as const;
const waits: RowKind = { ...assumed, unit: "hours" };
const managedWaits: RowKind = {
  group: "Downtime",
  unit: "hours",
  evidence: "claim",
};

/** What an hour of waiting costs, and how long the wait is. */
export const downtimeFields = {
  loadedHourlyWage: essential({ ...own, unit: "money per hour" }, ["Loaded hourly wage", 45, 20, 120]),
  annualRevenue: essential({ ...own, unit: "money per year" }, ["Annual revenue", 4e6, 0, 1e8]),
  waitHoursBreakFix: essential(waits, ["Wait hours, break-fix", 9.78, 1, 32]),
  waitHoursManaged: essential(managedWaits, ["Wait hours, managed", 4.74, 0.25, 16]),
  ...priorityFields("waitHoursBreakFix", waits, ["Wait hours, break-fix", [3, 4, 8, 16], 0, 32]),
  ...priorityFields("waitHoursManaged", managedWaits, ["Wait hours, managed", [0.5, 1, 4, 8], 0, 32]),
  ...priorityFields("waitHoursInHouse", { ...assumed, unit: "hours" }, [
    "Wait hours, in-house",
    [1, 2, 4, 8],
    0,
    32,
  ]),
  affectedShareP1: field({ ...assumed, unit: "share" }, ["Users affected, P1", 0.9, 0.3, 1]),
  affectedShareP2: field({ ...assumed, unit: "share" }, ["Users affected, P2", 0.2, 0.05, 0.5]),
  affectedPeopleP3: field({ ...assumed, unit: "people" }, ["People affected, P3", 1, 1, 5]),
  affectedPeopleP4: field({ ...assumed, unit: "people" }, ["People affected, P4", 1, 1, 5]),
  ...regraded(
    priorityFields("productivityLoss", { ...survey, unit: "share" }, [
      "Productivity lost",
      [0.37, 0.37, 0.5, 0.1],
      0.1,
      1,
    ]),
    "assumption",
    ["productivityLossP3", "productivityLossP4"],
  ),
  recoveryHoursPerHourDown: field({ ...survey, unit: "hours per hour" }, [
    "Recovery hours per hour down",
    0.64,
    0,
    1,
  ]),
  recoveryLoss: field({ ...survey, unit: "share" }, ["Productivity lost in recovery", 0.3, 0, 1]),
  revenueDependence: field({ ...survey, unit: "share" }, ["Revenue that stops with IT", 0.29, 0.1, 0.39]),
  recapturedRevenue: field({ ...assumed, unit: "share" }, ["Revenue recaptured later", 0.5, 0, 0.9]),
  grossMargin: field({ ...own, unit: "share" }, ["Gross margin", 0.5, 0.1, 0.9]),
  businessHoursPerYear: field({ ...own, unit: "hours per year" }, [
    "Business hours per year",
    2080,
    1800,
    8760,
  ]),
};
