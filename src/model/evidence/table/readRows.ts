import { type CellContent, shownContent } from "./cellContent";
import type { ColumnRole } from "./columnRole";
import type { EvidenceRow, RefusedRow } from "./evidenceTable";
import type { ReadDates } from "./readDates";
import type { CellReader, OpenRow } from "./readRow";
import type { SortedRows } from "./strayDates";
import type { TableStatement } from "./tableSentences";

const TOTAL = /^(?:grand |sub-?)?(?:total|sum)\b|^(?:gesamt|summe|zwischensumme)/i;

/** Columns whose cells are known, with what reads them. */
export interface ColumnsToRead {
  readonly contents: ReadonlyMap<ColumnRole, readonly CellContent[]>;
  readonly dates: ReadDates;
  readonly readers: readonly CellReader[];
}

/**
 * Reads every row; `above` is how many rows come before the first one. A row without a day is refused, and a cell that
 * cannot be used is refused alone.
 */
export function readRows(columns: ColumnsToRead, above: number): SortedRows {
  const rows: EvidenceRow[] = [];
  const refused: RefusedRow[] = [];
  const length = columns.contents.get("date")!.length;
  for (let index = 0; index < length; index++) {
    const row = above + index + 1;
    const day = columns.dates.dayAt(index);
    if (typeof day !== "number") {
      const found = refusedRow(columns, index, day);
      if (found) refused.push({ row, isPart: false, ...found });
      continue;
    }
    const read: OpenRow = { row, day };
    for (const reader of columns.readers) {
      const fault = reader.put(read, index);
      if (fault) refused.push({ row, isPart: true, ...fault });
    }
    rows.push(read);
  }
  return { rows, refused };
}

/** Why a row without a day is refused; an empty row is not mentioned. */
function refusedRow(
  { contents }: ColumnsToRead,
  index: number,
  reason: TableStatement,
): { readonly text: string; readonly reason: TableStatement } | undefined {
  const filled = [...contents.values()].map((cells) => cells[index]!).filter(({ kind }) => kind !== "blank");
  if (filled.length === 0) return undefined;
  const texts = filled.map(shownContent);
  const total = texts.find((text) => TOTAL.test(text));
  if (total !== undefined) return { text: total, reason: ["totalRow"] };
  const text = reason[0] === "noDate" ? texts.join(", ") : shownContent(contents.get("date")![index]!);
  return { text, reason };
}
