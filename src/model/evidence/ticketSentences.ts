import type { StatementOf } from "../assumptions/statement";

const percent = (share: number) => `${Math.abs(100 * share).toFixed(0)} %`;
const plural = (count: number, noun: string) => (count === 1 ? `1 ${noun}` : `${count} ${noun}s`);

/** Why a ticket history cannot be used, in English. */
const REFUSALS = {
  lengths: (name: string, cells: number, first: string, firstCells: number) =>
    `${name} has ${cells} cells and ${first} ${firstCells}; give the same number of each.`,
  size: (name: string, cells: number, most: number) =>
    `${name} has ${cells} cells; at most ${most} are read.`,
  order: () =>
    "The dates are text that can be read day first or month first. Enter them as dates: Data, Text to Columns asks for the order.",
  swapped: (count: number) =>
    `${count} dates are text in the other order of day and month than this workbook takes, and it has probably swapped day and month in the others. Import the file again with the order of its dates.`,
  dates: () => "No ticket has a date.",
  months: (months: number, fewest: number) =>
    `The history holds ${plural(months, "whole calendar month")} between its first and last ticket; at least ${fewest} are needed. Give first_date and last_date if it covers more.`,
  shortWindow: (months: number, fewest: number) =>
    `The days from first_date to last_date hold ${plural(months, "whole calendar month")}; at least ${fewest} are needed.`,
  fewCounts: (months: number, fewest: number) =>
    `There are counts of ${plural(months, "month")}; at least ${fewest} are needed.`,
  noTickets: () => "Every count is 0.",
  changeOutside: (fewest: number) =>
    `change_date must have at least ${fewest} days of history before it and as many after it.`,
  noneBefore: () => "There is not a single ticket before change_date to compare with.",
  window: () => "No ticket lies between the first and the last date.",
  mostLeftOut: (leftOut: number, used: number, example: string) =>
    `${leftOut} rows cannot be used and ${used} can; an estimate cannot rest on that. For example, ${example}.`,
};

/** What is odd about a ticket history, in English. */
const REMARKS = {
  leftOut: (rows: number, examples: string) => `${plural(rows, "row")} left out or used in part: ${examples}`,
  outside: (tickets: number) =>
    `${plural(tickets, "ticket")} in incomplete months: not in the rate, but in the hours`,
  outsideChange: (tickets: number) => `${plural(tickets, "ticket")} outside the days that are compared`,
  thinMonths: (tickets: number, months: number) =>
    `${plural(tickets, "ticket")} in ${plural(months, "month")} with next to none left out of the rate: the export seems to cover only some months`,
  twins: (rows: number) => `${plural(rows, "row")} repeat another one: was the export pasted twice?`,
  trend: (yearly: number, chance: string) =>
    `the rate ${yearly < 0 ? "falls" : "rises"} by ${percent(yearly)} a year (chance without a trend: ${chance}): weigh the last months against the mean`,
  tooAlike: (chance: string) =>
    `months are more alike than chance allows (${chance}): is this a plan or an average?`,
  fewMonths: (months: number) =>
    `${plural(months, "whole month")}: less than a year shows neither seasons nor how years differ`,
  timesOfDay: () => "the hours look like times (1:30 is 0.0625 of a day): multiply them by 24",
  longHours: (median: number) =>
    `half of the tickets take ${median} hours or more: are these minutes or seconds?`,
  unfitHours: (mean: number, cv: number) =>
    `the hours are not lognormal; as they are listed, their mean is ${mean} and their variation ${cv}`,
  missingMonths: (months: string) => `left out, because they are not in the list: ${months}`,
  overdispersed: () => "months differ by more than chance, so the interval is too narrow",
};

/** Why a ticket history cannot be read or used, and what is odd about it, in English. */
export const TICKET_SENTENCES = { ...REFUSALS, ...REMARKS };

export type TicketSentences = typeof TICKET_SENTENCES;
export type TicketStatement = StatementOf<TicketSentences>;
/** A remark on evidence, which does not stand in its way. */
export type EvidenceRemark = StatementOf<typeof REMARKS>;

/** A p-value in words: below a thousandth the digits say nothing. */
export function chanceText(chance: number): string {
  return chance < 0.001 ? "below 0.001" : String(Number(chance.toPrecision(3)));
}
