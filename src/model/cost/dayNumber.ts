/** The milliseconds of a day. */
const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970, from which programs count time, as Excel counts days from 30 December 1899. */
const EPOCH = 25_569;

/** A moment in milliseconds since 1970 (UTC) as Excel counts days; a part of a day is the time of day. */
export function dayNumber(milliseconds: number): number {
  return milliseconds / MILLISECONDS_PER_DAY + EPOCH;
}

/** The moment, in milliseconds since 1970 (UTC), of a day as Excel counts days. From 1 March 1900 on. */
export function dayTime(day: number): number {
  return (day - EPOCH) * MILLISECONDS_PER_DAY;
}
