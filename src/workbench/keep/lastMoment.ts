import type { Book } from "./bookShelf";

const KEY = "fix-or-flat last moment";

/** Keeps a workbook in the moment in which its page goes, when the database is too slow; false where there is no room. */
export function keepAtOnce(book: Book): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(book));
    return true;
  } catch {
    return false;
  }
}

/** The workbook of the last moment, which is newer than the database's, until it is forgotten. */
export function lastMoment(): Book | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as Book);
  } catch {
    return undefined;
  }
}

/** Forgets the workbook of the last moment, once the database has all that was in it. */
export function forgetLastMoment(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser without this store has none to forget.
  }
}
