import { refuseSize } from "../../xlsx/archive";
import { baseName, openFile } from "../../xlsx/openFile";
import { writeWorkbookFile } from "../../xlsx/writeWorkbookFile";
import type { Grid } from "../grid/grid";
import type { Book } from "../keep/bookShelf";
import { freeName, newId } from "../keep/newBooks";
import { fileSnapshot } from "./fileSnapshot";
import { gridFile } from "./gridFile";

/** A file as a workbook, and what of it was left out, in words. Throws a `FileProblem`. */
export async function bookOfFile(
  file: File,
  taken: readonly string[],
): Promise<{ readonly book: Book; readonly leftOut: readonly string[] }> {
  refuseSize(file.size);
  const { leftOut, ...read } = await openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  const bookName = freeName(baseName(file.name), taken);
  return {
    book: { id: newId(), name: bookName, snapshot: fileSnapshot(bookName, read), charts: [] },
    leftOut,
  };
}

/** The workbook on screen as an .xlsx file. */
export async function fileOfBook(grid: Grid): Promise<Uint8Array> {
  await grid.idle();
  return writeWorkbookFile(gridFile(grid));
}
