import { firstDay } from "../../cost/calendarMonth";

/** Which of the first two numbers of 03/04/2026 is the day. */
export type DayOrder = "day first" | "month first";

/** What a text says about a date. */
export type DateReading =
  | { readonly kind: "day"; readonly day: number }
  /** Only a year and a month, as its first day. */
  | { readonly kind: "month"; readonly day: number }
  /** Two numbers that are day and month in an order that the text alone does not show. */
  | { readonly kind: "ordered"; readonly first: number; readonly second: number; readonly year: number; readonly time: number }; // prettier-ignore

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]\.?M\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const whole = (pattern: string) => new RegExp(`^${pattern}$`, "i");

/** 2026-01-31, 2026/01/31 and 20260131, with a time or without. */
const YEAR_FIRST = whole(String.raw`(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})${TIME}`);
const YEAR_MONTH = whole(String.raw`(\d{4})[-/](\d{1,2})`);
/** 31/01/2026, 31.1.26, 1-31-2026. */
const YEAR_LAST = whole(String.raw`(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${TIME}`);
/** 27/Sep/26, 27 September 2026. */
const NAMED_DAY_FIRST = whole(String.raw`(\d{1,2})\.?[-/. ]*([A-Za-zä]{3,9})\.?[-/., ]*(\d{4}|\d{2})${TIME}`);
/** Sep 27, 2026. */
const NAMED_MONTH_FIRST = whole(String.raw`([A-Za-zä]{3,9})\.?[-/. ]*(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4})${TIME}`); // prettier-ignore
const NAMED_MONTH = whole(String.raw`([A-Za-zä]{3,9})\.?[-/. ]*(\d{4}|\d{2})`);
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-zäöü]*\.?,?\s+/i;

/** The first letters of each month's name in English and German; those that agree with another are enough. */
const MONTH_NAMES = [
  ["jan", "jän"],
  ["feb"],
  ["mar", "mär", "mae"],
  ["apr"],
  ["may", "mai"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez"],
];

/**
 * Reads the text of a date as an export writes it, and undefined where it is none. A time zone is left aside: the clock
 * on the wall of the ticket system is what its months go by. Days count as in Excel, with the time as a fraction.
 */
export function readDateText(text: string): DateReading | undefined {
  const trimmed = /^\d/.test(text) ? text.trim() : text.trim().replace(WEEKDAY, "");
  return readNumbers(trimmed) ?? readNames(trimmed);
}

/** The day that two numbers mean in an order; undefined if the calendar has no such day. */
export function orderedDay(
  { first, second, year, time }: Extract<DateReading, { readonly kind: "ordered" }>,
  order: DayOrder,
): number | undefined {
  const date = order === "day first" ? dayOf(year, second, first) : dayOf(year, first, second);
  return date === undefined ? undefined : date + time;
}

function readNumbers(text: string): DateReading | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, , month, day, ...time] = yearFirst;
    return dated(dayOf(Number(year), Number(month), Number(day)), time);
  }
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return monthOf(Number(yearMonth[1]), Number(yearMonth[2]));
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return undefined;
  const [, first, mark, second, year, ...time] = yearLast;
  const fraction = timeOf(time);
  if (fraction === undefined) return undefined;
  const reading = { kind: "ordered", first: Number(first), second: Number(second), year: fullYear(year!), time: fraction } as const; // prettier-ignore
  // Nobody writes the month first with points between.
  return mark === "." ? dated(orderedDay({ ...reading, time: 0 }, "day first"), time) : possible(reading);
}

/** Neither order gives a day of the calendar: no date. */
function possible(reading: Extract<DateReading, { readonly kind: "ordered" }>): DateReading | undefined {
  const days = [orderedDay(reading, "day first"), orderedDay(reading, "month first")];
  return days.some((day) => day !== undefined) ? reading : undefined;
}

function readNames(text: string): DateReading | undefined {
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, name, year, ...time] = dayFirst;
    return dated(dayOf(fullYear(year!), monthNumber(name!), Number(day)), time);
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, name, day, year, ...time] = monthFirst;
    return dated(dayOf(Number(year), monthNumber(name!), Number(day)), time);
  }
  const month = NAMED_MONTH.exec(text);
  return month ? monthOf(fullYear(month[2]!), monthNumber(month[1]!)) : undefined;
}

function dated(day: number | undefined, time: readonly (string | undefined)[]): DateReading | undefined {
  const fraction = timeOf(time);
  return day === undefined || fraction === undefined ? undefined : { kind: "day", day: day + fraction };
}

function monthOf(year: number, month: number): DateReading | undefined {
  const day = dayOf(year, month, 1);
  return day === undefined ? undefined : { kind: "month", day };
}

/** The time as a fraction of the day; undefined if no clock shows it. */
function timeOf([hours = "0", minutes = "0", seconds = "0", half]: readonly (string | undefined)[]) {
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** Day as Excel counts; undefined if the calendar has no such day, or Excel cannot count it rightly. */
function dayOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return undefined;
  const first = firstDay(12 * year + month - 1);
  const found = first + day - 1;
  return found < firstDay(12 * year + month) && found > 60 ? found : undefined;
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 70 ? 2000 : 1900);
}

/** 1 to 12, and 0 for a word that is not a month. */
function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTH_NAMES.findIndex((names) => names.includes(start)) + 1;
}
