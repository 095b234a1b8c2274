import { useState } from "react";
import type { BookState } from "../keep/openBook";
import { type BookActions, BookDialog } from "./BookDialog";
import { type HeaderCommand, INSERT_COMMANDS, MAINTENANCE_COMMANDS, SHARE_COMMANDS } from "./headerCommands";
import { Menu, type MenuItem } from "./Menu";

export interface HeaderProps {
  readonly book: BookState;
  readonly canUndo: boolean;
  readonly books: BookActions;
  readonly onUndo: () => void;
  readonly onSave: () => Promise<unknown>;
  readonly onCopyLink: () => Promise<unknown>;
  readonly onPrint: () => void;
  readonly onCommand: (command: HeaderCommand) => Promise<unknown>;
}

/** The header's buttons: what is done all day in sight, and the rest in three menus. */
export function Header({
  book,
  canUndo,
  books,
  onUndo,
  onSave,
  onCopyLink,
  onPrint,
  onCommand,
}: HeaderProps) {
  const [isBusy, setBusy] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const once = (work: () => Promise<unknown>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  const items = (commands: readonly HeaderCommand[]): readonly MenuItem[] =>
    commands.map((command) => ({ ...command, run: () => once(() => onCommand(command)) }));
  return (
    <>
      <BookName book={book} onPressed={() => setOpening(true)} />
      <div className="commands" role="group" aria-label="Commands">
        <button disabled={isBusy || !canUndo} title="Takes the last change back (Ctrl+Z)" onClick={onUndo}>
          Undo
        </button>
        <button disabled={isBusy} title="Opens a workbook (Ctrl+O)" onClick={() => setOpening(true)}>
          Open
        </button>
        <button
          disabled={isBusy}
          title="Saves the workbook as an .xlsx file (Ctrl+S)"
          onClick={() => once(onSave)}
        >
          Save
        </button>
        <Menu label="Insert" items={items(INSERT_COMMANDS)} isBusy={isBusy} />
        <Menu
          label="Share"
          items={[
            {
              label: "Copy link",
              description: "Copies an address that opens the inputs and quotes, but none of the sheets.",
              run: () => once(onCopyLink),
            },
            { label: "Print or PDF", description: "Prints the sheet on screen (Ctrl+P).", run: onPrint },
            ...items(SHARE_COMMANDS),
          ]}
          isBusy={isBusy}
        />
        <Menu label="Tools" items={items(MAINTENANCE_COMMANDS)} isBusy={isBusy} />
      </div>
      {isOpening && <BookDialog name={book.name} actions={books} onClosed={() => setOpening(false)} />}
    </>
  );
}

/** What is on screen, and whether it would survive a reload. */
function BookName({ book, onPressed }: { readonly book: BookState; readonly onPressed: () => void }) {
  const kept = book.isChanged ? "Keeping …" : "Kept in this browser";
  return (
    <button className="book-name" title="Opens, renames or deletes workbooks" onClick={onPressed}>
      <b>{book.name}</b>{" "}
      <span className="quiet" data-kept={book.problem === undefined}>
        {book.problem === undefined ? kept : "Not kept"}
      </span>
    </button>
  );
}
