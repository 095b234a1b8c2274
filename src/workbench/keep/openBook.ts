import type { Grid } from "../grid/grid";
import type { GridChange } from "../grid/gridChanges";
import type { GridCharts } from "../grid/gridCharts";
import { forgetLastMoment, keepAtOnce } from "./lastMoment";
import { type Book, type BookShelf, storageProblem } from "./bookShelf";

/** What is known of the workbook on screen. */
export interface BookState {
  readonly name: string;
  /** Why it is not kept; undefined while all is well. */
  readonly problem: string | undefined;
  /** Whether there are changes that the browser does not have yet. */
  readonly isChanged: boolean;
}

/** Milliseconds between two times of keeping. The first change is kept at once, because people reload at once. */
const PAUSE = 250;

/** Mutations that change the workbook; results of calculations are not among them. */
const CHANGES = /^sheet\.mutation\.|defined-name/;

/** The workbook on screen, kept in the browser with every change. */
export class OpenBook {
  private id: string;
  private current: BookState;
  private due: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners: (() => void)[] = [];
  private keptAt = -PAUSE;
  private isWriting = false;
  private opened: () => void = () => undefined;

  constructor(
    private readonly grid: Grid,
    private readonly charts: GridCharts,
    private readonly shelf: BookShelf,
    { id, name }: Pick<Book, "id" | "name">,
  ) {
    this.id = id;
    this.current = { name, problem: undefined, isChanged: false };
    grid.onChange((change) => this.note(change));
    charts.onChange(() => this.markChanged());
    // The last moment at which a page can be sure that its work is done.
    document.addEventListener("visibilitychange", () => void (document.hidden && this.keep()));
    window.addEventListener("beforeunload", (event) => {
      const isKept = !this.current.isChanged && !this.isWriting;
      if (!isKept && !keepAtOnce(this.content())) event.preventDefault();
    });
  }

  get state(): BookState {
    return this.current;
  }

  /** Calls back after every change of the state. */
  onState(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Calls back when another workbook is on screen. */
  onOpened(listener: () => void): void {
    this.opened = listener;
  }

  /** Keeps the workbook on screen and puts another one there. */
  async open(book: Book): Promise<void> {
    await this.keep();
    await this.grid.open(book.snapshot);
    this.charts.replaceAll(book.charts);
    this.forgetDue();
    this.id = book.id;
    this.show({ name: book.name, problem: undefined, isChanged: true });
    this.opened();
    await this.keep();
  }

  async rename(name: string): Promise<void> {
    this.show({ ...this.current, name, isChanged: true });
    await this.keep();
  }

  /** Keeps what has changed; resolves when it is kept or cannot be. */
  async keep(): Promise<void> {
    this.forgetDue();
    if (!this.current.isChanged) return;
    this.keptAt = performance.now();
    const book = this.content();
    this.isWriting = true;
    this.show({ ...this.current, isChanged: false });
    try {
      await this.shelf.keep(book, Date.now());
      // A change of the meantime may have nothing but the last moment.
      if (!this.current.isChanged) forgetLastMoment();
      this.show({ ...this.current, problem: undefined });
    } catch (problem) {
      this.show({ ...this.current, problem: storageProblem(problem), isChanged: true });
    } finally {
      this.isWriting = false;
    }
  }

  /** Whether this is the workbook on screen. */
  isOpen(id: string): boolean {
    return id === this.id;
  }

  private note({ id, isResult }: GridChange): void {
    if (!isResult && CHANGES.test(id)) this.markChanged();
  }

  private markChanged(): void {
    if (!this.current.isChanged) this.show({ ...this.current, isChanged: true });
    this.due ??= setTimeout(() => void this.keep(), Math.max(0, this.keptAt + PAUSE - performance.now()));
  }

  private content(): Book {
    return {
      id: this.id,
      name: this.current.name,
      snapshot: this.grid.workbook.save(),
      charts: this.charts.all,
    };
  }

  private forgetDue(): void {
    clearTimeout(this.due);
    this.due = undefined;
  }

  private show(state: BookState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
