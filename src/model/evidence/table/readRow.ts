import { type CellContent, shownContent } from "./cellContent";
import type { ColumnRole } from "./columnRole";
import type { DurationUnit } from "./durationText";
import type { EvidenceRow, TableChoices, TableQuestion, UnderstoodColumn } from "./evidenceTable";
import { type DecimalMark, readFigure } from "./figureText";
import { readHours } from "./readHours";
import type { TableStatement } from "./tableSentences";

/** A row while its cells are read. */
export type OpenRow = { -readonly [Key in keyof EvidenceRow]: EvidenceRow[Key] };

export interface CellFault {
  readonly text: string;
  readonly reason: TableStatement;
}

/** Puts what one column says into a row; a cell that cannot be used is a fault and leaves the row as it is. */
export interface CellReader {
  readonly column: number;
  readonly put: (row: OpenRow, index: number) => CellFault | undefined;
}

export interface RowTerms {
  readonly choices: TableChoices;
  readonly mark: DecimalMark;
  /** The unit that the header of the hours names. */
  readonly namedUnit: DurationUnit | undefined;
  /** Number format of a cell by its column and its place below the header. */
  readonly formatAt: (column: number, index: number) => string | undefined;
}

type Contents = ReadonlyMap<ColumnRole, readonly CellContent[]>;

/** Money or a count above this is a slip. */
const MOST = 1e9;
const YES = /^(?:y|yes|true|x|ja|j|wahr|on[- ]?site|vor ort|after[- ]?hours|overtime|weekend|1|✓|✔)$/i;
const NO = /^(?:n|no|false|nein|falsch|remote|fern|regular|normal|business hours|0|-)$/i;

/** One reader for every column but the date's. */
export function cellReaders(
  columns: readonly UnderstoodColumn[],
  contents: Contents,
  terms: RowTerms,
): {
  readonly readers: readonly CellReader[];
  readonly questions: readonly TableQuestion[];
  readonly unit: DurationUnit;
} {
  const readers: CellReader[] = [];
  let hours: ReturnType<typeof readHours> | undefined;
  for (const understood of columns) {
    const { role, column } = understood;
    const own = contents.get(role)!;
    if (role === "date") continue;
    if (role === "hours") {
      const formatAt = (index: number) => terms.formatAt(column, index);
      hours = readHours({ contents: own, namedUnit: terms.namedUnit, formatAt }, terms.choices, terms.mark);
      readers.push(hoursReader(column, own, hours.hoursAt));
    } else readers.push(otherReader(understood, own, terms.mark));
  }
  return { readers, questions: hours?.questions ?? [], unit: hours?.unit ?? "hours" };
}

function hoursReader(
  column: number,
  contents: readonly CellContent[],
  hoursAt: (index: number) => number | undefined | TableStatement,
): CellReader {
  return {
    column,
    put: (row, index) => {
      const hours = hoursAt(index);
      if (typeof hours === "number") row.hours = hours;
      return typeof hours === "object" ? { text: shownContent(contents[index]!), reason: hours } : undefined;
    },
  };
}

function otherReader(
  { role, column }: UnderstoodColumn,
  contents: readonly CellContent[],
  mark: DecimalMark,
): CellReader {
  return {
    column,
    put: (row, index) => {
      const content = contents[index]!;
      if (content.kind === "blank") return undefined;
      const reason = putCell(row, role, content, mark);
      return reason && { text: shownContent(content), reason };
    },
  };
}

function putCell(
  row: OpenRow,
  role: ColumnRole,
  content: CellContent,
  mark: DecimalMark,
): TableStatement | undefined {
  if (content.kind === "error") return ["errorCell"];
  if (role === "ticket" || role === "priority") {
    row[role] = shownContent(content);
    return undefined;
  }
  if (role === "afterHours" || role === "onSite") return putFlag(row, role, content);
  if (role === "date" || role === "hours") return undefined;
  const value = figureOf(content, mark);
  if (value === undefined) return ["notANumber", role];
  if (value < 0) return ["negative", role];
  if (value > MOST) return ["tooLarge", role];
  if (role === "count" && !Number.isInteger(value)) return ["fractionalCount"];
  row[role] = value;
  return undefined;
}

function figureOf(content: CellContent, mark: DecimalMark): number | undefined {
  if (content.kind === "number") return content.value;
  return content.kind === "text" ? readFigure(content.text, mark) : undefined;
}

/** Yes or no; a place or a kind that is neither says nothing. */
function putFlag(
  row: OpenRow,
  role: "afterHours" | "onSite",
  content: CellContent,
): TableStatement | undefined {
  const text = shownContent(content);
  const isYes = content.kind === "flag" ? content.value : YES.test(text);
  if (!isYes && content.kind !== "flag" && !NO.test(text)) return undefined;
  if (role === "onSite") row.isOnSite = isYes;
  else row.isAfterHours = isYes;
  return undefined;
}
