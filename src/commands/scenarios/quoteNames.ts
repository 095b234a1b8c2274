import { readQuotes } from "../../model/quotes/readQuotes";
import type { ReadScenarios } from "./readScenarios";

/** Names of the quotes of a workbook; none while they have errors. */
export function quoteNames({ range }: ReadScenarios): readonly string[] {
  if (!range.quotes) return [];
  const { quotes, issues } = readQuotes(range.quotes.cells);
  return issues.some(({ kind }) => kind === "error") ? [] : quotes.map(({ name }) => name);
}
