/** What the notes of applied rows begin with; it marks them as the user's own evidence. */
export const OWN_HISTORY = "Your history";

/** Whether the note of a row says that it rests on the user's own history. */
export function isOwnHistory(note: unknown): note is string {
  return typeof note === "string" && note.startsWith(OWN_HISTORY);
}
