import type { StatementOf } from "./statement";

/** Why a ticket history cannot be read or tells nothing, in English. */
export const TICKET_SENTENCES = {
  differentLengths: (dates: number, hours: number) =>
    `dates has ${dates} cells and hours ${hours}; give as many of each.`,
  tooManyTickets: (cells: number, most: number) => `dates has ${cells} cells; at most ${most} are read.`,
  notDate: (found: string) => `The date is ${found}; it must be a date, not text.`,
  dateOutside: (found: number) => `The date is ${found}; it must be a date after February 1900.`,
  notHours: (found: string) => `The hours are ${found}; they must be a number.`,
  hoursOutside: (found: number, least: number, most: number) =>
    `The hours are ${found}; they must be from ${least} to ${most}, or 0 if unknown.`,
  noDate: () => "No ticket has a date.",
  fewMonths: (months: number, fewest: number) =>
    `The history holds ${months} whole calendar months between its first and last ticket; at least ${fewest} are needed. Give first_date and last_date if it covers more.`,
  noneInside: () => "No ticket lies between the first and the last date.",
};

export type TicketSentences = typeof TICKET_SENTENCES;
export type TicketStatement = StatementOf<TicketSentences>;
