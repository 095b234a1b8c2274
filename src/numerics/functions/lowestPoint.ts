/** The part of an interval that each step of the golden section keeps. */
const KEPT = (Math.sqrt(5) - 1) / 2;
const STEPS = 40;

/** Where a function with one valley between two points is lowest, to about 1e-8 of their distance (golden section). */
export function lowestPoint(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - KEPT * (high - low), low + KEPT * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  for (let step = 0; step < STEPS; step++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - KEPT * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + KEPT * (high - low);
      atRight = of(right);
    }
  }
  return atLeft < atRight ? left : right;
}
