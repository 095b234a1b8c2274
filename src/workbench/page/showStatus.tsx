import { createRoot } from "react-dom/client";
import type { CommandNotice } from "../../commands/commandNotice";
import { parseCellAddress, quotedSheet } from "../../workbook/port/cellAddress";
import type { ErrorSentences } from "../grid/functions/errorSentences";
import type { Grid } from "../grid/grid";
import { type ErrorCell, type ErrorReport, watchErrors } from "../grid/gridErrors";
import type { OpenBook } from "../keep/openBook";
import { StatusLine } from "./StatusLine";

/** Fills the line under the grid; returns a function that shows there how something ended. */
export function showStatus(
  grid: Grid,
  sentences: ErrorSentences,
  book: OpenBook,
): (notice: CommandNotice) => void {
  const root = createRoot(document.getElementById("status")!);
  const jump = ({ sheet, cell }: ErrorCell) =>
    void grid.select(parseCellAddress(`${quotedSheet(sheet)}!${cell}`));
  let report: ErrorReport = { selected: undefined, all: [] };
  let notice: CommandNotice | undefined;
  const show = () => root.render(<StatusLine report={report} notice={notice} onJump={jump} />);
  watchErrors(grid, sentences, (newer) => {
    report = newer;
    show();
  });
  const announce = (newer: CommandNotice) => {
    notice = newer;
    show();
  };
  let told: string | undefined;
  book.onState(() => {
    const { problem } = book.state;
    if (problem !== undefined && problem !== told)
      announce({ kind: "refused", sentence: problem, statements: [] });
    told = problem;
  });
  return announce;
}
