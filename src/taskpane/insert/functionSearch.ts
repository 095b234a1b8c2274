import type { FunctionEntry } from "./functionEntries";
import { FUNCTION_SYNONYMS } from "./functionSynonyms";

/** How much a matching word counts, by where it was found. */
const WEIGHT = { wholeName: 100, name: 30, synonyms: 10, description: 4, parameters: 1 } as const;

/** Functions in which every word of the text begins some word, the best match first; all for an empty text. */
export function functionSearch(text: string, entries: readonly FunctionEntry[]): readonly FunctionEntry[] {
  const sought = wordsOf(text);
  if (sought.length === 0) return entries;
  const whole = text.trim().toUpperCase();
  return entries
    .map((entry) => ({ entry, score: score(entry, sought) + (entry.name === whole ? WEIGHT.wholeName : 0) }))
    .filter((found) => found.score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

/** The sum of each word's best match; 0 if a word matches nowhere. */
function score({ name, description, parameters }: FunctionEntry, sought: readonly string[]): number {
  const places: readonly (readonly [words: readonly string[], weight: number])[] = [
    [wordsOf(name), WEIGHT.name],
    [wordsOf(FUNCTION_SYNONYMS[name]), WEIGHT.synonyms],
    [wordsOf(description), WEIGHT.description],
    [parameters.flatMap((each) => wordsOf(`${each.name} ${each.description}`)), WEIGHT.parameters],
  ];
  const best = sought.map((word) =>
    Math.max(
      0,
      ...places.map(([words, weight]) => (words.some((each) => each.startsWith(word)) ? weight : 0)),
    ),
  );
  return best.includes(0) ? 0 : best.reduce((sum, each) => sum + each, 0);
}

/** Lower case and without accents, so that "Überschreitung" is found by "uber". */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
