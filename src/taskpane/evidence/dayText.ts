import { dayNumber, dayTime } from "../../model/cost/dayNumber";

/** A day in words of the locale. */
export function dayText(day: number, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return date.format(dayTime(Math.floor(day)));
}

/** A month, given as 12 x year + month - 1, in words of the locale. */
export function monthText(month: number, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return date.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}

/** The day that a field of dates holds, like 2026-01-31; undefined while it is empty. */
export function dayOfField(text: string): number | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : dayNumber(time);
}
