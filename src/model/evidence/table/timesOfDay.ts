/** Minutes of a day, and how far a fraction of it may be off a whole minute by its binary digits. */
const MINUTES_OF_DAY = 1440;
const TIE = 1e-6;
/** Fewer numbers do not show what they are. */
const FEWEST = 5;

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < TIE;

/**
 * Whether numbers that should be hours look like parts of a day, as a cell that shows 1:30 holds them: all below a day and
 * in whole minutes of it, but most not in whole minutes of an hour.
 */
export function areTimesOfDay(hours: readonly number[]): boolean {
  if (hours.length < FEWEST) return false;
  if (!hours.every((each) => each < 1 && isWhole(each * MINUTES_OF_DAY))) return false;
  return hours.filter((each) => !isWhole(each * 60)).length * 2 >= hours.length;
}
