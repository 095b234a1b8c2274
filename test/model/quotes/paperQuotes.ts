import type { NamedInputs } from "../../../src/workbook/sheets/sampleScenarios";

const FIRM = { users: 60 };

/** One demand; only the second firm has projects. */
export const PAPER_SCENARIOS = [
  { name: "Plain", values: FIRM },
  { name: "Projects", values: { ...FIRM, projectHoursPerYear: 80 } },
] as const satisfies readonly NamedInputs[];

/** Two quotes as they are on paper: one for each user, one for each device, server and site. */
export const PAPER_QUOTES = [
  {
    name: "Per user",
    values: {
      managedFeePerUser: 145,
      onboardingMonths: 2,
      managedFeeIncrease: 0.04,
      outOfScopeShare: 0.1,
      termMonths: 12,
    },
  },
  {
    name: "Per device",
    values: {
      managedFeePerDevice: 95,
      devicesBilled: 60,
      managedFeePerServer: 210,
      servers: 3,
      managedFeePerSite: 350,
      sites: 2,
      projectHourlyRateManaged: 165,
      termMonths: 36,
      noticeDays: 60,
      exitFeeShare: 0.5,
    },
  },
] as const satisfies readonly NamedInputs[];

const NOTICE_MONTHS = 60 / (365.25 / 12);

/** Leaving the second quote after a year: 7,030 a month until 12 months and 60 days, half of what remains, the handover. */
export const PAPER_EXIT_COST = 7030 * NOTICE_MONTHS + 0.5 * 7030 * (24 - NOTICE_MONTHS) + 2500;
