/** How a locale writes numbers. */
export interface NumberMarks {
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** Digits from 0 to 9 in the locale's own script. */
  readonly digits: readonly string[];
  readonly percent: string;
  /** Digits in the last group and in the groups before it: 3 and 3, in India 3 and 2. */
  readonly groupSizes: readonly [last: number, others: number];
}

/** Reads the marks from what the platform itself writes, so that no table of locales is needed. */
export function numberMarks(locale: string): NumberMarks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567890.5);
  const mark = (type: string, usual: string) => parts.find((part) => part.type === type)?.value ?? usual;
  const integers = parts.filter((part) => part.type === "integer").map((part) => [...part.value].length);
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(1);
  return {
    locale,
    decimal: mark("decimal", "."),
    group: mark("group", ","),
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
    percent: percent.find((part) => part.type === "percentSign")?.value ?? "%",
    groupSizes: [integers.at(-1) ?? 3, integers.at(-2) ?? 3],
  };
}
