/** Multiplying this often from an exact value loses no more than the last digit. */
const RESTART = 64;

/** exp(rate (i + shift)) for i = 0, 1, …: one call of exp for many values. */
export function geometric(count: number, rate: number, shift: number): Float64Array {
  const values = new Float64Array(count);
  const ratio = Math.exp(rate);
  let value = 0;
  for (let i = 0; i < count; i++) {
    value = i % RESTART === 0 ? Math.exp(rate * (i + shift)) : value * ratio;
    values[i] = value;
  }
  return values;
}
