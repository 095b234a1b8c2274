import { IUndoRedoService } from "@univerjs/core";
import { createRoot } from "react-dom/client";
import { type CommandNotice, noticeOf } from "../../commands/commandNotice";
import type { BookDesk } from "./bookDesk";
import { Header } from "./Header";
import type { StartedWorkbench } from "./startedWorkbench";

/** Fills the header, and keeps it in step with the workbook. */
export function showHeader(
  { grid, workbook, book, scenario }: StartedWorkbench,
  desk: BookDesk,
  announce: (notice: CommandNotice) => void,
): void {
  const root = createRoot(document.getElementById("commands")!);
  let canUndo = false;
  const show = () =>
    root.render(
      <Header
        book={book.state}
        canUndo={canUndo}
        books={desk}
        onUndo={() => void grid.workbook.undo()}
        onSave={() => desk.save()}
        onCopyLink={() => desk.copyLink(workbook)}
        onPrint={() => window.print()}
        onCommand={async (command) => announce(await noticeOf(command.run(workbook, scenario.name)))}
      />,
    );
  book.onState(show);
  grid.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos }) => {
    canUndo = undos > 0;
    show();
  });
  show();
}
