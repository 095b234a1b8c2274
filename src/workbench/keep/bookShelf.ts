import type { IWorkbookData } from "@univerjs/core";
import { createStore, delMany, get, setMany, type UseStore } from "idb-keyval";
import type { PlacedChart } from "../grid/gridCharts";

/** A workbook as the browser keeps it. */
export interface Book {
  readonly id: string;
  readonly name: string;
  readonly snapshot: Partial<IWorkbookData>;
  readonly charts: readonly PlacedChart[];
}

/** What the list says of a workbook. */
export interface KeptBook {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const LIST = "list";
const LAST = "last opened";
const contentOf = (id: string) => `workbook ${id}`;

/** The workbooks that this browser keeps on this computer, in its own database. Every method rejects where it keeps none. */
export class BookShelf {
  private opened: UseStore | undefined;

  private get store(): UseStore {
    return (this.opened ??= createStore("fix-or-flat", "workbooks"));
  }

  /** The latest first. */
  async list(): Promise<readonly KeptBook[]> {
    const books = (await get<readonly KeptBook[]>(LIST, this.store)) ?? [];
    return [...books].sort((one, other) => other.savedAt - one.savedAt);
  }

  async read(id: string): Promise<Book | undefined> {
    return get<Book>(contentOf(id), this.store);
  }

  /** The workbook that was on screen last. */
  async last(): Promise<Book | undefined> {
    const id = await get<string>(LAST, this.store);
    return id === undefined ? undefined : this.read(id);
  }

  /** Keeps a workbook, and shows it again when the page is opened next. */
  async keep(book: Book, savedAt: number): Promise<void> {
    const others = (await this.list()).filter(({ id }) => id !== book.id);
    const entry: KeptBook = { id: book.id, name: book.name, savedAt };
    await setMany(
      [
        [contentOf(book.id), book],
        [LIST, [entry, ...others]],
        [LAST, book.id],
      ],
      this.store,
    );
  }

  async remove(id: string): Promise<void> {
    const others = (await this.list()).filter((book) => book.id !== id);
    await setMany([[LIST, others]], this.store);
    await delMany([contentOf(id)], this.store);
  }
}

/** Why nothing was kept, in a sentence. */
export function storageProblem(problem: unknown): string {
  const isFull = problem instanceof DOMException && problem.name === "QuotaExceededError";
  return isFull
    ? "This browser has no room left, so your latest changes are not kept. Save the workbook as .xlsx, or delete workbooks under Open."
    : "This browser keeps nothing here (a private window or a setting), so a reload loses your work. Save the workbook as .xlsx.";
}
