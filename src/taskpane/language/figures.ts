import { chanceText, moneyText, sentenceShare } from "./displayMoney";
import type { CurrencyMarks } from "./currencyMarks";
import { type NumberMarks, numberMarks } from "./numberMarks";

/** How the pane writes numbers in sentences and drawings, in the notation of the workbook. */
export interface Figures {
  readonly marks: NumberMarks;
  readonly currency: CurrencyMarks;
  /** Three to four figures: 12,300 or 1.23 million, with the workbook's currency where it has one. */
  money(amount: number): string;
  /** The same for a cell of a table: 1.23M. */
  cellMoney(amount: number): string;
  /** An amount that the scale of a table has rounded already. */
  tableMoney(amount: number): string;
  /** As money, with a sign and a true minus. */
  signedMoney(amount: number): string;
  /** For axes: 12K. */
  shortMoney(amount: number): string;
  share(share: number): string;
  /** A probability: 16%, <1% or >99%. */
  chance(probability: number): string;
  /** With a sign and a true minus: +5%. */
  signedShare(share: number): string;
  /** A difference of shares in percentage points, with a sign: −11. */
  signedPoints(share: number): string;
  /** Three figures. */
  number(value: number): string;
}

export function figures(locale: string, currency: CurrencyMarks): Figures {
  const three = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const withCurrency = (text: string) => `${currency.before}${text}${currency.after}`;
  const points = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const signed = (value: number, text: string) => `${value < 0 ? "\u2212" : "+"}${text}`;
  const withMinus = (amount: number, text: string) => (amount < 0 ? `\u2212${text}` : text);
  const roundedMoney = (amount: number, millions: "long" | "short") =>
    withMinus(amount, withCurrency(moneyText(rounded(Math.abs(amount)), locale, millions)));
  const money = (amount: number) => roundedMoney(amount, "long");
  return {
    tableMoney: (amount) => withCurrency(moneyText(amount, locale, "long")),
    cellMoney: (amount) => roundedMoney(amount, "short"),
    marks: numberMarks(locale),
    currency,
    money,
    signedMoney: (amount) => (amount > 0 ? `+${money(amount)}` : money(amount)),
    shortMoney: (amount) => withMinus(amount, withCurrency(short.format(Math.abs(amount)))),
    share: (share) => sentenceShare(share, locale),
    chance: (probability) => chanceText(probability, locale),
    signedShare: (share) => signed(share, sentenceShare(Math.abs(share), locale)),
    signedPoints: (share) => signed(share, points.format(Math.abs(100 * share))),
    number: (value) => three.format(value).replace("-", "\u2212"),
  };
}

/** As a lone amount deserves: three figures, four after a leading 1; cents below a hundred would be spurious. */
function rounded(amount: number): number {
  if (amount === 0) return 0;
  const place = 10 ** (Math.floor(Math.log10(amount / 2)) - 2);
  return Math.round(amount / place) * place;
}
