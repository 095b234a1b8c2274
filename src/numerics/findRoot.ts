/** Half of the width, relative and absolute, to which a root is enclosed. */
const RELATIVE = 2 ** -52;
const ABSOLUTE = 1e-300;

/**
 * Where a continuous function changes its sign, to the last digits.
 *
 * Brent's method (Algorithms for Minimization without Derivatives, 1973, chapter 4): inverse quadratic or
 * secant steps as long as they shrink the enclosure quickly, else halving, so that no function can hold it up.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (!(fa * fb <= 0))
    throw new RangeError(`f has no change of sign between ${low} (${fa}) and ${high} (${fb})`);
  let [c, fc] = [a, fa];
  let step = b - a;
  let lastStep = step;
  while (fb !== 0) {
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const tolerance = RELATIVE * Math.abs(b) + ABSOLUTE;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance) break;
    const tried = Math.abs(fa) > Math.abs(fb) ? interpolatedStep({ a, b, c, fa, fb, fc }) : Infinity;
    const isQuick =
      tried * half > 0 && Math.abs(tried) < Math.min(1.5 * Math.abs(half), Math.abs(lastStep) / 2);
    [lastStep, step] = isQuick ? [step, tried] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
    if (fb * fc > 0) [c, fc, step, lastStep] = [a, fa, b - a, b - a];
  }
  return b;
}

interface Points {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly fa: number;
  readonly fb: number;
  readonly fc: number;
}

/** Step from b to where the parabola through three points, or the line through two, is 0. */
function interpolatedStep({ a, b, c, fa, fb, fc }: Points): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const [q, r] = [fa / fc, fb / fc];
  const numerator = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -numerator / ((q - 1) * (r - 1) * (s - 1));
}
