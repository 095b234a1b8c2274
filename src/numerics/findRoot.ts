/** Where a continuous function changes its sign, to the last digits, by bisection with secant steps (Illinois). */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0))
    throw new RangeError(`f has no change of sign between ${low} (${fa}) and ${high} (${fb})`);
  for (let step = 0; step < 200; step++) {
    // Every third step halves the interval, so that a flat side cannot hold the secant back.
    const x = step % 3 === 2 ? (a + b) / 2 : b - (fb * (b - a)) / (fb - fa);
    const fx = f(x);
    if (fx === 0 || Math.abs(b - a) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return x;
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
  }
  return b;
}
