/** B(2i) / 2i of the asymptotic series. */
const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];

/** The derivative of log gamma, for x > 0: the recurrence up to 12, then the asymptotic series (DLMF 5.11.2). */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 12; y += 1) shift += 1 / y;
  let series = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) series = (series + SERIES[i]!) / (y * y);
  return Math.log(y) - 1 / (2 * y) - series - shift;
}
