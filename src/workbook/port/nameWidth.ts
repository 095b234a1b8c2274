/** Room for the longest verdict in bold. */
const USUAL = 19;
const MARGIN = 3;

/** Width of a column headed by this name, in characters of the default font. */
export function nameWidth(name: string): number {
  return Math.max(USUAL, name.length + MARGIN);
}
