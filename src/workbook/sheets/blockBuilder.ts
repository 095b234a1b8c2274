import { type CellAddress, columnLetters } from "../port/cellAddress";
import type { BlockSize, CellBlock } from "../port/cellBlock";
import type { CellContent, CellFormat } from "../port/sheetContent";

/** How cells of a row look, by their places in it: `0`, or `1:12` for several. */
export type PlaceFormats = Readonly<Record<string, Omit<CellFormat, "range">>>;

/** A block of cells while it is being laid out, from the cell where it will begin. */
export class BlockBuilder {
  private readonly cells: (readonly CellContent[])[] = [];
  private readonly formats: CellFormat[] = [];

  constructor(private readonly place: CellAddress) {}

  /** Number of the row that `add` would add now, as formulas of the sheet name it. */
  get nextRow(): number {
    return this.place.row + this.cells.length + 1;
  }

  /** Letters of the column at a place in the block, counted from 0. */
  letters(place: number): string {
    return columnLetters(this.place.column + place);
  }

  /** Adds a row and returns its number, as Excel counts. */
  add(cells: readonly CellContent[], formats: PlaceFormats = {}): number {
    const row = this.nextRow;
    this.cells.push(cells);
    this.formatRow(row, formats);
    return row;
  }

  /** Formats cells of a row that a formula elsewhere fills. */
  formatRow(row: number, formats: PlaceFormats): void {
    for (const [places, format] of Object.entries(formats)) {
      const range = places
        .split(":")
        .map((place) => `${this.letters(Number(place))}${row}`)
        .join(":");
      this.formats.push({ range, ...format });
    }
  }

  /** The finished block; `room` where a spill needs more than the cells. */
  finish(room?: BlockSize): CellBlock {
    return { ...this.place, cells: this.cells, formats: this.formats, ...(room && { room }) };
  }
}
