import type { CommandNotice } from "../../commands/commandNotice";
import type { Workbook } from "../../workbook/port/workbook";
import type { SheetContent } from "../../workbook/port/sheetContent";
import { WorkbookProblem } from "../../workbook/port/workbookProblem";
import { FileProblem } from "../../xlsx/fileProblem";
import type { Grid } from "../grid/grid";
import type { Book, BookShelf } from "../keep/bookShelf";
import { bookOfSheets, emptyBook, freeName, SAMPLE_NAME, sampleBook } from "../keep/newBooks";
import type { OpenBook } from "../keep/openBook";
import { linkKind, LinkProblem } from "../keep/caseLink";
import { askUser } from "./askUser";
import type { BookActions } from "./BookDialog";
import { downloadFile, pickFile } from "./fileTraffic";

/** What the desk works on. */
interface Desk {
  readonly grid: Grid;
  readonly book: OpenBook;
  readonly shelf: BookShelf;
  /** Shows how something ended. */
  readonly announce: (notice: CommandNotice) => void;
}

/** What users do with whole workbooks. */
export interface BookDesk extends BookActions {
  /** Opens a file that the user chose or dropped. */
  open(file: File): Promise<void>;
  /** Gives the workbook on screen to the browser as an .xlsx file. */
  save(): Promise<void>;
  /** Puts an address into the clipboard that opens the inputs and quotes of the workbook on screen. */
  copyLink(workbook: Workbook): Promise<void>;
  /** Opens the case or the example that the page's address brings, if it does; with own work on screen it asks first. */
  openLink(hasOwnWork: boolean): Promise<void>;
}

/** Opens, saves, keeps and leaves workbooks; whatever is on screen is kept before another one takes its place. */
export function bookDesk({ grid, book, shelf, announce }: Desk): BookDesk {
  const say = (kind: CommandNotice["kind"], sentence: string) => announce({ kind, sentence, statements: [] });
  const names = async () => (await shelf.list().catch(() => [])).map(({ name }) => name);
  const begin = async (made: (name: string) => Book, name: string) =>
    void (await replaced(book, made(freeName(name, await names()))));
  const attempt = (what: string, work: () => Promise<string | undefined>) =>
    work().then(
      (sentence) => sentence !== undefined && say("done", sentence),
      (problem: unknown) => say("refused", `${what} ${refusal(problem)}`),
    );
  const open = async (file: File) =>
    void (await attempt(`${file.name} was not opened.`, () => openedFile(book, file, names)));
  return {
    open,
    openFile: () => void pickFile().then((file) => file && open(file)),
    save: async () =>
      void (await attempt("The workbook was not saved.", () => savedFile(grid, book.state.name))),
    copyLink: async (workbook) => void (await attempt("No link was copied.", () => copiedLink(workbook))),
    openLink: async (hasOwnWork) =>
      void (await attempt("The link was not opened.", () => openedLink(book, hasOwnWork, names))),
    list: () => shelf.list(),
    openKept: (id) => void attempt("The workbook was not opened.", () => openedAgain(book, shelf, id)),
    startEmpty: () => void begin(emptyBook, "Workbook"),
    startSample: () => void begin(sampleBook, SAMPLE_NAME),
    rename: (name) => void book.rename(name),
    remove: (id) => shelf.remove(id),
    isOpen: (id) => book.isOpen(id),
  };
}

async function openedLink(
  book: OpenBook,
  hasOwnWork: boolean,
  names: () => Promise<readonly string[]>,
): Promise<string | undefined> {
  const address = location.href;
  const kind = linkKind(address);
  if (kind === undefined) return undefined;
  // Whatever becomes of it, a reload must not bring the link again.
  history.replaceState(null, "", location.pathname + location.search);
  const { name, title, sheets, done } = await LINK_CONTENTS[kind](address);
  const question = {
    title,
    text: `It opens as a workbook of its own. "${book.state.name}" stays under Open.`,
    yes: "Open it",
    no: "Stay here",
  };
  if (hasOwnWork && !(await askUser(question))) return undefined;
  return (await replaced(book, bookOfSheets(freeName(name, await names()), sheets))) ? done : undefined;
}

/** What a link opens, and how it is spoken of. */
interface LinkContent {
  readonly name: string;
  readonly title: string;
  readonly sheets: readonly SheetContent[];
  readonly done: string;
}

const LINK_CONTENTS = {
  case: async (address: string): Promise<LinkContent> => {
    const { sheetsOfLink } = await import("../keep/shareLink");
    return {
      name: "Shared comparison",
      title: "Open the comparison of this link?",
      sheets: sheetsOfLink(address),
      done: "Opened the comparison of the link. Its figures are the sender's.",
    };
  },
  example: async (address: string): Promise<LinkContent> => {
    const { exampleOfLink } = await import("../keep/exampleLink");
    const { sheet, says } = exampleOfLink(address);
    return {
      name: `Example ${sheet.name}`,
      title: "Open this example?",
      sheets: [sheet],
      done: `Opened the example. ${says}`,
    };
  },
};

/** Why something was refused; a fault of ours is thrown on. */
function refusal(problem: unknown): string {
  const isRefusal = [FileProblem, WorkbookProblem, LinkProblem].some((kind) => problem instanceof kind);
  if (isRefusal || problem instanceof DOMException) return (problem as Error).message;
  throw problem;
}

/** Puts another workbook on screen; where this one cannot be kept, only if the user lets it go. Resolves to whether it did. */
async function replaced(book: OpenBook, other: Book): Promise<boolean> {
  await book.keep();
  const { name, isChanged, problem } = book.state;
  const question = {
    title: `Leave "${name}"?`,
    text: "This browser could not keep it, so it is lost unless you save it as .xlsx first.",
    yes: "Leave it",
    no: "Stay here",
  };
  if (isChanged && problem !== undefined && !(await askUser(question))) return false;
  await book.open(other);
  return true;
}

async function openedFile(
  book: OpenBook,
  file: File,
  names: () => Promise<readonly string[]>,
): Promise<string | undefined> {
  const { bookOfFile } = await import("../files/fileBook");
  const { book: opened, leftOut } = await bookOfFile(file, await names());
  if (!(await replaced(book, opened))) return undefined;
  const rest = leftOut.length === 0 ? "" : ` Not opened: ${leftOut.join("; ")}.`;
  return `Opened ${file.name}.${rest}`;
}

async function openedAgain(book: OpenBook, shelf: BookShelf, id: string): Promise<string | undefined> {
  const kept = await shelf.read(id);
  if (!kept) throw new FileProblem("It is not there any more.");
  return (await replaced(book, kept)) ? `Opened ${kept.name}.` : undefined;
}

async function savedFile(grid: Grid, name: string): Promise<string> {
  const { fileOfBook } = await import("../files/fileBook");
  downloadFile(`${name}.xlsx`, await fileOfBook(grid));
  return `Saved ${name}.xlsx. Its values are in the file; Excel calculates our functions with the add-in.`;
}

async function copiedLink(workbook: Workbook): Promise<string> {
  const { linkOf } = await import("../keep/shareLink");
  await navigator.clipboard.writeText(await linkOf(workbook, location.href));
  return "Copied a link with the inputs of all scenarios and the quotes. The sheets are not in it, and no server sees it.";
}
