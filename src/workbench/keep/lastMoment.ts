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

/** The workbook of the last moment, which is newer than the database's; it is there once. */
export function takeLastMoment(): Book | undefined {
  try {
    const text = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as Book);
  } catch {
    return undefined;
  }
}
