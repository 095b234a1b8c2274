/** A set of names in which misspelt ones are looked up. */
export interface NameIndex {
  /** The name nearest to a text by edits, and those edits as a share of the longer word. */
  nearest(text: string): { readonly name: string; readonly edits: number };
}

/** Longer than any name: text beyond it only adds edits. */
const MAX_LENGTH = 80;
/** Names that share the most pairs of letters with a text; the nearest one by edits is among them. */
const CANDIDATES = 8;

/**
 * An index of at least one name by pairs of letters. Edits are counted for a few names only, because a range of
 * thousands of unknown rows would otherwise cost hundreds of comparisons each.
 */
export function nameIndex(names: readonly string[]): NameIndex {
  const lower = names.map((name) => name.toLowerCase());
  const places = new Map<string, number[]>();
  lower.forEach((name, index) => {
    for (const pair of letterPairs(name)) places.set(pair, [...(places.get(pair) ?? []), index]);
  });
  const candidates = (text: string): readonly number[] => {
    const shared = new Float64Array(names.length);
    for (const pair of letterPairs(text)) for (const index of places.get(pair) ?? []) shared[index]!++;
    // Twice the shared pairs over all pairs, so that long names are not preferred for their length (Dice).
    lower.forEach((name, index) => (shared[index]! /= text.length + name.length + 2));
    return [...lower.keys()].sort((one, other) => shared[other]! - shared[one]!).slice(0, CANDIDATES);
  };
  return {
    nearest(text) {
      const wanted = text.slice(0, MAX_LENGTH).toLowerCase();
      const edits = candidates(wanted).map((index) => ({
        index,
        count: editDistance(wanted, lower[index]!),
      }));
      const best = edits.reduce((least, each) => (each.count < least.count ? each : least));
      const name = names[best.index]!;
      return { name, edits: best.count / Math.max(wanted.length, name.length, 1) };
    },
  };
}

/** The pairs of neighbouring letters of a text, its ends marked. */
function letterPairs(text: string): ReadonlySet<string> {
  const marked = `^${text}$`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2)));
}

/** Number of single-character edits between two words (Levenshtein distance). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = previous[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[to.length]!;
}
