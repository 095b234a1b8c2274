/** Months as English Excel knows them, in short or in full. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Excel counts days from here; its own 29 February 1900 is why it is not the first of January. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A way in which people write numbers, and what Excel makes of it. */
type Reading = readonly [pattern: RegExp, read: (...groups: readonly string[]) => number | undefined];

const READINGS: readonly Reading[] = [
  // Plain, with thousands, a currency, percent; brackets are a minus.
  [
    /^([-+]?)(\(?)([-+]?)\$?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?(%?)(\)?)$/i,
    (...groups) => {
      const [sign, open, inner, digits, power, percent, close] = groups;
      if ((open === "") !== (close === "")) return undefined;
      const amount = Number(`${digits!.replaceAll(",", "")}${power ?? ""}`) / (percent === "%" ? 100 : 1);
      return (sign === "-" || inner === "-") !== (open !== "") ? -amount : amount;
    },
  ],
  [/^(\d+) (\d+)\/(\d+)$/, (whole, over, under) => Number(whole) + Number(over) / Number(under)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, (month, day, year) => dayNumber(fullYear(year!), month!, day!)],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (year, month, day) => dayNumber(Number(year), month!, day!)],
  [/^(\d{1,2})[/-](\d{1,2})$/, (month, day) => dayNumber(thisYear(), month!, day!)],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH}(?:[ -](\\d{4}|\\d{2}))?$`, "i"),
    (day, month, year) => dayNumber(year ? fullYear(year) : thisYear(), monthNumber(month!), day!),
  ],
  [
    new RegExp(`^${MONTH}[ -](\\d{1,2})$`, "i"),
    (month, day) => dayNumber(thisYear(), monthNumber(month!), day!),
  ],
  [
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/,
    (hours, minutes, seconds = "0") => (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) / 1440,
  ],
];

/** The number that English Excel reads in a typed text: an amount, a share, a fraction, a date, a time. */
export function typedNumber(text: string): number | undefined {
  const typed = text.trim();
  for (const [pattern, read] of READINGS) {
    const groups = pattern.exec(typed);
    const number = groups ? read(...groups.slice(1)) : undefined;
    if (number !== undefined) return number;
  }
  return undefined;
}

const thisYear = () => new Date().getFullYear();
const monthNumber = (name: string) => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** Two digits are this century up to 29. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

/** The number of a day, if the calendar has it. */
function dayNumber(year: number, month: string, day: string): number | undefined {
  const time = Date.UTC(year, Number(month) - 1, Number(day));
  const date = new Date(time);
  const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isThere ? Math.round((time - DAY_ZERO) / DAY) : undefined;
}
