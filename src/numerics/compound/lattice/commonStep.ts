/** Amounts closer than this part of the largest one are the same amount. */
const SAME = 1e-10;

/** Greatest common divisor of two amounts up to round-off, by Euclid's algorithm with a tolerance. */
function commonDivisor(a: number, b: number, tolerance: number): number {
  let larger = Math.max(a, b);
  let smaller = Math.min(a, b);
  while (smaller > tolerance) {
    const rest = larger - smaller * Math.round(larger / smaller);
    [larger, smaller] = [smaller, Math.abs(rest)];
  }
  return larger;
}

/**
 * The largest step of which all the amounts are whole multiples, or 0 if there is none above
 * 1e-8 of the largest amount. Amounts of 0 fit every step.
 */
export function commonStep(amounts: readonly number[]): number {
  const positive = amounts.map(Math.abs).filter((amount) => amount > 0);
  if (positive.length === 0) return 0;
  const largest = Math.max(...positive);
  const step = positive.reduce((divisor, amount) => {
    const common = commonDivisor(divisor, amount, largest * SAME);
    // Euclid's remainders lose digits; an amount divided by a whole number has them all again.
    return amount / Math.round(amount / common);
  });
  const refined = largest / Math.round(largest / step);
  // An amount that vanishes beside the step is not a multiple of it: a lattice could never follow it.
  const fits = positive.every((a) => {
    const multiple = Math.round(a / refined);
    return multiple >= 1 && Math.abs(a - refined * multiple) <= largest * SAME;
  });
  return fits && refined > largest * 1e-8 ? refined : 0;
}
