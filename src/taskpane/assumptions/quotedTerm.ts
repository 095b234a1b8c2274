import type { FieldName } from "../../model/assumptions/scenario";
import { NO_CONTRACT } from "../../model/assumptions/noContract";
import type { PaneSession } from "../state/paneSession";

/** What the quote that break-fix is compared with sets in the place of a row of the sheet. */
export interface QuotedTerm {
  readonly quote: string;
  readonly value: number;
}

/** The term of the compared quote; undefined where there is no quote, or where the row of the sheet counts. */
export function quotedTerm(
  name: FieldName,
  { view: { shown, quotes } }: Pick<PaneSession, "view">,
): QuotedTerm | undefined {
  const quote = quotes.find((each) => each.name === shown?.quote);
  if (!quote || !shown) return undefined;
  const isItsOwn = name in NO_CONTRACT || quote.terms.some(([term]) => term === name);
  return isItsOwn ? { quote: quote.name, value: shown.scenario[name] } : undefined;
}
