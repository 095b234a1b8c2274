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

/**
 * The candidate that takes the fewest edits per letter to reach, with that share of edits (0 = equal).
 * Long text is cut first: a name is never longer than 80 letters.
 */
export function nearestName(
  name: string,
  candidates: readonly string[],
): { readonly name: string; readonly edits: number } | undefined {
  const wanted = name.slice(0, 80).toLowerCase();
  let best: { name: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits =
      editDistance(wanted, candidate.toLowerCase()) / Math.max(wanted.length, candidate.length, 1);
    if (!best || edits < best.edits) best = { name: candidate, edits };
  }
  return best;
}
