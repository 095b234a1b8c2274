/** A cell's value as text: numbers to 10 digits, as a wide cell shows them; an empty cell is empty text. */
export function shownValue(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  return value === null ? "" : String(value);
}
