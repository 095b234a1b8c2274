import { type FormEvent, useEffect, useState } from "react";
import type { KeptBook } from "../keep/bookShelf";
import { Dialog, Question } from "./Dialog";

/** What the window of workbooks can do. */
export interface BookActions {
  list(): Promise<readonly KeptBook[]>;
  openFile(): void;
  openKept(id: string): void;
  startEmpty(): void;
  startSample(): void;
  rename(name: string): void;
  remove(id: string): Promise<void>;
  /** Whether this is the workbook on screen. */
  isOpen(id: string): boolean;
}

interface BookDialogProps {
  readonly name: string;
  readonly actions: BookActions;
  readonly onClosed: () => void;
}

/** Workbooks to open: from a file, from those that the browser keeps, or to begin with. */
export function BookDialog({ name, actions, onClosed }: BookDialogProps) {
  const [books, setBooks] = useState<readonly KeptBook[] | "none">([]);
  const [leaving, setLeaving] = useState<KeptBook>();
  useEffect(() => void actions.list().then(setBooks, () => setBooks("none")), [actions]);
  const then = (act: () => void) => () => {
    onClosed();
    act();
  };
  if (leaving)
    return (
      <Question
        title={`Delete "${leaving.name}"?`}
        yes="Delete"
        no="Keep it"
        onAnswer={(isYes) => {
          setLeaving(undefined);
          if (isYes)
            void actions
              .remove(leaving.id)
              .then(() => actions.list())
              .then(setBooks);
        }}
      >
        This browser has the only copy of it, unless you saved one as .xlsx. It cannot be brought back.
      </Question>
    );
  return (
    <Dialog title="Open a workbook" onClosed={onClosed}>
      <div className="answers">
        <button className="main-answer" onClick={then(actions.openFile)}>
          From a file (.xlsx, .csv) …
        </button>
        <button onClick={then(actions.startEmpty)}>Start empty</button>
        <button onClick={then(actions.startSample)}>Start from the sample</button>
      </div>
      <RenameForm name={name} onRenamed={(newName) => then(() => actions.rename(newName))()} />
      <BookList
        books={books}
        actions={actions}
        onOpened={(id) => then(() => actions.openKept(id))()}
        onLeft={setLeaving}
      />
      <div className="answers">
        <button onClick={onClosed}>Close</button>
      </div>
    </Dialog>
  );
}

/** Names as long as those of files. */
const LONGEST_NAME = 100;

function RenameForm({
  name,
  onRenamed,
}: {
  readonly name: string;
  readonly onRenamed: (name: string) => void;
}) {
  const [text, setText] = useState(name);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const newName = text.trim();
    if (newName !== "") onRenamed(newName);
  };
  return (
    <form className="rename" onSubmit={enter}>
      <label>
        Name of this workbook
        <input value={text} maxLength={LONGEST_NAME} onChange={({ target }) => setText(target.value)} />
      </label>
      <button disabled={text.trim() === "" || text.trim() === name}>Rename</button>
    </form>
  );
}

interface BookListProps {
  readonly books: readonly KeptBook[] | "none";
  readonly actions: BookActions;
  readonly onOpened: (id: string) => void;
  readonly onLeft: (book: KeptBook) => void;
}

function BookList({ books, actions, onOpened, onLeft }: BookListProps) {
  if (books === "none") return <p>This browser keeps no workbooks here: a private window or a setting.</p>;
  return (
    <>
      <h3>Kept in this browser</h3>
      <p className="quiet">
        {books.length === 0
          ? "A workbook is kept here, on this computer, as soon as you change it."
          : "On this computer only. Clearing the browser's data deletes them: save as .xlsx what must last."}
      </p>
      <ul className="books">
        {books.map((book) => (
          <li key={book.id}>
            <button onClick={() => onOpened(book.id)} disabled={actions.isOpen(book.id)}>
              <b>{book.name}</b>{" "}
              <span className="quiet">
                {actions.isOpen(book.id) ? "on screen" : new Date(book.savedAt).toLocaleString()}
              </span>
            </button>
            <button
              aria-label={`Delete ${book.name}`}
              disabled={actions.isOpen(book.id)}
              onClick={() => onLeft(book)}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
