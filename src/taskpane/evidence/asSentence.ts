/** Remarks are parts of a table in cells; in the pane they are sentences. */
export function asSentence(remark: string): string {
  return `${remark[0]!.toUpperCase()}${remark.slice(1)}${/[.?!]$/.test(remark) ? "" : "."}`;
}
