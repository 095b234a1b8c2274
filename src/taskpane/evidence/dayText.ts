const DAY = 86_400_000;
/** Day 0 of Excel, for days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day in words of the locale. */
export function dayText(day: number, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return date.format(DAY_ZERO + Math.floor(day) * DAY);
}

/** A month, given as 12 x year + month - 1, in words of the locale. */
export function monthText(month: number, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return date.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}

/** The day that a field of dates holds, like 2026-01-31; undefined while it is empty. */
export function dayOfField(text: string): number | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : (time - DAY_ZERO) / DAY;
}
