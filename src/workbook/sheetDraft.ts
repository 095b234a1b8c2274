import type { CellContent, CellFormat, SheetContent } from "./sheetContent";

/** How the cells of one row look, by column or columns: `A`, `C:E`. */
export type RowFormats = Readonly<Record<string, Omit<CellFormat, "range">>>;

/** A sheet while it is being laid out, row by row from the top. */
export class SheetDraft {
  private readonly rows: (readonly CellContent[])[] = [];
  private readonly formats: CellFormat[] = [];

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

  /** Leaves rows empty, or free for a spill. */
  skip(count = 1): void {
    for (let index = 0; index < count; index++) this.rows.push([]);
  }

  /** Formats cells of a row that a formula elsewhere fills. */
  formatRow(row: number, formats: RowFormats): void {
    for (const [columns, format] of Object.entries(formats)) {
      const range = columns
        .split(":")
        .map((column) => `${column}${row}`)
        .join(":");
      this.formats.push({ range, ...format });
    }
  }

  /** The finished sheet. */
  finish(rest: Omit<SheetContent, "rows" | "formats">): SheetContent {
    return { ...rest, rows: this.rows, formats: this.formats };
  }
}
