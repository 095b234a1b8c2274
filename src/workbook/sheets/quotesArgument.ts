import { QUOTES_NAME } from "../port/workbook";

/** The last argument of a formula: the quotes of the workbook, where it has any. */
export function quotesArgument(hasQuotes: boolean): string {
  return hasQuotes ? `,${QUOTES_NAME}` : "";
}
