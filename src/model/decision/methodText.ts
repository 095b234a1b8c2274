const PERCENT = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 2 });

/** How figures are found, in words, given about how far off they may be as a share of themselves. */
export function methodText(error: number): string {
  return error === 0 ? "exact" : `approximate (about ${PERCENT.format(error * 100)} %)`;
}
