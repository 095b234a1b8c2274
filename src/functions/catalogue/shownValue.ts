const LARGE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 });

/** The day that Excel counts as 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** Whole numbers from here on are days where an example has dates: 40,000 is in 2009. */
const FIRST_DAY = 40_000;

/** A cell's value for readers: commas between thousands, two decimals, four digits below 1; empty text for an empty cell. */
export function shownValue(value: unknown, hasDates = false): string {
  if (typeof value !== "number") return value === null ? "" : String(value);
  if (hasDates && Number.isInteger(value) && value >= FIRST_DAY) return day(value);
  return (Math.abs(value) >= 1 ? LARGE : SMALL).format(value);
}

/** The value with all the digits that examples are checked to. */
export function exactValue(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function day(serial: number): string {
  return new Date(DAY_ZERO + serial * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
