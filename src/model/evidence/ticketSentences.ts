import type { StatementOf } from "../assumptions/statement";

/** Why a ticket history cannot be read or used, in English. */
export const TICKET_SENTENCES = {
  lengths: (dates: number, hours: number) =>
    `dates has ${dates} cells and hours ${hours}; give the same number of each.`,
  size: (cells: number, most: number) => `dates has ${cells} cells; at most ${most} are read.`,
  date: (found: string) => `The date is ${found}; it must be a date, not text.`,
  noDate: () => "There are hours but no date: the date is 0 or an empty cell.",
  day: (found: number) => `The date is ${found}; it must be a date after February 1900.`,
  hours: (found: string) => `The hours are ${found}; they must be a number.`,
  range: (found: number, least: number, most: number) =>
    `The hours are ${found}; they must be from ${least} to ${most}, or 0 if unknown.`,
  dates: () => "No ticket has a date.",
  months: (months: number, fewest: number) =>
    `The history holds ${months} whole calendar months between its first and last ticket; at least ${fewest} are needed. Give first_date and last_date if it covers more.`,
  window: () => "No ticket lies between the first and the last date.",
};

export type TicketSentences = typeof TICKET_SENTENCES;
export type TicketStatement = StatementOf<TicketSentences>;
