/** Days from 0 March of year 0 to day 0 of Excel's calendar, 30 December 1899, in the Gregorian calendar. */
const EXCEL_DAY_ZERO = 693_899;
/** Days of 400 years. */
const ERA = 146_097;
/** Average days in a month. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** The calendar month of a day as Excel counts days, as 12 x year + month - 1. From 1 March 1900 on. */
export function calendarMonth(day: number): number {
  const days = Math.floor(day) + EXCEL_DAY_ZERO;
  const era = Math.floor(days / ERA);
  const dayOfEra = days - era * ERA;
  // Years begin in March here, so that the leap day is the last (the algorithm of days_from_civil, H. Hinnant).
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return 12 * (400 * era + yearOfEra) + monthFromMarch + 2;
}

/** First day of a calendar month as Excel counts days. */
export function firstDay(month: number): number {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const monthFromMarch = fromMarch - 12 * year;
  return 365 * year + leaps + Math.floor((153 * monthFromMarch + 2) / 5) - EXCEL_DAY_ZERO;
}

/** A day as Excel counts days in the notation of ISO 8601, like 2026-01-31. */
export function isoDay(day: number): string {
  const month = calendarMonth(day);
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(month / 12)}-${digits((month % 12) + 1)}-${digits(Math.floor(day) - firstDay(month) + 1)}`;
}
