import { amount, count, hours, money, share, yearlyRate } from "./argument";
import { BILLING_TERMS, YEAR_TERMS } from "./breakfixTerms";
import type { FunctionRows } from "./functionRow";

const MANAGED_TERMS = {
  users: count({ says: "Number of users" }),
  fee_per_user: money({ says: "Fee per user per month" }),
  months: amount({ says: "Number of months", default: 12, min: 1, max: 1200, whole: true }),
  onboarding_fee: money({ says: "One-off charge, in money", default: 0 }),
  annual_increase: yearlyRate({
    says: "Increase of the fees at each anniversary, as a fraction",
    default: 0,
  }),
  minimum_users: count({ says: "Minimum number of users billed", default: 0 }),
  other_monthly_fees: money({ says: "Other fees per month, for servers or sites", default: 0 }),
  out_of_scope_share: share({ says: "Work outside the contract, as a share of the fees", default: 0 }),
};

const DOWNTIME_TERMS = {
  incidents: BILLING_TERMS.incidents,
  hours_down_per_incident: hours({ says: "Hours for which one incident holds people up (1.5, not 1:30)" }),
  people_affected: count({ says: "People held up by one incident" }),
  hourly_wage: money({ says: "Loaded wage per hour of one of them" }),
  productivity_loss: share({ says: "Share of their work that is lost", default: 1 }),
  revenue_per_hour: money({ says: "Revenue per business hour", default: 0 }),
  revenue_loss: share({ says: "Share of that revenue that stops", default: 1 }),
  recaptured: share({ says: "Share of the stopped revenue that comes back later", default: 0 }),
  gross_margin: share({ says: "Margin on the lost revenue", default: 1 }),
  recovery_hours: hours({ says: "Hours of slower work after each incident", default: 0 }),
  recovery_loss: share({ says: "Share of work lost in those hours", default: 1 }),
};

const BLOCK_TERMS = {
  incidents: YEAR_TERMS.incidents,
  hours_per_incident: YEAR_TERMS.hours_per_incident,
  hourly_rate: money({ says: "Price of one hour outside the block" }),
  block_hours: hours({ says: "Hours bought in advance", max: 1e9 }),
  block_discount: share({ says: "Discount on the hours of the block", default: 0.15 }),
  minimum_hours: YEAR_TERMS.minimum_hours,
  increment_hours: YEAR_TERMS.increment_hours,
  hours_cv: YEAR_TERMS.hours_cv,
  year_cv: YEAR_TERMS.year_cv,
};

/** Functions for budgets: the expected cost of one part of IT support. */
export const COST_FUNCTIONS = {
  BREAKFIX_COST: {
    says: "Expected break-fix invoices for a number of incidents, in money.",
    gives: "An amount for each row of the arguments",
    form: "each cell",
    takes: BILLING_TERMS,
  },
  MSP_COST: {
    says: "Fees of a managed services contract over its months, in money.",
    gives: "An amount for each row of the arguments",
    form: "each cell",
    takes: MANAGED_TERMS,
  },
  DOWNTIME_COST: {
    says: "Expected cost of downtime: lost work, lost margin and slow recovery, in money.",
    gives: "An amount for each row of the arguments",
    form: "each cell",
    takes: DOWNTIME_TERMS,
  },
  BLOCK_HOURS_COST: {
    says: "Cost of a prepaid block of hours and of the hours expected beyond it, in money.",
    gives: "An amount for each row of the arguments",
    form: "each cell",
    takes: BLOCK_TERMS,
    solves: BLOCK_TERMS,
  },
} satisfies FunctionRows;
