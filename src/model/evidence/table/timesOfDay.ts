/** Seconds of a day, and how far a fraction of it may be off a whole second by its binary digits. */
const SECONDS_OF_DAY = 86_400;
const TIE = 1e-5;
/** Fewer numbers do not show what they are. */
const FEWEST = 5;
/** Hardly any ticket takes a day and a night of work. */
const BELOW_A_DAY = 0.95;

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < TIE;

/**
 * Whether numbers that should be hours look like parts of a day, as a cell that shows 1:30 holds them: nearly all below a
 * day, all in whole seconds of it, and at least half of them neither in whole minutes nor in hundredths of an hour.
 */
export function areTimesOfDay(hours: readonly number[]): boolean {
  if (hours.length < FEWEST) return false;
  if (!hours.every((each) => isWhole(each * SECONDS_OF_DAY))) return false;
  if (hours.filter((each) => each < 1).length < BELOW_A_DAY * hours.length) return false;
  return hours.filter((each) => !isWhole(each * 60) && !isWhole(each * 100)).length * 2 >= hours.length;
}
