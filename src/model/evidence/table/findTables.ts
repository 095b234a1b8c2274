import type { ExportedCells, TableShape } from "./evidenceTable";
import { readEvidence } from "./readEvidence";
import { type Block, blockCells, tableAround } from "./tableAround";
import { headerWords } from "./understandColumns";

/** A table of evidence among other cells. */
export interface FoundTable extends Block {
  readonly shape: TableShape;
}

/** Tables begin within the first rows of a sheet, whatever is beside them. */
const FIRST_ROWS = 60;
/** One word that headers have is a label, two are a header. */
const FEWEST_WORDS = 2;
/** With fewer rows there is nothing to fit. */
const FEWEST_ROWS = 10;
/** Rows that show what a table is. */
const SEEN_ROWS = 200;

/** The tables of tickets, counts or invoices in a sheet: a header, and below it dates beside what can be counted. */
export function findTables(values: ExportedCells["values"]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const isKnown = (row: number, column: number) => found.some((each) => isInside(each, { row, column }));
  values.slice(0, FIRST_ROWS).forEach((cells, row) => {
    for (const run of filledRuns(cells)) {
      if (isKnown(row, run.first) || headerWords(cells.slice(run.first, run.end)) < FEWEST_WORDS) continue;
      const block = tableAround(values, { row: row + 1, column: run.first });
      const shape = shapeOf(values, block);
      if (shape) found.push({ ...block, shape });
    }
  });
  return found;
}

function isInside(block: Block, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const isRow = row >= block.row && row < block.row + block.rows;
  return isRow && column >= block.column && column < block.column + block.columns;
}

/** Cells side by side without a gap. */
function filledRuns(cells: readonly unknown[]): readonly { readonly first: number; readonly end: number }[] {
  const runs: { readonly first: number; end: number }[] = [];
  cells.forEach((cell, column) => {
    if (cell === null || cell === undefined || cell === "") return;
    const last = runs[runs.length - 1];
    if (last?.end === column) last.end = column + 1;
    else runs.push({ first: column, end: column + 1 });
  });
  return runs;
}

/** What a block of cells is, if it is evidence: dates alone are not. */
function shapeOf(values: ExportedCells["values"], block: Block): TableShape | undefined {
  if (block.rows <= FEWEST_ROWS) return undefined;
  const seen = blockCells(values, { ...block, rows: Math.min(block.rows, SEEN_ROWS) });
  const read = readEvidence({ values: seen });
  if (!read.ok || read.value.headerRow === undefined) return undefined;
  const { columns, shape } = read.value;
  return columns.some(({ role }) => COUNTABLE.has(role)) ? shape : undefined;
}

const COUNTABLE: ReadonlySet<string> = new Set(["ticket", "hours", "count", "rate", "amount"]);
