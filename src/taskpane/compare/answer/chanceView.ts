import type { Wording } from "../../language/wording";

/** Shares of years, from 0 to 1, in which each side is the cheaper one, and the same as a sentence. */
export interface ChanceView {
  readonly breakFix: number;
  readonly managed: number;
  readonly sentence: string;
}

/** The chances of break-fix and of an offer of that name; undefined where they are not known. */
export function chanceView(
  managed: number | undefined,
  name: string,
  { words, figures }: Wording,
): ChanceView | undefined {
  if (managed === undefined) return undefined;
  const breakFix = 1 - managed;
  const sentence = words.compare.confidence.bar(name, figures.chance(breakFix), figures.chance(managed));
  return { breakFix, managed, sentence };
}
