import { type Quotes, readQuotes } from "../../model/quotes/readQuotes";
import { type Argument, isOptional } from "../catalogue/argument";
import { issuesError, valueError } from "./cellError";

/** Reads a range of quotes, whatever the host passes for it; undefined where it may be left out and is. */
export function readQuotesRange(name: string, argument: Argument, raw: unknown): Quotes | undefined {
  const isLeftOut = raw === null || raw === undefined || raw === "";
  if (isLeftOut && isOptional(argument)) return undefined;
  if (!Array.isArray(raw) || !raw.every(Array.isArray))
    throw valueError(
      `${name} must be a range: terms of a contract in its first column, a quote in each other.`,
    );
  return readQuotes(raw as readonly (readonly unknown[])[]);
}

/** Nothing is calculated from quotes that cannot be read. */
export function refuseFaultyQuotes(quotes: Quotes | undefined): void {
  if (quotes?.issues.some(({ kind }) => kind === "error")) throw issuesError(quotes.issues);
}
