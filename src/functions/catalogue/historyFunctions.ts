import { amount, count, date, share } from "./argument";
import type { FunctionRows } from "./functionRow";

const users = count({ says: "Number of users at the time", min: 1, leftOut: "no rate per user" });
const FIRST = "First day that the history covers";
const LAST = "Last day that the history covers";
const firstDate = date({ says: FIRST, leftOut: "the first day of the first whole month" });
const lastDate = date({ says: LAST, leftOut: "the last day of the last whole month" });
const DATES = "Column of the tickets' dates; a header and empty rows are ignored";

/** Functions that learn from what has happened. */
export const HISTORY_FUNCTIONS = {
  INCIDENTS_FIT: {
    says: "Fits a ticket history: the incident rate, its trend, how much months differ, and the hours of an incident, with 95 % confidence intervals and remarks on what is odd.",
    gives: "Rows of quantity, value, low, high, remark",
    form: "table",
    takes: {
      dates: { kind: "column", says: DATES },
      hours: {
        kind: "column",
        says: "Column of their hours (1.5, not 1:30), as long as the dates; empty or 0 = unknown",
        leftOut: "the rate only",
      },
      increment_hours: amount({
        says: "The hours were rounded up to a multiple of this; 0 = not rounded",
        default: 0.25,
        max: 24,
      }),
      users,
      first_date: firstDate,
      last_date: lastDate,
      tickets: {
        kind: "column",
        says: "Column of ticket numbers: rows of one number are one ticket, and their hours add up",
        leftOut: "every row is a ticket",
      },
    },
  },
  INCIDENTS_FIT_MONTHS: {
    says: "Fits counts of tickets per month, in the shape in which reports give them: the table of INCIDENTS_FIT.",
    gives: "Rows of quantity, value, low, high, remark",
    form: "table",
    takes: {
      months: { kind: "column", says: "Column of months, as any day of each; rows of the same month add up" },
      counts: { kind: "column", says: "Column of how many tickets each month had; 0 = none" },
      hours: {
        kind: "column",
        says: "Column of the average hours of a ticket in each month; empty or 0 = unknown",
        leftOut: "the rate only",
      },
      users,
    },
  },
  INCIDENTS_CHANGE: {
    says: "Whether tickets became fewer after a day: rates before and after, the reduction with its exact 95 % interval, and how likely it is that a promised reduction arrived.",
    gives: "Rows of quantity, value, low, high, remark",
    form: "table",
    takes: {
      dates: { kind: "column", says: DATES },
      change_date: date({
        says: "The first day that counts as after; a later one leaves the time of change to the days before",
      }),
      promised_reduction: share({ says: "The reduction that was promised", leftOut: "no chance of it" }),
      first_date: firstDate,
      last_date: lastDate,
    },
  },
} satisfies FunctionRows;
