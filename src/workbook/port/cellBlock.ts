import type { CellAddress } from "./cellAddress";
import type { CellContent, CellFormat } from "./sheetContent";

/** Cells to be written from a first cell on, row by row. */
export interface CellBlock extends CellAddress {
  readonly cells: readonly (readonly CellContent[])[];
  /** How they look; ranges are addresses on the sheet. */
  readonly formats?: readonly CellFormat[];
  /** Ranges of checks, as sheets have them. */
  readonly checks?: readonly string[];
  /** The rows and columns that must be empty if a formula spills beyond the cells. */
  readonly room?: BlockSize;
}

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/** The cells that the user has selected. */
export interface Selection extends CellAddress, BlockSize {}

/** A cell with a formula, and what it shows. */
export interface FormulaCell extends CellAddress {
  readonly formula: string;
  /** One row of one value, or all that it spills. */
  readonly values: readonly (readonly unknown[])[];
  /** What its own cell shows on the screen, where a host knows: Excel can have another error in the value. */
  readonly text?: string;
}

/** A sheet as it is read: values, and the formulas where there are any. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[];
  /** Number format of each cell in US notation, where columns were asked for. */
  readonly numberFormats?: readonly (readonly (string | undefined)[])[];
}

/** How many rows and columns a block must find empty. */
export function roomOf({ cells, room }: CellBlock): BlockSize {
  return {
    rows: Math.max(cells.length, room?.rows ?? 0),
    columns: Math.max(room?.columns ?? 0, ...cells.map((row) => row.length)),
  };
}
