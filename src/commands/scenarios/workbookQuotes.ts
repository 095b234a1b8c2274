import type { Quote } from "../../model/quotes/quoteScenario";
import { readQuotes } from "../../model/quotes/readQuotes";
import type { ReadScenarios } from "./readScenarios";

/** The quotes of a workbook; none while they have errors. */
export function workbookQuotes({ range }: ReadScenarios): readonly Quote[] {
  if (!range.quotes) return [];
  const { quotes, issues } = readQuotes(range.quotes.cells);
  return issues.some(({ kind }) => kind === "error") ? [] : quotes;
}
