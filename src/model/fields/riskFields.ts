import { field } from "../scenarioField";

const published = {
  group: "Security and data",
  source:
    "Loss frequency under 2 to 9 % a year (IRIS 2020, 2025); sizes: DBIR 2025, NetDiligence 2023, UK surveys",
  evidence: "published",
} as const;
const assumed = { group: "Security and data", source: "Assumption", evidence: "assumption" } as const;

/** Rare and large losses, apart from everyday incidents. */
export const riskFields = {
  securityEventsPerYear: field({ ...published, unit: "events per year" }, [
    "Security events per year",
    0.04,
    0.01,
    0.1,
    "Material losses only, not attempts. 0.04 means one in 25 years.",
  ]),
  securityLossMedian: field({ ...published, unit: "money" }, [
    "Security loss, median",
    40000,
    5000,
    200000,
    "Half of the material losses are below this.",
  ]),
  securityLossP95: field({ ...published, unit: "money" }, [
    "Security loss, P95",
    400000,
    20000,
    4e6,
    "One material loss in twenty is above this.",
  ]),
  securityReduction: field(
    {
      group: "Security and data",
      unit: "share",
      source: "Marsh McLennan Cyber Risk Analytics Center: patching and hardening, shrunk",
      evidence: "measured",
    },
    [
      "Security events prevented, managed",
      0.3,
      0,
      0.6,
      "Share of security events that managed security prevents.",
    ],
  ),
  dataLossEventsPerYear: field({ ...assumed, unit: "events per year" }, [
    "Data-loss events per year",
    0.05,
    0,
    0.5,
    "Losses of data that need a restore from backup.",
  ]),
  dataLossAffectedShare: field({ ...assumed, unit: "share" }, [
    "Users affected by data loss",
    0.5,
    0.1,
    1,
    "Share of users who must redo their work.",
  ]),
  redoFactor: field({ ...assumed, unit: "ratio" }, [
    "Redo hours per hour lost",
    0.5,
    0,
    1.5,
    "Working hours to redo one hour of lost work.",
  ]),
  recoveryPointHoursBreakFix: field({ ...assumed, unit: "hours" }, [
    "Backup age, break-fix",
    24,
    1,
    72,
    "Hours since the last backup when data is lost.",
  ]),
  recoveryPointHoursManaged: field({ ...assumed, unit: "hours" }, [
    "Backup age, managed",
    4,
    0.25,
    24,
    "Hours since the last backup when data is lost.",
  ]),
  restoreFailureShareBreakFix: field({ ...assumed, unit: "share" }, [
    "Restores that fail, break-fix",
    0.05,
    0,
    0.3,
    "Where backups are left open every restore fails.",
  ]),
  restoreFailureShareManaged: field({ ...assumed, unit: "share" }, [
    "Restores that fail, managed",
    0.01,
    0,
    0.3,
    "Where backups are left open every restore fails.",
  ]),
  unrecoverableLoss: field({ ...assumed, unit: "money" }, [
    "Loss when a restore fails",
    50000,
    0,
    500000,
    "Cost of rebuilding the data or living without it.",
  ]),
  restoreStartHours: field({ ...assumed, unit: "hours" }, [
    "Hours until a restore starts",
    2,
    0.25,
    24,
    "Preparation before data flows back.",
  ]),
  dataGigabytes: field(
    { group: "Security and data", unit: "gigabytes", source: "Your own figures", evidence: "yours" },
    ["Data to restore", 500, 10, 20000, "Volume that a full restore brings back."],
  ),
  restoreGigabytesPerHour: field({ ...assumed, unit: "gigabytes per hour" }, [
    "Restore speed",
    100,
    10,
    1000,
    "Restore time = hours until it starts + data / speed.",
  ]),
};
