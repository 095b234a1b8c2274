/** Where to look for a whole number: first `within` a distance of `about`, never above `last`. */
interface Guess {
  readonly about: number;
  readonly within: number;
  readonly last: number;
}

/**
 * The first of the numbers 0, 1, … `last` from which on a condition holds; `last` if it holds at none of them. A good
 * guess saves most of the checks.
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
