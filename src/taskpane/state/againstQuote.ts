import { compareOptions } from "../../model/decision/compareOptions";
import type { Scenario } from "../../model/assumptions/scenario";
import { quotedCase } from "../../model/quotes/quotedCase";
import { type Quote, quoteScenario } from "../../model/quotes/quoteScenario";
import { type NamedTerms, OWN_CONTRACT } from "../analysis/analysis";
import type { AnalysisState } from "../analysis/analysisState";
import type { PaneView } from "./presentPane";

/** The view with a quote in the place of managed: the chosen one, else the best one, once that is known; or neither. */
export function againstQuote(view: PaneView, { parts }: AnalysisState, chosen: string | undefined): PaneView {
  const { shown, quotes } = view;
  if (!shown || quotes.length === 0 || chosen === OWN_CONTRACT) return view;
  const decided = parts.decision?.ok ? parts.decision.value.quote : undefined;
  const named = (name: string | undefined) => quotes.find((quote) => quote.name === name);
  const quote = named(chosen) ?? named(decided) ?? lowestTotal(shown.scenario, quotes);
  const { scenario, unstated } = quotedCase({ ...shown, ranges: view.ranges }, quoteOf(quote));
  const comparison = compareOptions(scenario);
  return { ...view, shown: { ...shown, scenario, unstated, quote: quote.name, comparison } };
}

const quoteOf = ({ name, terms }: NamedTerms): Quote => ({ name, terms: new Map(terms) });

/** What the best quote probably is: the weight of bad years takes longer to find. */
function lowestTotal(scenario: Scenario, quotes: readonly NamedTerms[]): NamedTerms {
  const totals = quotes.map((quote) => {
    const { options } = compareOptions(quoteScenario(scenario, quoteOf(quote)));
    return { quote, total: options.find(({ option }) => option === "managed")!.total };
  });
  return totals.reduce((lowest, each) => (each.total < lowest.total ? each : lowest)).quote;
}
