/** Which of the texts hold every word of a query, in any order and whatever the capitals; all of them for an empty one. */
export function matching(texts: readonly string[], query: string): readonly boolean[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return texts.map((text) => {
    const known = text.toLowerCase();
    return words.every((word) => known.includes(word));
  });
}
