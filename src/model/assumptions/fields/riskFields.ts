import { field } from "../scenarioField";

const published = {
  group: "Security and data",
  evidence: "published",
} as const;
const assumed = { group: "Security and data", evidence: "assumption" } as const;

/** Rare and large losses, apart from everyday incidents. */
export const riskFields = {
  securityEventsPerYear: field({ ...published, unit: "events per year" }, [
    "Security events per year",
    0.04,
    0.01,
    0.1,
  ]),
  securityLossMedian: field({ ...published, unit: "money" }, ["Security loss, median", 40000, 5000, 200000]),
  securityLossP95: field({ ...published, unit: "money" }, ["Security loss, P95", 400000, 20000, 4e6]),
  securityReduction: field(
    {
      group: "Security and data",
      unit: "share",
      evidence: "measured",
    },
    ["Security events prevented, managed", 0.3, 0, 0.6],
  ),
  dataLossEventsPerYear: field({ ...assumed, unit: "events per year" }, [
    "Data-loss events per year",
    0.05,
    0,
    0.5,
  ]),
  dataLossAffectedShare: field({ ...assumed, unit: "share" }, ["Users affected by data loss", 0.5, 0.1, 1]),
  redoFactor: field({ ...assumed, unit: "ratio" }, ["Redo hours per hour lost", 0.5, 0, 1.5]),
  recoveryPointHoursBreakFix: field({ ...assumed, unit: "hours" }, ["Backup age, break-fix", 24, 1, 72]),
  recoveryPointHoursManaged: field({ ...assumed, unit: "hours" }, ["Backup age, managed", 4, 0.25, 24]),
  restoreFailureShareBreakFix: field({ ...assumed, unit: "share" }, [
    "Restores that fail, break-fix",
    0.05,
    0,
    0.3,
  ]),
  restoreFailureShareManaged: field({ ...assumed, unit: "share" }, [
    "Restores that fail, managed",
    0.01,
    0,
    0.3,
  ]),
  unrecoverableLoss: field({ ...assumed, unit: "money" }, ["Loss when a restore fails", 50000, 0, 500000]),
  restoreStartHours: field({ ...assumed, unit: "hours" }, ["Hours until a restore starts", 2, 0.25, 24]),
  dataGigabytes: field({ group: "Security and data", unit: "gigabytes", evidence: "yours" }, [
    "Data to restore",
    500,
    10,
    20000,
  ]),
  restoreGigabytesPerHour: field({ ...assumed, unit: "gigabytes per hour" }, [
    "Restore speed",
    100,
    10,
    1000,
  ]),
};
