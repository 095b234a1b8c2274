import type { Measure } from "../../model/decision/measures";
import type { Scenario } from "../../model/assumptions/scenario";
import { mainFee } from "../../model/contracts/mainFee";
import { breakevenFee } from "../../model/quotes/breakevenFee";
import { type Offer, offersOf, ranked } from "../../model/quotes/quoteRanking";
import type { Quote } from "../../model/quotes/quoteScenario";
import { ifExact } from "../../model/spread/ifExact";
import type { OfferSummary } from "./analysis";

const TOTAL: Measure = { kind: "expected", name: "total", isTerm: false };

/** Break-fix and the quotes with their figures, the lowest expected total first; nothing without quotes. */
export function offerSummaries(scenario: Scenario, quotes: readonly Quote[]): readonly OfferSummary[] {
  if (quotes.length === 0) return [];
  return ranked(offersOf(scenario, quotes), TOTAL).map(offerSummary);
}

function offerSummary({ quote, own, measures }: Offer): OfferSummary {
  const { total, cash } = own.yearCost();
  return {
    quote: quote?.name,
    total,
    cash,
    cashP80: ifExact(() => own.distribution("cash").quantile(0.8)),
    badYear: ifExact(() => own.distribution("total").quantile(0.95)),
    termMonths: own.scenario.termMonths,
    termCash: own.termCost().cash,
    exitCost: quote ? own.value({ kind: "single", name: "exit cost" }) : 0,
    beatsBreakFix: quote && ifExact(() => measures.difference("total").probabilityOver(0)),
    fee: quote && feeOf(own.scenario),
  };
}

function feeOf(scenario: Scenario): OfferSummary["fee"] {
  const input = mainFee(scenario);
  return { input, now: scenario[input], breakeven: breakevenFee(scenario, input) };
}
