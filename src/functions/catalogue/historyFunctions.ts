import { amount, count, date } from "./argument";
import type { FunctionRows } from "./functionRow";

/** Functions that learn from what has happened. */
export const HISTORY_FUNCTIONS = {
  INCIDENTS_FIT: {
    says: "Fits a ticket history: the incident rate, how much months differ, and the hours of an incident, each with a 95 % confidence interval.",
    gives: "Rows of quantity, value, low, high, remark",
    form: "table",
    takes: {
      dates: { kind: "column", says: "Column of the tickets' dates; empty rows are ignored" },
      hours: { kind: "column", says: "Column of their hours, as long as the dates; empty or 0 = unknown" },
      increment_hours: amount({
        says: "The hours were rounded up to a multiple of this; 0 = not rounded",
        default: 0.25,
        max: 24,
      }),
      users: count({ says: "Number of users at the time", min: 1, leftOut: "no rate per user" }),
      first_date: date({
        says: "First day that the history covers",
        leftOut: "the first day of the first whole month",
      }),
      last_date: date({
        says: "Last day that the history covers",
        leftOut: "the last day of the last whole month",
      }),
    },
  },
} satisfies FunctionRows;
