/** Where a whole number is looked for: around a guess, first within `spread` others, not above the last. */
interface Guess {
  readonly about: number;
  readonly within: number;
  readonly last: number;
}

/**
 * The first of the numbers 0, 1, … `last` at which a condition holds that holds ever after; `last` where it holds at
 * none. Asks seldom where the guess is good.
 */
export function firstWhole(holds: (n: number) => boolean, { about, within, last }: Guess): number {
  let width = within;
  let low = Math.max(-1, Math.min(Math.floor(about), last) - width);
  let high = Math.min(last, low + 2 * width);
  while (low >= 0 && holds(low)) [low, high, width] = [Math.max(-1, low - width), low, 2 * width];
  while (high < last && !holds(high)) [low, high, width] = [high, Math.min(last, high + width), 2 * width];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
