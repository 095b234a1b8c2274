import type { FieldName } from "../../src/model/assumptions/scenario";
import { FIRM_OF_25 } from "./firmOf25";
import { CLASSES, type Inputs } from "./inputs";

/** A case that is simulated: a name, and the inputs that a sheet would state. */
export interface SimulatedScenario {
  readonly name: string;
  readonly stated: Partial<Inputs>;
}

type Changes = Partial<Inputs>;

const firm = (name: string, changes: Changes): SimulatedScenario => ({
  name,
  stated: { ...FIRM_OF_25, ...changes },
});

/** The firm with wholes in place of their parts. */
function withWholes(name: string, changes: Changes): SimulatedScenario {
  const parts = new Set<FieldName>(
    CLASSES.flatMap((each) => [
      `handsOnHours${each}` as const,
      `waitHoursBreakFix${each}` as const,
      `waitHoursManaged${each}` as const,
    ]),
  );
  const others = Object.entries(FIRM_OF_25).filter(([name]) => !parts.has(name as FieldName));
  return { name, stated: { ...(Object.fromEntries(others) as Changes), ...changes } };
}

/** Firms, contracts and years as different as they come. */
export const SIMULATED_SCENARIOS: readonly SimulatedScenario[] = [
  firm("firm of 25, three years", { termMonths: 36 }),
  firm("five people, few incidents, more users billed than there are", {
    users: 5,
    incidentsPerUserPerMonth: 0.05,
    minimumUsers: 8,
    servers: 0,
    annualRevenue: 400_000,
    userGrowth: 0,
  }),
  firm("two people, known hours, odd trip fee", {
    users: 2,
    hoursCv: 0,
    tripFee: 95.37,
    minimumHoursRemote: 1,
    incidentsPerUserPerMonth: 0.4,
  }),
  withWholes("80 people on four sites, wholes stated, fees of every kind", {
    users: 80,
    incidentsPerUserPerMonth: 0.6,
    handsOnHoursPerIncident: 1.1,
    waitHoursBreakFix: 7.5,
    waitHoursManaged: 3.2,
    annualRevenue: 15e6,
    userGrowth: 0.1,
    termMonths: 24,
    managedFeePerUser: 60,
    managedFeePerDevice: 22.5,
    managedFeePerServer: 140,
    managedFeePerSite: 180,
    managedFlatFee: 900,
    servers: 6,
    sites: 4,
  }),
  firm("400 people", {
    users: 400,
    incidentsPerUserPerMonth: 0.4,
    annualRevenue: 9e7,
    managedFeePerUser: 105,
  }),
  firm("strong growth, long ramp, years alike", {
    users: 60,
    userGrowth: 0.3,
    rampMonths: 12,
    incidentReduction: 0.7,
    yearCv: 0,
    annualRevenue: 0,
  }),
  firm("shrinking firm, ramp into the second year", {
    users: 40,
    userGrowth: -0.2,
    rampMonths: 18,
    termMonths: 24,
    hourlyRateIncrease: 0.12,
    wageIncrease: 0.06,
  }),
  firm("years and hours strongly dispersed", {
    yearCv: 1,
    hoursCv: 2,
    incidentReduction: 0.6,
    changeIncidentShare: 0.15,
  }),
  firm("hours more dispersed still, small growing firm", {
    users: 12,
    hoursCv: 2.8,
    userGrowth: 0.3,
    rampMonths: 12,
    incidentReduction: 0.7,
  }),
  firm("remote only, unrounded, call-out and parts", {
    onSiteShare: 0,
    minimumHoursRemote: 0,
    incrementHours: 0,
    calloutFee: 45,
    partsPerIncident: 30,
    afterHoursShare: 0.4,
    afterHoursMultiplier: 2.5,
  }),
  firm("six included hours a month", {
    incidentsPerUserPerMonth: 0.3,
    managedFeePerUser: 110,
    includedHoursPerMonth: 6,
    overageHourlyRate: 175,
  }),
  firm("included hours, growth and a long ramp", {
    users: 40,
    managedFeePerUser: 95,
    includedHoursPerMonth: 10,
    overageHourlyRate: 160,
    userGrowth: 0.1,
    rampMonths: 12,
    incidentReduction: 0.7,
    termMonths: 24,
  }),
  firm("included hours that a small firm rarely exceeds", {
    users: 8,
    includedHoursPerMonth: 8,
    overageHourlyRate: 150,
    yearCv: 0.4,
  }),
  firm("five blocks of twenty hours", { blocksPerYear: 5 }),
  firm("blocks that expire each quarter, eighteen months", {
    blocksPerYear: 8,
    blockHours: 12,
    blockExpiryMonths: 3,
    blockDrawMultiplierP1: 3,
    blockDrawMultiplierAfterHours: 2,
    calloutFee: 25,
    termMonths: 18,
  }),
  firm("managed without security and updates", {
    securityManagementManaged: 0,
    updatesManaged: 0,
    managedFeePerUser: 80,
  }),
  firm("break-fix leaves everything open", {
    networkMonitoringBreakFix: 0,
    openMonitoringFactor: 1.5,
    securityManagementBreakFix: 0,
    updatesBreakFix: 0,
    backupsBreakFix: 0,
    helpDeskBreakFix: 0,
  }),
  firm("services bought on both sides", {
    networkMonitoringBreakFix: 2,
    helpDeskBreakFix: 2,
    securityManagementManaged: 2,
    backupsManaged: 2,
    managedFeePerUser: 90,
  }),
  firm("backups open under managed, failures many", {
    backupsManaged: 0,
    dataLossEventsPerYear: 1.5,
    restoreFailureShareBreakFix: 0.3,
    unrecoverableLoss: 20_000,
    userGrowth: 0.3,
  }),
  firm("losses large and frequent", {
    users: 15,
    securityEventsPerYear: 0.8,
    securityLossMedian: 8_000,
    securityLossP95: 160_000,
    dataLossEventsPerYear: 0.6,
    loadedHourlyWage: 75,
  }),
  firm("co-managed with two technicians, credits many, five years", {
    users: 30,
    coManagedStaff: 2,
    incidentReductionCoManaged: 0.45,
    slaMissShare: 0.25,
    slaCreditShare: 0.08,
    slaCreditCap: 0.3,
    termMonths: 60,
    userGrowth: 0.05,
  }),
  firm("in-house with half of the hours uncovered", {
    uncoveredShare: 0.5,
    minimumTechnicians: 0.75,
    usersPerTechnician: 30,
    onSiteShare: 0.8,
    afterHoursShare: 0.4,
    afterHoursMultiplier: 3,
  }),
  firm("month to month, left before the year is over", {
    termMonths: 6,
    onboardingMonths: 1.5,
    outOfScopeShare: 0.3,
    lockInDays: 0,
    noticeDays: 30,
  }),
  firm("projects, bands of fees, devices, onboarding in money", {
    users: 45,
    termMonths: 24,
    managedFeePerUser: 60,
    usersBeforeFeeBand2: 10,
    feeInBand2: 50,
    usersBeforeFeeBand3: 20,
    feeInBand3: 40,
    managedFeePerDevice: 30,
    devicesBilled: 50,
    onboardingMonths: 0,
    onboardingFee: 4000,
    projectHoursPerYear: 120,
    projectHoursIncluded: 20,
    projectHourlyRateManaged: 165,
  }),
  firm("budget cap, mix that adds up to nine tenths", {
    budgetCap: 40_000,
    severityShareP3: 0.45,
    riskWeight: 0.25,
  }),
];
