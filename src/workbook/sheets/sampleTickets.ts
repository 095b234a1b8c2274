import { evenNumbers } from "./evenNumbers";

/** One closed ticket of the sample; dates are days since the start of 1900, as Excel counts. */
export interface SampleTicket {
  readonly number: number;
  readonly opened: number;
  readonly resolved: number;
  readonly priority: "P1" | "P2" | "P3" | "P4";
  readonly onSite: boolean;
  readonly hours: number;
}

const MONTHS = 24;
const USERS_AT_START = 34;
const USERS_AT_END = 40;
const TICKETS_PER_USER_AND_MONTH = 0.27;
/** 1 November 2024. */
const FIRST_DAY = 45597;
/** Standard deviation of the logarithm of the hours of one priority. */
const LOG_SPREAD = 0.85;
const WORKDAY_START = 8;
const WORKDAY_HOURS = 9;

/** Share, mean hours of work and mean hours of waiting of each priority. */
const CLASSES = [
  { priority: "P1", share: 0.02, hours: 5.5, wait: 3 },
  { priority: "P2", share: 0.13, hours: 2.9, wait: 4 },
  { priority: "P3", share: 0.55, hours: 1.2, wait: 8 },
  { priority: "P4", share: 0.3, hours: 0.6, wait: 16 },
] as const;

/**
 * Two years of tickets of an invented company: sample data, made by a fixed sequence of numbers so
 * that the workbook is the same every time. It comes from no real ticket system.
 */
export function sampleTickets(): readonly SampleTicket[] {
  const next = evenNumbers(20241103);
  const tickets: Omit<SampleTicket, "number">[] = [];
  for (let month = 0; month < MONTHS; month++) {
    const users = USERS_AT_START + ((USERS_AT_END - USERS_AT_START) * month) / (MONTHS - 1);
    const count = byChance(users * TICKETS_PER_USER_AND_MONTH, next);
    for (let left = count; left > 0; left--) tickets.push(ticket(month, next));
  }
  tickets.sort((one, other) => one.opened - other.opened);
  return tickets.map((each, index) => ({ number: 1001 + index, ...each }));
}

function ticket(month: number, next: () => number): Omit<SampleTicket, "number"> {
  const kind = classAt(next());
  const day = weekday(FIRST_DAY + Math.floor((month + next()) * 30.4));
  const opened = day + quarterHours(WORKDAY_START + WORKDAY_HOURS * next()) / 24;
  const hours = Math.ceil(4 * kind.hours * skewed(next)) / 4;
  const waited = quarterHours(kind.wait * skewed(next));
  return {
    opened,
    resolved: afterWork(opened, waited + hours),
    priority: kind.priority,
    onSite: next() < 0.35,
    hours,
  };
}

function classAt(position: number): (typeof CLASSES)[number] {
  let left = position;
  return CLASSES.find(({ share }) => (left -= share) < 0) ?? CLASSES[3];
}

/** A count of this mean as chance makes it: how many waits of mean 1 fit into it. */
function byChance(mean: number, next: () => number): number {
  let count = 0;
  for (let time = -Math.log(1 - next()); time < mean; time -= Math.log(1 - next())) count++;
  return count;
}

/** A lognormal factor of mean about 1; the sum of twelve even numbers is a bell of variance 1. */
function skewed(next: () => number): number {
  let bell = -6;
  for (let term = 0; term < 12; term++) bell += next();
  return Math.exp(LOG_SPREAD * bell - LOG_SPREAD ** 2 / 2);
}

/** Excel's day 1 was a Sunday in its calendar, so the remainder 0 is Saturday and 1 is Sunday. */
function weekday(day: number): number {
  const position = day % 7;
  return position < 2 ? day + 2 - position : day;
}

/** The moment after this many working hours, skipping nights and weekends. */
function afterWork(opened: number, workingHours: number): number {
  let day = Math.floor(opened);
  let hour = (opened - day) * 24 + workingHours;
  while (hour > WORKDAY_START + WORKDAY_HOURS) {
    hour -= WORKDAY_HOURS;
    day = weekday(day + 1);
  }
  return day + quarterHours(hour) / 24;
}

function quarterHours(hours: number): number {
  return Math.round(hours * 4) / 4;
}
