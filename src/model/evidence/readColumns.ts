import { issueOf, type Outcome } from "../assumptions/issue";
import { type CellContent, cellContent } from "./table/cellContent";
import type { ColumnRole } from "./table/columnRole";
import { readDates } from "./table/readDates";
import { type CellReader, cellReaders, type OpenRow } from "./table/readRow";
import { readRows } from "./table/readRows";
import { type SortedRows, withoutStrays } from "./table/strayDates";
import { TICKET_SENTENCES, type TicketStatement } from "./ticketSentences";

/** More tickets than a desk of a hundred technicians closes in ten years. */
const MAX_ROWS = 200_000;
/** Titles and headers may come first, but not more rows of them. */
const HEADER_ROWS = 20;

/** Columns of evidence cell by cell, as arguments of a function are; the column of dates comes first. */
export type GivenColumns = readonly GivenColumn[];

export interface GivenColumn {
  readonly role: ColumnRole;
  /** What the argument is called. */
  readonly name: string;
  readonly cells: readonly unknown[];
}

/**
 * The rows of columns that a formula gives. Text at the top is a title and a header, empty rows are left aside, and empty
 * rows at the end do not count towards the limit, so that whole columns can be given. Rows that cannot be read are listed;
 * an issue says why nothing can be read. Nobody can be asked here, so what the columns leave open is an issue.
 */
export function readColumns(columns: GivenColumns): Outcome<SortedRows> {
  const { name, cells } = columns[0]!;
  for (const other of columns)
    if (other.cells.length !== cells.length)
      return problem(other.name, ["lengths", other.name, other.cells.length, name, cells.length]);
  const used = usedRows(columns);
  if (used > MAX_ROWS) return problem(name, ["size", name, used, MAX_ROWS]);
  const all = contentsOf(columns, 0, used);
  const first = firstRow(all, columns);
  const contents = contentsOf(columns, first, used);
  const dates = readDates(contents.get("date")!, undefined);
  if (dates.isOpen) return problem(name, ["order"]);
  if (dates.swappedTexts > 0) return problem(name, ["swapped", dates.swappedTexts]);
  const readers = readersOf(columns, contents);
  return { ok: true, value: withoutStrays(readRows({ contents, dates, readers }, first)) };
}

function problem(subject: string, statement: TicketStatement): Outcome<never> {
  return { ok: false, issues: [issueOf(TICKET_SENTENCES, { kind: "error", subject }, statement)] };
}

/** The number of rows up to the last one with something in it. */
function usedRows(columns: GivenColumns): number {
  let rows = columns[0]!.cells.length;
  while (rows > 0 && columns.every(({ cells }) => cellContent(cells[rows - 1]).kind === "blank")) rows--;
  return rows;
}

type Contents = ReadonlyMap<ColumnRole, readonly CellContent[]>;

function contentsOf(columns: GivenColumns, from: number, to: number): Contents {
  return new Map(columns.map(({ role, cells }) => [role, cells.slice(from, to).map(cellContent)]));
}

function readersOf(columns: GivenColumns, contents: Contents): readonly CellReader[] {
  const understood = columns.map(({ role, name }, column) => ({ role, column, heading: name }));
  const terms = {
    choices: { unit: "hours" },
    mark: ".",
    namedUnit: undefined,
    formatAt: () => undefined,
  } as const;
  return cellReaders(understood, contents, terms).readers;
}

/** The first row that is not a title or a header: no day, and nothing but text or blanks beside it. */
function firstRow(contents: Contents, columns: GivenColumns): number {
  const dates = readDates(contents.get("date")!.slice(0, HEADER_ROWS), "day first");
  const readers = readersOf(columns, contents);
  const rows = Math.min(HEADER_ROWS, contents.get("date")!.length);
  for (let index = 0; index < rows; index++) {
    if (contents.get("date")![index]!.kind === "number" || typeof dates.dayAt(index) === "number")
      return index;
    const read: OpenRow = { row: 0, day: 0 };
    readers.forEach((reader) => reader.put(read, index));
    if (read.hours !== undefined || read.count !== undefined) return index;
  }
  return 0;
}
