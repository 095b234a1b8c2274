import { ROLE_STYLES } from "./roleStyles";
import type { CellContent, CellFormat, SheetContent } from "../port/sheetContent";

type Look = Omit<CellFormat, "range">;

/** How the cells of one row look, by column or columns: `A`, `C:E`. */
export type RowFormats = Readonly<Record<string, Look>>;

/** Rows below each other whose cells look alike, so that long tables are formatted by a few ranges. */
interface RowBand {
  readonly first: number;
  last: number;
  readonly formats: RowFormats;
}

/** A sheet while it is being laid out, row by row from the top. */
export class SheetBuilder {
  private readonly rows: (readonly CellContent[])[] = [];
  private readonly bands: RowBand[] = [];

  /** Number of the row that `add` would add now, as Excel counts. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** Adds a row and returns its number, as Excel counts. */
  add(cells: readonly CellContent[], formats: RowFormats = {}): number {
    this.rows.push(cells);
    const row = this.rows.length;
    this.formatRow(row, formats);
    return row;
  }

  /** Adds the line that shows what the colours of cells mean. */
  addLegend(): void {
    this.add(["Colours", "Input", { formula: '="Formula"' }, "Check"], {
      A: { role: "note" },
      B: { role: "input", align: "right" },
      C: { role: "formula", align: "right" },
      D: { role: "check", align: "right" },
    });
  }

  /** Leaves rows empty, or free for a spill. */
  skip(count = 1): void {
    for (let index = 0; index < count; index++) this.rows.push([]);
  }

  /** Formats cells of a row that a formula elsewhere fills. */
  formatRow(row: number, formats: RowFormats): void {
    const above = this.bands[this.bands.length - 1];
    if (above?.last === row - 1 && !hasRule(formats) && isSame(above.formats, formats)) above.last = row;
    else this.bands.push({ first: row, last: row, formats });
  }

  /** The finished sheet. */
  finish(rest: Omit<SheetContent, "rows" | "formats">): SheetContent {
    return { ...rest, rows: this.rows, formats: this.bands.flatMap(bandFormats) };
  }
}

/** A line around a band would not be one around each of its rows. */
function hasRule(formats: RowFormats): boolean {
  return Object.values(formats).some(
    ({ role }) => role !== undefined && ROLE_STYLES[role].rule !== undefined,
  );
}

function isSame(one: RowFormats, other: RowFormats): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function bandFormats({ first, last, formats }: RowBand): readonly CellFormat[] {
  return Object.entries(formats).map(([columns, look]) => {
    const [left, right = left] = columns.split(":");
    const isOneCell = left === right && first === last;
    return { range: isOneCell ? `${left}${first}` : `${left}${first}:${right}${last}`, ...look };
  });
}
