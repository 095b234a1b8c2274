/** Half the width of the final enclosure, relative to the root and to the ends of the search. */
const RELATIVE = 2 ** -52;
const ABSOLUTE = 1e-30;

/** Two neighbouring points between which a function changes sign; at `best` it is nearer to 0. */
interface Enclosure {
  readonly best: number;
  readonly other: number;
}

/**
 * Brent's method (Algorithms for Minimization without Derivatives, 1973, chapter 4): inverse quadratic or
 * secant steps as long as they shrink the enclosure quickly, else bisection, so that it always converges.
 */
function encloseRoot(f: (x: number) => number, low: number, high: number): Enclosure {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return { best: a, other: a };
  if (!(fa * fb <= 0))
    throw new RangeError(`f has no change of sign between ${low} (${fa}) and ${high} (${fb})`);
  let [c, fc] = [a, fa];
  let step = b - a;
  let lastStep = step;
  const least = ABSOLUTE * Math.max(Math.abs(low), Math.abs(high));
  while (fb !== 0) {
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const tolerance = RELATIVE * Math.abs(b) + least;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance) return { best: b, other: c };
    const tried = Math.abs(fa) > Math.abs(fb) ? interpolatedStep({ a, b, c, fa, fb, fc }) : Infinity;
    const isQuick =
      tried * half > 0 && Math.abs(tried) < Math.min(1.5 * Math.abs(half), Math.abs(lastStep) / 2);
    [lastStep, step] = isQuick ? [step, tried] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
    if (fb * fc > 0) [c, fc, step, lastStep] = [a, fa, b - a, b - a];
  }
  return { best: b, other: b };
}

/** Where a continuous function changes sign, to the last digits. */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  return encloseRoot(f, low, high).best;
}

/** Counts as above the target, so that the search finds the beginning of a flat piece at the target itself. */
const AT_TARGET = 1e-30;

/**
 * The smallest number in [low, high] where an increasing function, which may jump, is at least `target`; `high`
 * if there is none.
 */
export function findCrossing(f: (x: number) => number, target: number, low: number, high: number): number {
  const above = (x: number): number => f(x) - target || AT_TARGET;
  if (above(low) > 0) return low;
  if (above(high) < 0) return high;
  const { best, other } = encloseRoot(above, low, high);
  return Math.max(best, other);
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
