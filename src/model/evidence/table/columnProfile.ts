import { type CellContent, cellContent } from "./cellContent";
import { readDateText } from "./dateText";
import { readDurationText } from "./durationText";
import { readFigure } from "./figureText";

/** What the cells of a column are like, as shares of those that are not blank. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  /** Numbers, as such or as text. */
  readonly numbers: number;
  readonly durations: number;
  readonly wholes: number;
  /** Different contents for each filled cell. */
  readonly distinct: number;
}

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 500;
/** 1980 and 2070 as Excel counts days: other numbers are hardly days. */
const EARLY = 29_221;
const LATE = 62_093;

/** Looks at some rows of a column, from `from` on and evenly spread. */
export function columnProfile(
  rows: readonly (readonly unknown[])[],
  column: number,
  from: number,
): ColumnProfile {
  const step = Math.max(1, Math.floor((rows.length - from) / SAMPLE));
  const seen = new Set<string | number>();
  const counts = { filled: 0, dates: 0, numbers: 0, durations: 0, wholes: 0 };
  for (let row = from; row < rows.length; row += step) {
    const content = cellContent(rows[row]![column]);
    if (content.kind === "blank") continue;
    counts.filled += 1;
    countKinds(content, counts);
    if (content.kind === "number") seen.add(content.value);
    if (content.kind === "text") seen.add(content.text);
  }
  const share = (count: number) => count / Math.max(1, counts.filled);
  return {
    filled: counts.filled,
    dates: share(counts.dates),
    numbers: share(counts.numbers),
    durations: share(counts.durations),
    wholes: share(counts.wholes),
    distinct: share(seen.size),
  };
}

function countKinds(
  content: CellContent,
  counts: { dates: number; numbers: number; durations: number; wholes: number },
): void {
  if (content.kind === "number") {
    counts.numbers += 1;
    counts.wholes += Number.isInteger(content.value) ? 1 : 0;
    counts.dates += content.value >= EARLY && content.value < LATE ? 1 : 0;
  }
  if (content.kind !== "text") return;
  const figure = readFigure(content.text, ".") ?? readFigure(content.text, ",");
  counts.numbers += figure === undefined ? 0 : 1;
  counts.wholes += figure !== undefined && Number.isInteger(figure) ? 1 : 0;
  counts.dates += readDateText(content.text) === undefined ? 0 : 1;
  counts.durations += readDurationText(content.text) === undefined ? 0 : 1;
}
