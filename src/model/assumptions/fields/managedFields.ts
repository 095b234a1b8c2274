import { essential, field } from "../scenarioField";

const prices = {
  group: "Managed",
  evidence: "published",
} as const;
const claims = {
  group: "Managed",
  evidence: "claim",
} as const;
const assumed = { group: "Managed", evidence: "assumption" } as const;
const contract = {
  group: "Managed",
  evidence: "published",
} as const;

/** What a managed contract charges, and what it claims to change. */
export const managedFields = {
  managedFeePerUser: essential({ ...prices, unit: "money per user per month" }, [
    "Managed fee per user per month",
    150,
    75,
    275,
  ]),
  onboardingMonths: essential({ ...prices, unit: "months of fee" }, ["Onboarding, months of fee", 1, 0, 1.5]),
  incidentReduction: essential({ ...claims, unit: "share" }, ["Incident reduction, managed", 0.35, 0, 0.7]),
  managedFeePerDevice: field({ ...prices, unit: "money per month" }, ["Managed fee per device", 0, 0, 120]),
  managedFeePerServer: field({ ...prices, unit: "money per month" }, ["Managed fee per server", 0, 0, 500]),
  managedFeePerSite: field({ ...prices, unit: "money per month" }, ["Managed fee per site", 0, 0, 500]),
  managedFlatFee: field({ ...prices, unit: "money per month" }, ["Managed flat fee", 0, 0, 20000]),
  minimumUsers: field({ ...prices, unit: "users" }, ["Minimum users billed", 0, 0, 50]),
  managedFeeIncrease: field({ ...prices, unit: "share per year" }, ["Managed fee increase", 0.04, 0, 0.1]),
  termPremium12: field({ ...contract, unit: "share" }, ["Fee premium, terms under 36 months", 0.2, 0, 0.3]),
  termPremium1: field({ ...contract, unit: "share" }, ["Fee premium, terms under 12 months", 0.25, 0, 0.4]),
  outOfScopeShare: field({ ...assumed, unit: "share" }, ["Out-of-scope work", 0.1, 0, 0.3]),
  includedHoursPerMonth: field({ ...prices, unit: "hours per month" }, [
    "Included hours per month",
    0,
    0,
    200,
  ]),
  overageHourlyRate: field({ ...prices, unit: "money per hour" }, [
    "Rate beyond included hours",
    150,
    75,
    250,
  ]),
  rampMonths: field({ ...assumed, unit: "months" }, ["Months to full reduction", 6, 0, 12]),
  changeIncidentShare: field(
    {
      group: "Managed",
      unit: "share",
      evidence: "assumption",
    },
    ["Incidents caused by changes", 0.05, 0, 0.2],
  ),
  slaMissShare: field({ ...assumed, unit: "share" }, ["Service level missed", 0.05, 0, 0.3]),
  slaCreditShare: field({ ...assumed, unit: "share" }, ["Credit per miss", 0.05, 0, 0.1]),
  slaCreditCap: field({ ...assumed, unit: "share" }, ["Credit cap per month", 0.1, 0, 0.3]),
  adminHoursManaged: field({ ...assumed, unit: "hours per month" }, ["Own admin hours, managed", 2, 0, 25]),
  exitFeeShare: field({ ...contract, unit: "share" }, ["Exit fee, share of remaining fees", 0.5, 0, 1]),
  noticeDays: field({ ...contract, unit: "days" }, ["Notice period", 60, 0, 180]),
  lockInDays: field({ ...contract, unit: "days" }, ["Days before notice is possible", 90, 0, 365]),
  exitTransitionCost: field({ ...assumed, unit: "money" }, ["Cost of changing provider", 2500, 0, 25000]),
  exitProbabilityPerYear: field({ ...assumed, unit: "share per year" }, [
    "Probability of early exit per year",
    0.05,
    0,
    0.2,
  ]),
};
