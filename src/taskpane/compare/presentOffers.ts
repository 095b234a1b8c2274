import type { OfferSummary } from "../analysis/analysis";
import type { Wording } from "../language/wording";
import { type ChanceView, chanceView } from "./answer/chanceView";

/** One offer of the ranking in words: figures in one place, what they mean beside them. */
export interface OfferView {
  /** Unique among the offers: a quote cannot be called like an option. */
  readonly key: string;
  /** Undefined for break-fix. */
  readonly quote: string | undefined;
  readonly name: string;
  readonly total: string;
  readonly facts: readonly { readonly label: string; readonly figure: string }[];
  /** How often break-fix and the quote are the cheaper one; undefined for break-fix, or where it is not known. */
  readonly chances: ChanceView | undefined;
}

/** The offers in one sentence, the best one first. */
export function offersSummary(offers: readonly OfferSummary[], { words, figures }: Wording): string {
  const texts = offers.map(
    ({ quote, total }) => `${quote ?? words.optionsInText["break-fix"]} ${figures.money(total)}`,
  );
  return words.compare.offers.summary(texts.join(", "));
}

/** The ranking in words; a figure that is not known exactly enough says so in its own place. */
export function presentOffers(offers: readonly OfferSummary[], wording: Wording): readonly OfferView[] {
  return offers.map((offer) => ({
    key: offer.quote ?? "break-fix",
    quote: offer.quote,
    name: offer.quote ?? wording.words.options["break-fix"],
    total: wording.figures.money(offer.total),
    facts: facts(offer, wording),
    chances: offer.quote === undefined ? undefined : chanceView(offer.beatsBreakFix, offer.quote, wording),
  }));
}

function facts(offer: OfferSummary, wording: Wording): OfferView["facts"] {
  const { words, figures } = wording;
  const say = words.compare.offers;
  const money = (amount: number | undefined) =>
    amount === undefined ? words.compare.notExact : figures.money(amount);
  const rows: (readonly [label: string, figure: string])[] = [
    [say.cash, money(offer.cash)],
    [say.budget, money(offer.cashP80)],
    [say.badYear, money(offer.badYear)],
    [say.term(offer.termMonths), money(offer.termCash)],
    [say.leaving, money(offer.exitCost)],
  ];
  if (offer.quote === undefined) return named(rows);
  const { beatsBreakFix } = offer;
  rows.push([
    say.chance,
    beatsBreakFix === undefined ? words.compare.notExact : say.inYears(figures.chance(beatsBreakFix)),
  ]);
  return named([...rows, ...askingPrice(offer, wording)]);
}

const named = (rows: readonly (readonly [label: string, figure: string])[]) =>
  rows.map(([label, figure]) => ({ label, figure }));

/** The main fee at which the quote costs as much as break-fix. */
function askingPrice({ fee }: OfferSummary, { words, figures }: Wording): (readonly [string, string])[] {
  if (!fee) return [];
  const say = words.compare.offers;
  const label = say.price(words.inputs.label(fee.input));
  const now = figures.money(fee.now);
  return [[label, fee.breakeven === undefined ? say.never : say.instead(figures.money(fee.breakeven), now)]];
}
