import type { ReconciledPart } from "../../../../model/evidence/reconciliation";
import type { ColumnRole } from "../../../../model/evidence/table/columnRole";
import type { TableQuestion, TableShape } from "../../../../model/evidence/table/evidenceTable";
import { TABLE_SENTENCES } from "../../../../model/evidence/table/tableSentences";
import { TICKET_SENTENCES } from "../../../../model/evidence/ticketSentences";
import { pluralIn } from "../plural";

const plural = pluralIn("en");
const wholeMonths = (count: number) =>
  plural(count, { one: "one whole calendar month", other: `${count} whole calendar months` });

const COUNT_LAWS: Readonly<Record<"Poisson" | "negative binomial", string>> = {
  Poisson: "Months differ no more than by chance: Poisson.",
  "negative binomial": "Months differ by more than chance: negative binomial.",
};

const ROLES: Readonly<Record<ColumnRole, string>> = {
  date: "Date",
  ticket: "Ticket number",
  hours: "Hours of work",
  count: "Count",
  rate: "Hourly rate",
  amount: "Amount",
  trip: "Trip",
  parts: "Parts",
  afterHours: "After hours",
  onSite: "On site",
  priority: "Priority",
};

const QUESTIONS: Readonly<Record<TableQuestion["about"], string>> = {
  shape: "What is each row?",
  dayOrder: "How are the dates written?",
  unit: "What do the hours count?",
  decimalMark: "Which sign comes before the decimals?",
  hoursOfDay: "How long is a day of work?",
};

const ANSWERS = {
  tickets: "a ticket",
  "monthly counts": "a count of tickets in a month",
  invoices: "an invoice",
  "day first": "day first: 31/01/2026",
  "month first": "month first: 01/31/2026",
  hours: "hours",
  minutes: "minutes",
  seconds: "seconds",
  days: "times, like 1:30",
  ".": "a point: 1.5",
  ",": "a comma: 1,5",
  "8": "8 hours",
  "24": "24 hours",
};

const PARTS: Readonly<Record<ReconciledPart["part"], string>> = {
  work: "Work",
  trips: "Trips",
  parts: "Parts",
  other: "Anything else",
};

const SHAPES: Readonly<Record<TableShape, string>> = {
  tickets: "Tickets",
  "monthly counts": "Monthly counts",
  invoices: "Invoices",
};

const asTickets = (text: string) => text;

/** Calls what is counted by the name that the table has for it. */
const AS_CALLED: Readonly<Record<TableShape, (text: string) => string>> = {
  tickets: asTickets,
  "monthly counts": asTickets,
  invoices: (text) =>
    text.replaceAll("a ticket", "an invoice").replaceAll("ticket", "invoice").replaceAll("Ticket", "Invoice"),
};

