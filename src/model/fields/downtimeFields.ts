import { essential, field, severityFields } from "../scenarioField";
import type { RowKind } from "../scenarioField";

const own = { group: "Downtime", source: "Your own figures", evidence: "yours" } as const;
const survey = {
  group: "Downtime",
  source:
    "CA Technologies / Coleman Parkes 2010 and 2011 (n = 200 and 2,000): the only survey of partial loss",
  evidence: "published",
} as const;
const assumed = { group: "Downtime", source: "Assumption", evidence: "assumption" } as const;
const waits: RowKind = {
  group: "Downtime",
  unit: "hours",
  source: "Break-fix: published 2 to 6 h until somebody starts",
  evidence: "published",
};
const managedWaits: RowKind = {
  group: "Downtime",
  unit: "hours",
  source: "Published service levels, taken slower than promised",
  evidence: "claim",
};

/** What an hour of waiting costs, and how long the wait is. */
export const downtimeFields = {
  loadedHourlyWage: essential({ ...own, unit: "money per hour" }, [
    "Loaded hourly wage",
    45,
    20,
    120,
    "Average wage of the people supported, with social cost.",
  ]),
  annualRevenue: essential({ ...own, unit: "money per year" }, [
    "Annual revenue",
    4e6,
    0,
    1e8,
    "Only the part that depends on IT, is not recaptured later and is margin counts as lost.",
  ]),
  waitHoursBreakFix: essential(waits, [
    "Wait hours, break-fix",
    9.78,
    1,
    32,
    "Average business hours until work starts under break-fix. Scales the wait of the four classes.",
  ]),
  waitHoursManaged: essential(managedWaits, [
    "Wait hours, managed",
    4.74,
    0.25,
    16,
    "Average business hours until work starts under a managed contract. Scales the wait of the four classes.",
  ]),
  ...severityFields("waitHoursBreakFix", waits, [
    "Wait hours, break-fix",
    [3, 4, 8, 16],
    0,
    32,
    "Business hours until work starts. Leave empty where the overall average is given.",
  ]),
  ...severityFields("waitHoursManaged", managedWaits, [
    "Wait hours, managed",
    [0.5, 1, 4, 8],
    0,
    32,
    "Business hours until work starts. Leave empty where the overall average is given.",
  ]),
  ...severityFields("waitHoursInHouse", { ...assumed, unit: "hours" }, [
    "Wait hours, in-house",
    [1, 2, 4, 8],
    0,
    32,
    "Business hours until an own technician starts, when one is there.",
  ]),
  affectedShareP1: field({ ...assumed, unit: "share" }, [
    "Users affected, P1",
    0.9,
    0.3,
    1,
    "Share of all users who are held up by one P1 incident.",
  ]),
  affectedShareP2: field({ ...assumed, unit: "share" }, [
    "Users affected, P2",
    0.2,
    0.05,
    0.5,
    "Share of all users who are held up by one P2 incident.",
  ]),
  affectedPeopleP3: field({ ...assumed, unit: "people" }, [
    "People affected, P3",
    1,
    1,
    5,
    "Number of people who are held up by one P3 incident.",
  ]),
  affectedPeopleP4: field({ ...assumed, unit: "people" }, [
    "People affected, P4",
    1,
    1,
    5,
    "Number of people who are held up by one P4 incident.",
  ]),
  ...severityFields("productivityLoss", { ...survey, unit: "share" }, [
    "Productivity lost",
    [0.37, 0.37, 0.5, 0.1],
    0.1,
    1,
    "Share of an affected person's work that is lost while waiting; P1 and P2 from the survey, P3 and P4 assumed.",
  ]),
  recoveryHoursPerHourDown: field({ ...survey, unit: "hours per hour" }, [
    "Recovery hours per hour down",
    0.64,
    0,
    1,
    "After an outage (P1, P2) work goes on below normal for this many hours per hour of outage (9 h after 14 h).",
  ]),
  recoveryLoss: field({ ...survey, unit: "share" }, [
    "Productivity lost in recovery",
    0.3,
    0,
    1,
    "Share of work lost during the recovery (staff at 70 %).",
  ]),
  revenueDependence: field({ ...survey, unit: "share" }, [
    "Revenue that stops with IT",
    0.29,
    0.1,
    0.39,
    "Share of revenue per hour that cannot be earned during a P1 incident.",
  ]),
  recapturedRevenue: field({ ...assumed, unit: "share" }, [
    "Revenue recaptured later",
    0.5,
    0,
    0.9,
    "Share of the stopped revenue that customers bring back afterwards.",
  ]),
  grossMargin: field({ ...own, unit: "share" }, [
    "Gross margin",
    0.5,
    0.1,
    0.9,
    "Lost sales cost their margin, not their price.",
  ]),
  businessHoursPerYear: field({ ...own, unit: "hours per year" }, [
    "Business hours per year",
    2080,
    1800,
    8760,
    "Hours in which the year's revenue is earned.",
  ]),
};
