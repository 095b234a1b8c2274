import { pluralIn } from "../plural";

const plural = pluralIn("en");

const COUNT_LAWS: Readonly<Record<"Poisson" | "negative binomial", string>> = {
  Poisson: "Months differ no more than by chance: Poisson.",
  "negative binomial": "Months differ by more than chance: negative binomial.",
};

/** Words of the Tickets section. Numbers arrive as text, in the notation of the workbook. */
export const TICKET_WORDS_EN = {
  lead: "Select the dates of your tickets in the sheet and take them over, then their hours. Nothing is written until you say so.",
  dates: "Dates",
  hoursColumn: "Hours",
  useSelectionFor: (column: string) => `Use selection for ${column}`,
  useSelection: "Use selection",
  both: "Two columns side by side fill both fields.",
  rounded: "Hours were rounded up to",
  unrounded: "not rounded",
  quarter: (hours: string) => `${hours} h`,
  read: "Read",
  needColumn: (column: string) => `${column}: select the cells in the sheet and press Use selection.`,
  result: "What the tickets say",
  interval: (low: string, high: string) => `${low} to ${high} with 95% confidence`,
  perMonth: "Tickets per month",
  perUser: (users: string) => `Per user and month, with ${users} users`,
  dispersion: "Dispersion of the months",
  countLaws: COUNT_LAWS,
  chance: (share: string) => `(p = ${share})`,
  yearSpread: "Spread between years (cv)",
  yearSpreadNote: "If good and bad months follow each other at random; otherwise a rough guide only.",
  hours: "Hours of work per ticket",
  spread: "Spread of the hours (cv)",
  hoursLaw: "Law of the hours",
  lognormal: "lognormal",
  fitsWell: "Describes the hours well enough.",
  fitsBadly: "Describes the hours poorly; look at the drawing.",
  untested: "Too few different values to test it.",
  window: (from: string, to: string, months: number, tickets: number) =>
    `Counted: ${tickets} tickets in ${plural(months, { one: "one whole month", other: `${months} whole months` })}, ${from} to ${to}.`,
  outside: (count: number) =>
    `${plural(count, { one: "One ticket", other: `${count} tickets` })} in incomplete months at either end left out.`,
  withoutHours: (count: number) =>
    `${plural(count, { one: "One ticket has", other: `${count} tickets have` })} no hours and only counted.`,
  scatteredHours: "The hours lie too far apart for a lognormal law: no mean is given.",
  undated: (count: number) =>
    `${plural(count, { one: "One row has", other: `${count} rows have` })} hours but no date, so left out.`,
  histogram: "Hours of the tickets",
  histogramSummary: (count: number, most: string) =>
    `${plural(count, { one: "One ticket has", other: `${count} tickets have` })} hours; most take ${most}.`,
  bin: (from: string, to: string) => `${from} to ${to} hours`,
  openBin: (from: string) => `over ${from} hours`,
  binHours: "Hours",
  binTickets: "Tickets",
  apply: (scenario: string) => `Put into ${scenario}`,
  preview: (scenario: string) => `This would change in ${scenario}:`,
  input: "Input",
  now: "Now",
  then: "Then",
  noRow: "no row in the sheet",
  noUsers: (scenario: string) =>
    `${scenario} has errors or no users, so there is no rate per user to put in.`,
  needsAssumptions: "To put this into a scenario the workbook needs assumptions: start with New comparison.",
};