/** Words of the Evidence section. Numbers arrive as text, in the notation of the workbook. */
export const EVIDENCE_WORDS_EN = {
  lead: "Choose a table of tickets, monthly counts or invoices, in this workbook or in a file. Nothing is written until you say so.",
  table: "Table",
  useSelectionFor: (column: string) => `Use selection for ${column}`,
  useSelection: "Use selection",
  oneCell: "One cell of the table is enough.",
  needTable: "Select the table in the sheet and press Use selection.",
  read: "Read",
  file: "File of tickets or invoices",
  openFile: (kinds: string) => `Open a file (${kinds})`,
  foundTables: "Found in this workbook:",
  foundTable: (shape: string, address: string) => `${shape}: ${address}`,
  shapes: SHAPES,
  asCalled: AS_CALLED,
  fileTable: "Table of the file",
  reading: "Reading…",
  cancel: "Cancel",
  largeFile: (name: string) => `${name} is larger than 50 MB. Take a part of it.`,
  unknownFile: (name: string, kinds: string) =>
    `${name} is not one of the files that are read here: ${kinds}.`,
  failed: (reason: string) => `The table could not be read. ${reason}`,
  understood: "What was understood",
  rowsRead: (count: number) => plural(count, { one: "One row is used.", other: `${count} rows are used.` }),
  questions: QUESTIONS,
  answers: ANSWERS,
  unanswered: "Please choose: the cells can be read either way.",
  choose: "Choose",
  roles: ROLES,
  noColumn: "none",
  refused: (count: number) =>
    plural(count, {
      one: "One row left out or used in part",
      other: `${count} rows left out or used in part`,
    }),
  refusedRow: (row: number, text: string, why: string) => `Row ${row}: "${text}" ${why}. Left out.`,
  refusedPart: (row: number, text: string, why: string) => `Row ${row}: "${text}" ${why}. The rest counts.`,
  moreRefused: (count: number) => `And ${count} more.`,
  reasons: TABLE_SENTENCES,
  sentences: {
    ...TICKET_SENTENCES,
    // Nobody gives first_date here, but the days of two fields.
    months: (months: number, fewest: number) =>
      `The list holds ${wholeMonths(months)} between its first and last ticket; at least ${fewest} are needed. Say from which day to which it is complete, if it covers more.`,
    shortWindow: (months: number, fewest: number) =>
      `These days hold ${wholeMonths(months)}; at least ${fewest} are needed.`,
  },
  keepStrays: "Count dates far from all others too",
  leaveStrays: "Leave dates far from all others out again",
  from: "Complete from",
  to: "Complete to",
  coverage: "Without these days, only whole months between the first and the last ticket count.",
  rounded: "Hours were rounded up to",
  unrounded: "not rounded",
  quarter: (hours: string) => `${hours} h`,
  result: "What the history says",
  interval: (low: string, high: string) => `${low} to ${high} with 95% confidence`,
  perMonth: "Tickets per month",
  recentPerMonth: (months: number) => `Tickets per month, the last ${months} months`,
  perUser: (users: string) => `Per user and month, with ${users} users`,
  dispersion: "Dispersion of the months",
  countLaws: COUNT_LAWS,
  chance: (share: string) => (/^[<>]/.test(share) ? `(p ${share})` : `(p = ${share})`),
  yearSpread: "Spread between years (cv)",
  yearSpreadNote: "If good and bad months follow each other at random; otherwise a rough guide only.",
  hours: "Hours of work per ticket",
  timed: (count: number) =>
    plural(count, { one: "one ticket has hours", other: `${count} tickets have hours` }),
  ofAverages: "The mean of all tickets; averages do not show the spread.",
  spread: "Spread of the hours (cv)",
  listedHours: "Hours of work per ticket, as listed",
  listedSpread: "Spread of the hours (cv), as listed",
  whichHours: "Mean hours for the year to come",
  asListed: (hours: string) => `as listed: ${hours} h`,
  asLognormal: (hours: string) => `lognormal law: ${hours} h`,
  hoursLaw: "Law of the hours",
  lognormal: "lognormal",
  fitsWell: "Describes the hours well enough.",
  fitsBadly: "Describes the hours poorly; look at the drawing.",
  otherLaw: (law: string) => `A ${law} law fits better, by AICc.`,
  untested: "Too few different values to test it.",
  rate: "Hourly rate, on the last invoice",
  rateRange: (low: string, high: string) => `${low} to ${high} in this time`,
  onSite: "Share on site",
  trip: "Trip fee",
  ofTrips: "The mean of the trips that were charged.",
  afterHours: "Share after hours",
  multiplier: (multiplier: string) => `charged at ${multiplier} times the rate`,
  partsEach: "Parts per invoice",
  ofAll: (count: number) => `The mean of all ${count} invoices.`,
  window: (from: string, to: string, months: number, tickets: number) =>
    `Counted: ${tickets} tickets in ${plural(months, { one: "one whole month", other: `${months} whole months` })}, ${from} to ${to}.`,
  months: "Tickets by month",
  month: "Month",
  monthsSummary: (first: string, last: string, most: string, busiest: string) =>
    `Months from ${first} to ${last}; the busiest, ${busiest}, had ${most} tickets. The band holds 95 of 100 such months.`,
  histogram: "Hours of the tickets",
  histogramSummary: (count: number, median: string) =>
    `${plural(count, { one: "One ticket has", other: `${count} tickets have` })} hours; half of them take ${median} or less.`,
  bin: (from: string, to: string) => `${from} to ${to} hours`,
  openBin: (from: string) => `over ${from} hours`,
  binHours: "Hours",
  binTickets: "Tickets",
  reconciliation: "Paid and modelled",
  reconciled: (paid: string, modelled: string, difference: string) =>
    `You paid ${paid}; for as many incidents the model says ${modelled}, a difference of ${difference}.`,
  part: "Part",
  paid: "Paid",
  modelled: "Model",
  difference: "Difference",
  parts: PARTS,
  allParts: "All",
  apply: (scenario: string) => `Put into ${scenario}`,
  preview: (scenario: string) => `This would change in ${scenario}:`,
  input: "Input",
  now: "Now",
  then: "Then",
  noRow: "no row in the sheet",
  whichRate: "Rate for the year to come",
  meanRate: (rate: string) => `all months: ${rate} a month`,
  recentRate: (months: number, rate: string) => `the last ${months} months: ${rate} a month`,
  costsLess: (option: string, amount: string) => `${option} costs ${amount} less`,
  verdict: (before: string, after: string) => `Now ${before} a year, all costs counted; then ${after}.`,
  noUsers: (scenario: string) =>
    `${scenario} has errors or no users, so there is no rate per user to put in.`,
  needsAssumptions: "To put this into a scenario the workbook needs assumptions: start with New comparison.",
  change: "Did the provider deliver?",
  changeLead: "Compares the tickets before a day with those from that day on.",
  changeDate: "First day that counts as after",
  promised: "Promised reduction, in %",
  unclearPromise: "Enter a number from 0 to 100.",
  side: (first: string, last: string, tickets: string, rate: string) =>
    `${tickets} tickets from ${first} to ${last}, ${rate} a month`,
  sides: (before: string, after: string) => `Before: ${before}. After: ${after}.`,
  reduced: (change: string, low: string, high: string, chance: string) =>
    `Tickets changed by ${change} (${low} to ${high} with 95% confidence); without any change, chance would bring this in ${chance} of cases.`,
  promiseKept: (promise: string, chance: string) =>
    `The chance that they fell by at least ${promise}, as promised, is ${chance}.`,
};

export type EvidenceWords = typeof EVIDENCE_WORDS_EN;
