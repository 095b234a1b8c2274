import { months } from "../cost/timeline";
import { renewedUntil } from "../contracts/renewal";
import { monthCosts } from "../cost/optionCost";
import { differenceDistribution } from "../spread/differenceDistribution";
import type { SpendDistribution } from "../spread/spendDistribution";
import type { Scope } from "../spread/optionDistribution";
import { type ComparisonMeasures, comparisonMeasures } from "../decision/comparisonMeasures";
import { type Measure, monthCash, type OptionMeasures } from "../decision/measures";
import { standing } from "../decision/verdict";
import type { Scenario } from "../assumptions/scenario";
import { quotedCase, type StatedCase } from "./quotedCase";
import { type Quote, quoteScenario } from "./quoteScenario";

/** Break-fix or a quote, with the measures of its contract under the common demand. */
export interface Offer {
  readonly name: string;
  /** Undefined for break-fix. */
  readonly quote: Quote | undefined;
  readonly own: OptionMeasures;
  /** Break-fix against this quote; for break-fix, against the managed contract of the scenario. */
  readonly measures: ComparisonMeasures;
}

/** Break-fix and every quote on the same demand. */
export function offersOf(scenario: Scenario, quotes: readonly Quote[]): readonly Offer[] {
  const base = comparisonMeasures(scenario);
  return [
    { name: "break-fix", quote: undefined, own: base.option("break-fix"), measures: base },
    ...quotes.map((quote) => {
      const measures = comparisonMeasures(quoteScenario(scenario, quote));
      return { name: quote.name, quote, own: measures.option("managed"), measures };
    }),
  ];
}

/** The quote with the lowest score among those that fit the budget, else among all; of equal ones the first. */
export function bestQuote(scenario: Scenario, quotes: readonly Quote[]): Quote {
  const judged = quotes.map((quote) => ({
    quote,
    own: standing(comparisonMeasures(quoteScenario(scenario, quote)), "managed"),
  }));
  const fitting = judged.filter(({ own }) => own.fitsBudget);
  return (fitting.length > 0 ? fitting : judged).reduce((best, each) =>
    each.own.score < best.own.score ? each : best,
  ).quote;
}

/** The case that break-fix is put against: under the best quote, or as it is where there are no quotes. */
export function caseAgainstBreakFix(own: StatedCase, quotes: readonly Quote[] = []): StatedCase {
  return quotes.length === 0 ? own : quotedCase(own, bestQuote(own.scenario, quotes));
}

/** What break-fix is put against: the best quote, or the scenario's own managed contract where there are none. */
export function againstBreakFix(scenario: Scenario, quotes: readonly Quote[] = []): Scenario {
  return caseAgainstBreakFix({ scenario, ranges: new Map(), unstated: [] }, quotes).scenario;
}

/** Offers from the lowest to the highest value; of equal ones the earlier first. */
export function ranked(offers: readonly Offer[], measure: Measure): readonly Offer[] {
  const valued = offers.map((offer) => ({ offer, value: offer.own.value(measure) }));
  return valued.sort((one, other) => one.value - other.value).map(({ offer }) => offer);
}

/** The distribution of one offer minus another in the same years: months 1 to 12, or the months that both terms have. */
export function offerDifference(
  one: Offer,
  other: Offer,
  { scope, isTerm }: { readonly scope: Scope; readonly isTerm: boolean },
): SpendDistribution {
  if (!one.quote) return other.measures.difference(scope, isTerm);
  const [first, second] = [one.own.months(isTerm), other.own.months(isTerm)];
  const common = Math.min(first.length, second.length);
  return differenceDistribution(
    { first: one.own, second: other.own },
    { scope, first: first.slice(0, common), second: second.slice(0, common) },
  );
}

/** Expected cash of a month of the second year, when the first one's charges are over; a shorter term is renewed as it is. */
export function laterMonthlyCash({ own: { contract, scenario } }: Offer): number {
  const renewed = renewedUntil(scenario, 24);
  const second = monthCosts(contract, renewed, months(renewed, 24).slice(12));
  return second.reduce((sum, cost) => sum + monthCash(cost), 0) / second.length;
}
