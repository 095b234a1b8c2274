/** Significant figures that a decision justifies, one more after a leading 1. */
const FIGURES = 3;

/** Power of ten of the leading digit. */
function magnitude(amount: number): number {
  return Number(Math.abs(amount).toExponential().split("e")[1]);
}

/** One amount, rounded before: 12,300 or, in a sentence, 1.23 million and, where room is short, 1.23M. */
export function moneyText(amount: number, locale: string, millions: "long" | "short"): string {
  const isLarge = Math.abs(amount) >= 999_950;
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: FIGURES + 1,
    ...(isLarge ? { notation: "compact", compactDisplay: millions } : {}),
  }).format(amount);
}

/** A share in a sentence: 16%, and 0.4% below one per cent. */
export function sentenceShare(share: number, locale: string): string {
  const format = { style: "percent", maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(locale, format).format(share);
}

/** A chance in whole percent; never rounded to impossible or certain. */
export function chanceText(chance: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "percent" });
  if (chance > 0 && chance < 0.005) return `<${format.format(0.01)}`;
  if (chance < 1 && chance > 0.995) return `>${format.format(0.99)}`;
  return format.format(chance);
}

/** How the amounts of one table are shown: rounded alike, so that columns visibly add up. */
export interface MoneyScale {
  /** "thousand" and so on, named once for the table; undefined if amounts are shown in full. */
  readonly unit: "million" | "billion" | undefined;
  /** The amount as it is shown, still a number. */
  round(amount: number): number;
  format(amount: number): string;
  /** With a sign, for differences. */
  formatSigned(amount: number): string;
}

/** A hyphen is too short beside figures. */
const withMinus = (text: string) => text.replace("-", "\u2212");

/**
 * The scale that gives the largest of these amounts three figures. Halving it first makes that four after a
 * leading 1, where three would hide differences of half a per cent.
 */
export function moneyScale(amounts: readonly number[], locale: string): MoneyScale {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const unit = largest >= 1e9 ? "billion" : largest >= 1e6 ? "million" : undefined;
  const divisor = unit === "billion" ? 1e9 : unit === "million" ? 1e6 : 1;
  const lastPlace = largest === 0 ? 0 : magnitude(largest / divisor / 2) - FIGURES + 1;
  const digits = Math.min(unit === undefined ? 2 : 3, Math.max(0, -lastPlace));
  const place = 10 ** Math.max(-digits, lastPlace);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const plain = new Intl.NumberFormat(locale, options);
  const signed = new Intl.NumberFormat(locale, { ...options, signDisplay: "exceptZero" });
  // Adding 0 makes -0 a plain 0.
  const shown = (amount: number) => Math.round(amount / divisor / place) * place + 0;
  return {
    unit,
    round: (amount) => shown(amount) * divisor,
    format: (amount) => withMinus(plain.format(shown(amount))),
    formatSigned: (amount) => withMinus(signed.format(shown(amount))),
  };
}
