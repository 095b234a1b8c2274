/** A text inside a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
