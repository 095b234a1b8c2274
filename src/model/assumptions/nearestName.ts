/**
 * Number of single-character edits between two words (Levenshtein distance), or `limit` when there are
 * at least that many: a row whose every entry reached the limit cannot lead below it again.
 */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const substitution = previous[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const edits = Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least >= limit) return limit;
    previous = row;
  }
  return previous[to.length]!;
}

/** Longer than any name: text beyond it only adds edits. */
const MAX_LENGTH = 80;

/** The candidate that takes the fewest edits to reach, with those edits as a share of the longer word. */
export function nearestName(
  name: string,
  candidates: readonly string[],
): { readonly name: string; readonly edits: number } | undefined {
  const wanted = name.slice(0, MAX_LENGTH).toLowerCase();
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const edits = editDistance(
      wanted,
      candidate.toLowerCase(),
      Math.min(fewest, MAX_LENGTH + candidate.length),
    );
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  if (best === undefined) return undefined;
  return { name: best, edits: fewest / Math.max(wanted.length, best.length, 1) };
}
