const TERMS =
  "incidents hours_per_incident hourly_rate [minimum_hours] [increment_hours] [callout_fee] " +
  "[after_hours_share] [after_hours_multiplier] [parts_per_incident] [hours_cv]";

/**
 * The released names of functions, and of their arguments in order; optional ones in brackets. Workbooks of
 * users depend on them: a line may only be added, and an optional argument at the end of a line.
 */
export const FROZEN_FUNCTIONS: Readonly<Record<string, string>> = {
  BREAKFIX_COST: TERMS,
  MSP_COST:
    "users fee_per_user [months] [onboarding_fee] [annual_increase] [minimum_users] [other_monthly_fees] " +
    "[out_of_scope_share]",
  DOWNTIME_COST:
    "incidents hours_down_per_incident people_affected hourly_wage [productivity_loss] [revenue_per_hour] " +
    "[revenue_loss] [recaptured] [gross_margin] [recovery_hours] [recovery_loss]",
  BLOCK_HOURS_COST:
    "incidents hours_per_incident hourly_rate block_hours [block_discount] [minimum_hours] " +
    "[increment_hours] [hours_cv] [year_cv]",
  BREAKFIX_QUANTILE: `probability ${TERMS} [year_cv]`,
  BREAKFIX_PROB_OVER: `budget ${TERMS} [year_cv]`,
  BREAKFIX_OVERRUN: `budget ${TERMS} [year_cv]`,
  BREAKFIX_TAIL_MEAN: `probability ${TERMS} [year_cv]`,
  BREAKFIX_RESERVE: `probability ${TERMS} [year_cv]`,
  BREAKFIX_STDEV: `${TERMS} [year_cv]`,
  BREAKFIX_CURVE: `${TERMS} [year_cv] [points]`,
  SUPPORT_COMPARE: "assumptions [scenario] [quotes]",
  SUPPORT_COST: "assumptions option [measure] [scenario] [quotes]",
  SUPPORT_SCENARIOS: "assumptions [measure] [quotes]",
  SUPPORT_VERDICT: "assumptions [scenario] [quotes]",
  SUPPORT_CHECK: "assumptions [quotes]",
  SUPPORT_BUDGET: "assumptions [option] [scenario] [quotes] [first_month] [years]",
  SUPPORT_BREAKEVEN: "assumptions [input] [scenario] [quotes]",
  SUPPORT_SENSITIVITY: "assumptions [scenario] [quotes]",
  SUPPORT_GRID:
    "assumptions down_input down_values across_input across_values [option] [measure] [scenario] [quotes]",
  SUPPORT_CURVE: "assumptions [option] [points] [scenario] [quotes]",
  SUPPORT_QUOTES: "assumptions quotes [measure] [scenario]",
  SUPPORT_EXIT: "assumptions [scenario] [quotes]",
  INCIDENTS_FIT: "dates [hours] [increment_hours] [users] [first_date] [last_date] [tickets]",
  INCIDENTS_FIT_MONTHS: "months counts [hours] [users]",
  INCIDENTS_CHANGE: "dates change_date [promised_reduction] [first_date] [last_date]",
};
