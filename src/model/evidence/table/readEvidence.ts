import { issueOf, type Outcome } from "../../assumptions/issue";
import { type CellContent, cellContent } from "./cellContent";
import { type ColumnRole, headerUnit } from "./columnRole";
import type {
  EvidenceTable,
  ExportedCells,
  TableChoices,
  TableQuestion,
  TableShape,
  UnderstoodColumn,
} from "./evidenceTable";
import { decimalMarkOf } from "./figureText";
import { type ReadDates, readDates } from "./readDates";
import { cellReaders } from "./readRow";
import { readRows } from "./readRows";
import { withoutStrays } from "./strayDates";
import { TABLE_SENTENCES, type TableStatement } from "./tableSentences";
import { findHeader, understandColumns } from "./understandColumns";

/** More rows than a desk of a hundred technicians closes in ten years. */
const MAX_ROWS = 200_000;

export interface ReadingTerms {
  readonly choices?: TableChoices;
  /** The present day as Excel counts days: later dates are slips. */
  readonly today?: number;
}

/**
 * Reads an export: finds its header, sees what its columns are, and reads every row. What it could not use is listed
 * with row and reason, and what it could not decide is a question. An issue says why it is not a table of evidence at
 * all. With an open question, one for which nothing is taken, there are no rows.
 */
export function readEvidence(cells: ExportedCells, terms: ReadingTerms = {}): Outcome<EvidenceTable> {
  const values = usedRows(cells.values);
  if (values.length === 0) return refusal(["emptyTable"]);
  if (values.length > MAX_ROWS + 20) return refusal(["tableSize", values.length, MAX_ROWS]);
  const { choices = {} } = terms;
  const header = findHeader(values);
  const columns = understandColumns(values, header, choices.columns);
  const clash = sharedColumn(columns);
  if (clash) return refusal(clash);
  if (!columns.some(({ role }) => role === "date")) return refusal(["noDateColumn"]);
  const table: OpenTable = {
    values,
    first: (header ?? -1) + 1,
    header,
    columns,
    formats: cells.numberFormats,
  };
  return { ok: true, value: readTable(table, terms) };
}

interface OpenTable {
  readonly values: readonly (readonly unknown[])[];
  /** Index of the first row below the header. */
  readonly first: number;
  readonly header: number | undefined;
  readonly columns: readonly UnderstoodColumn[];
  readonly formats: ExportedCells["numberFormats"];
}

const refusal = (statement: TableStatement): Outcome<never> => ({
  ok: false,
  issues: [issueOf(TABLE_SENTENCES, { kind: "error", subject: "table" }, statement)],
});

/** Rows up to the last one with something in it, so that whole columns can be given. */
function usedRows(values: ExportedCells["values"]): ExportedCells["values"] {
  let rows = values.length;
  const isBlank = (raw: unknown) => raw === null || raw === 0 || raw === "" || raw === undefined;
  while (rows > 0 && values[rows - 1]!.every(isBlank)) rows--;
  return rows === values.length ? values : values.slice(0, rows);
}

function sharedColumn(columns: readonly UnderstoodColumn[]): TableStatement | undefined {
  for (const one of columns)
    for (const other of columns)
      if (one !== other && one.column === other.column) return ["sameColumn", one.role, other.role];
  return undefined;
}

function readTable(table: OpenTable, { choices = {}, today }: ReadingTerms): EvidenceTable {
  const contents = new Map(table.columns.map(({ role, column }) => [role, columnContents(table, column)]));
  const dates = readDates(contents.get("date")!, choices.dayOrder);
  const mark = choices.decimalMark ?? decimalMarkOf(figureTexts(contents));
  const shape = shapeOf(table.columns, dates);
  const { readers, questions, unit } = cellReaders(table.columns, contents, {
    choices,
    mark: mark === "either" || mark === undefined ? "." : mark,
    namedUnit: headerUnit(table.columns.find(({ role }) => role === "hours")?.heading ?? ""),
    formatAt: (column, index) => table.formats?.[table.first + index]?.[column],
  });
  const asked: TableQuestion[] = [
    ...shapeQuestions(shape, choices.shape),
    ...(dates.question ? [dates.question] : []),
    ...(mark === undefined ? [{ about: "decimalMark", answers: [".", ","], taken: undefined } as const] : []),
    ...questions,
  ];
  const isOpen = dates.isOpen || mark === undefined;
  const read = isOpen ? { rows: [], refused: [] } : readRows({ contents, dates, readers }, table.first);
  const kept = choices.keepsStrayDates ? read : withoutStrays(read, today);
  return {
    shape: choices.shape ?? shape,
    headerRow: table.header === undefined ? undefined : table.header + 1,
    columns: table.columns,
    unit,
    questions: asked,
    ...kept,
  };
}

function columnContents({ values, first }: OpenTable, column: number): readonly CellContent[] {
  const contents: CellContent[] = [];
  for (let row = first; row < values.length; row++) contents.push(cellContent(values[row]![column]));
  return contents;
}

/** Texts of all columns of numbers: a file has one notation. */
function* figureTexts(contents: ReadonlyMap<ColumnRole, readonly CellContent[]>): Iterable<string> {
  const numeric: readonly ColumnRole[] = ["hours", "count", "rate", "amount", "trip", "parts"];
  for (const role of numeric)
    for (const each of contents.get(role) ?? [])
      if (each.kind === "text" && /^[^a-z:]*\d[^a-z:]*$/i.test(each.text)) yield each.text;
}

/** Counts beside months are a summary, rates or amounts are invoices, and all else is tickets. */
function shapeOf(columns: readonly UnderstoodColumn[], dates: ReadDates): TableShape {
  const has = (role: ColumnRole) => columns.some((each) => each.role === role);
  if (has("rate") || has("amount")) return "invoices";
  return has("count") && dates.areMonths ? "monthly counts" : "tickets";
}

function shapeQuestions(found: TableShape, chosen: TableShape | undefined): TableQuestion[] {
  if (found === "tickets" && chosen === undefined) return [];
  return [{ about: "shape", answers: ["tickets", "monthly counts", "invoices"], taken: chosen ?? found }];
}
