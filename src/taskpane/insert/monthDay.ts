import { firstDay } from "../../model/cost/calendarMonth";

/** The first day of a month like "2027-04", as Excel counts days; undefined for any other text. */
export function monthDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return year >= 1901 && month >= 1 && month <= 12 ? firstDay(12 * year + month - 1) : undefined;
}
