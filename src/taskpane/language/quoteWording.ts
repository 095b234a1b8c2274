import type { Wording } from "./wording";

/** The words with a quote's name in the place of managed. */
export function quoteWording(wording: Wording, quote: string | undefined): Wording {
  if (quote === undefined) return wording;
  const { words } = wording;
  const names = { managed: quote };
  return {
    ...wording,
    words: {
      ...words,
      quote,
      options: { ...words.options, ...names },
      sides: { ...words.sides, managed: { start: quote, inside: quote } },
      optionsInText: { ...words.optionsInText, ...names },
    },
  };
}
