import { dayTime } from "../../model/cost/dayNumber";

const LARGE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 });

/** Whole numbers from here on are days where an example has dates: 40,000 is in 2009. */
const FIRST_DAY = 40_000;

/** A cell's value for readers: commas between thousands, two decimals, four digits below 1; empty text for an empty cell. */
export function shownValue(value: unknown, hasDates = false): string {
  if (typeof value !== "number") return value === null ? "" : String(value);
  if (hasDates && isDay(value)) return day(value);
  return (Math.abs(value) >= 1 ? LARGE : SMALL).format(value);
}

/** The value with all the digits that examples are checked to. */
export function exactValue(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** Whether a value of an example that has dates is one of them. */
export function isDay(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= FIRST_DAY;
}

function day(serial: number): string {
  return new Date(dayTime(serial)).toISOString().slice(0, 10);
}
