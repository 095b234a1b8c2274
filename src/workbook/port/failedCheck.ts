/** True, as a formula beside the first cell of checks, where a check does not say OK; an error does not either. */
export function failedCheck(range: string): string {
  return `IFERROR(${range.split(":")[0]!}<>"OK",TRUE)`;
}
