/** The marks before and after an amount of money in the workbook, like "$" or " kr". */
export interface CurrencyMarks {
  readonly before: string;
  readonly after: string;
}

export const NO_CURRENCY: CurrencyMarks = { before: "", after: "" };

/** A currency in an Excel number format: `[$€-407]`, `"€"`, or a bare sign. */
const SIGN = /\[\$([^\]-]+)(?:-[^\]]*)?\]|"([^"]*)"|(\p{Sc})/gu;
/** A language without a currency, like `[$-409]`: its sign says no dollar. */
const LANGUAGE = /\[\$-[^\]]*\]/g;
const MONEY_WORD = /^\s*(?:\p{Sc}|[A-Z]{0,2}\p{Sc}|[A-Z]{3}|kr\.?|Fr\.?|zł|Kč|Ft|lei|лв\.?|R)\s*$/u;

/** The currency of an Excel number format (in US notation), or undefined where it shows none. */
export function currencyOfFormat(format: string): CurrencyMarks | undefined {
  const positive = format.split(";")[0]!.replace(LANGUAGE, "");
  const digits = positive.search(/[#0?]/);
  if (digits < 0) return undefined;
  for (const match of positive.matchAll(SIGN)) {
    const sign = (match[1] ?? match[2] ?? match[3])!;
    if (!MONEY_WORD.test(sign)) continue;
    const name = sign.trim();
    if (match.index < digits) return { before: /\p{Sc}$/u.test(name) ? name : `${name}\u00a0`, after: "" };
    return { before: "", after: `\u00a0${name}` };
  }
  return undefined;
}

/** The currency of the first of these formats that shows one. */
export function currencyMarks(formats: readonly string[]): CurrencyMarks {
  for (const format of formats) {
    const found = currencyOfFormat(format);
    if (found) return found;
  }
  return NO_CURRENCY;
}
