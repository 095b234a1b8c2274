/** A count with its noun: "1 formula", "3 formulas". */
export function numbered(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** The first addresses, and how many more there are. */
export function listed(addresses: readonly string[]): string {
  const [shown, rest] = [addresses.slice(0, MOST_LISTED), addresses.length - MOST_LISTED];
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/** More addresses than this make a sentence unreadable. */
const MOST_LISTED = 5;

/** True for what a cell shows instead of a value, like `#NAME?`. */
export function isErrorCode(value: unknown): value is string {
  return typeof value === "string" && /^#[A-Z_/0-9]+[!?]?$/.test(value);
}
