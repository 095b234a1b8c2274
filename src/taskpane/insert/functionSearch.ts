import type { FunctionEntry } from "./functionEntries";
import { FUNCTION_SYNONYMS } from "./functionSynonyms";

/** How much a word counts, by where it stands. */
const WEIGHT = { wholeName: 100, name: 30, synonyms: 10, description: 4, parameters: 1 } as const;

/** Functions in which every word of the text begins some word, the best first; all of them for an empty text. */
export function functionSearch(text: string, entries: readonly FunctionEntry[]): readonly FunctionEntry[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return entries;
  const whole = text.trim().toUpperCase();
  return entries
    .map((entry) => ({ entry, score: score(entry, wanted) + (entry.name === whole ? WEIGHT.wholeName : 0) }))
    .filter((found) => found.score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

/** Zero when a word is nowhere; else the sum of each word's best place. */
function score({ name, description, parameters }: FunctionEntry, wanted: readonly string[]): number {
  const places: readonly (readonly [words: readonly string[], weight: number])[] = [
    [wordsOf(name), WEIGHT.name],
    [wordsOf(FUNCTION_SYNONYMS[name] ?? ""), WEIGHT.synonyms],
    [wordsOf(description), WEIGHT.description],
    [parameters.flatMap((each) => wordsOf(`${each.name} ${each.description ?? ""}`)), WEIGHT.parameters],
  ];
  const best = wanted.map((word) =>
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
