import { essential, FEE_BANDS, type FeeBand, field, type ScenarioField } from "../scenarioField";

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
  onboardingMonths: essential({ ...assumed, unit: "months of fee" }, ["Onboarding, months of fee", 0, 0, 2]),
  incidentReduction: essential({ ...claims, unit: "share" }, ["Incident reduction, managed", 0.35, 0, 0.7]),
  managedFeePerDevice: field({ ...prices, unit: "money per month" }, ["Managed fee per device", 0, 0, 120]),
  managedFeePerServer: field({ ...assumed, unit: "money per month" }, ["Managed fee per server", 0, 0, 500]),
  managedFeePerSite: field({ ...assumed, unit: "money per month" }, ["Managed fee per site", 0, 0, 500]),
  managedFlatFee: field({ ...assumed, unit: "money per month" }, ["Managed flat fee", 0, 0, 20000]),
  minimumUsers: field({ ...assumed, unit: "users" }, ["Minimum users billed", 0, 0, 50]),
  managedFeeIncrease: field({ ...prices, unit: "share per year" }, ["Managed fee increase", 0, 0, 0.1]),
  termPremium12: field({ ...contract, unit: "share" }, ["Fee premium, terms under 36 months", 0, 0, 0.3]),
  termPremium1: field({ ...contract, unit: "share" }, ["Fee premium, terms under 12 months", 0, 0, 0.4]),
  outOfScopeShare: field({ ...assumed, unit: "share" }, ["Out-of-scope work", 0, 0, 0.3]),
  includedHoursPerMonth: field({ ...assumed, unit: "hours per month" }, [
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
  slaCreditShare: field({ ...assumed, unit: "share" }, ["Credit per miss", 0, 0, 0.1]),
  slaCreditCap: field({ ...assumed, unit: "share" }, ["Credit cap per month", 1, 0, 1]),
  adminHoursManaged: field({ ...assumed, unit: "hours per month" }, ["Own admin hours, managed", 2, 0, 25]),
  exitFeeShare: field({ ...contract, unit: "share" }, ["Exit fee, share of remaining fees", 0, 0, 1]),
  noticeDays: field({ ...contract, unit: "days" }, ["Notice period", 0, 0, 180]),
  lockInDays: field({ ...contract, unit: "days" }, ["Days before notice is possible", 0, 0, 365]),
  exitTransitionCost: field({ ...assumed, unit: "money" }, ["Cost of changing provider", 2500, 0, 25000]),
  exitProbabilityPerYear: field({ ...assumed, unit: "share per year" }, [
    "Probability of early exit per year",
    0.05,
    0,
    0.2,
  ]),
  onboardingFee: field({ ...assumed, unit: "money" }, ["Onboarding fee", 0, 0, 25000]),
  devicesBilled: field({ ...prices, unit: "count", evidence: "yours" }, ["Devices billed", 0, 0, 1000]),
  feeBandsByVolume: field({ ...assumed, unit: "0 graduated, 1 by volume" }, ["Kind of fee bands", 0, 0, 1]),
  ...feeBandFields(),
  projectHourlyRateManaged: field({ ...assumed, unit: "money per hour" }, [
    "Project hourly rate, managed",
    0,
    75,
    250,
  ]),
  projectHoursIncluded: field({ ...assumed, unit: "project hours per year" }, [
    "Project hours included per year",
    0,
    0,
    200,
  ]),
  afterHoursBilledManaged: field({ ...prices, unit: "0 included, 1 billed" }, [
    "After-hours work, managed",
    0,
    0,
    1,
  ]),
  onSiteBilledManaged: field({ ...prices, unit: "0 included, 1 billed" }, ["On-site work, managed", 0, 0, 1]),
};

/** The users above which each further band of fees begins, and its fee; the first band has the fee per user. */
function feeBandFields() {
  const fields = FEE_BANDS.flatMap((band) => [
    [
      `usersBeforeFeeBand${band}`,
      field({ ...assumed, unit: "users" }, [`Users before fee band ${band}`, 0, 0, 500]),
    ],
    [
      `feeInBand${band}`,
      field({ ...assumed, unit: "money per user per month" }, [`Fee per user in band ${band}`, 0, 1, 275]),
    ],
  ]);
  return Object.fromEntries(fields) as Record<
    `${"usersBeforeFeeBand" | "feeInBand"}${FeeBand}`,
    ScenarioField
  >;
}
