/** Marks between the cells of a file, in the order in which they decide a tie. */
const DELIMITERS = ["\t", ";", ",", "|"] as const;
/** Lines from which the delimiter is seen. */
const SEEN_LINES = 20;

/** The rows of a text file of cells: tab, semicolon, comma or bar between them, quotes around those that hold one. */
export function readDelimitedText(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, "");
  return splitCells(plain, delimiterOf(plain));
}

/** The mark that splits most lines alike. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, SEEN_LINES).filter((line) => line.trim() !== "");
  const score = (mark: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(mark).length - 1);
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return usual === 0 ? 0 : counts.filter((count) => count === usual).length / lines.length;
  };
  return DELIMITERS.reduce((best, mark) => (score(mark) > score(best) ? mark : best));
}

function splitCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  const last = rows[rows.length - 1];
  return last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}

interface ReadCell {
  readonly text: string;
  /** Where the delimiter or the end of the line is. */
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(start, end), end };
}

/** A quote inside is doubled; without its closing quote the cell reaches to the end. */
function quotedCell(text: string, start: number): ReadCell {
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
