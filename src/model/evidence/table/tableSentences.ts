import type { StatementOf } from "../../assumptions/statement";
import type { ColumnRole } from "./columnRole";

/** What the columns of an export are called in sentences. */
const ROLE_NAMES: Readonly<Record<ColumnRole, string>> = {
  date: "date",
  ticket: "ticket number",
  hours: "hours",
  priority: "priority",
  count: "count",
  rate: "rate",
  amount: "amount",
  trip: "trip",
  parts: "parts",
  afterHours: "after hours",
  onSite: "on site",
};

/** Why a table, a row or a cell of an export was not used, in English. */
export const TABLE_SENTENCES = {
  emptyTable: () => "There is nothing in these cells.",
  tableSize: (rows: number, most: number) =>
    `The table has ${rows} rows; at most ${most} are read. Choose a part of it.`,
  noDateColumn: () =>
    "No column holds dates. Choose the table with its header, or say which column holds the dates.",
  sameColumn: (one: ColumnRole, other: ColumnRole) =>
    `The ${ROLE_NAMES[one]} and the ${ROLE_NAMES[other]} cannot be the same column.`,
  noDate: () => "has no date",
  notADate: () => "is not a date",
  unorderedDate: () => "is not a date in the order of the others",
  totalRow: () => "is a total, not a ticket",
  notANumber: (role: ColumnRole) => `is not a number of the column ${ROLE_NAMES[role]}`,
  notHours: () => "is not a number of hours",
  negative: (role: ColumnRole) => `is below 0, which the column ${ROLE_NAMES[role]} cannot be`,
  tooLarge: (role: ColumnRole) => `is too large for the column ${ROLE_NAMES[role]}`,
  fractionalCount: () => "is not a whole count",
  errorCell: () => "is an error",
  future: () => "is a date in the future",
  distant: () => "is a date before 1990",
  apart: (months: number) => `is a date ${months} months or more apart from all others`,
};

export type TableSentences = typeof TABLE_SENTENCES;
export type TableStatement = StatementOf<TableSentences>;
