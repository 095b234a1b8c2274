import type { BlockSize } from "../workbook/port/cellBlock";

/** The look of a cell that is read and written; colours as `#rrggbb`, sizes in points. */
export interface FileLook {
  /** In US notation, like `#,##0.00`. */
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly indent?: number;
  readonly isWrapped?: boolean;
  /** Colours of thin lines. */
  readonly ruleAbove?: string;
  readonly ruleBelow?: string;
}

/** One cell: a value, and the formula that gave it. Text is always text, whatever it looks like. */
export interface FileCell {
  /** Dates are numbers, days since 30 December 1899; errors are their codes, like `#N/A`. */
  readonly value: number | string | boolean | null;
  /** With its equals sign. */
  readonly formula?: string;
  /** How many cells the formula fills, where it fills more than its own. */
  readonly spill?: BlockSize;
  readonly look?: FileLook;
}

/** Cells that are shown as one; rows and columns count from 0. */
export interface MergedCells extends BlockSize {
  readonly row: number;
  readonly column: number;
}

/** One sheet; rows start at A1, and what is not there is undefined. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly (FileCell | undefined)[])[];
  /** In characters of the default font, where a column has a width of its own. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly frozen: BlockSize;
  readonly merged: readonly MergedCells[];
  readonly isHidden: boolean;
}

/** A name and what it means, like `=Sheet1!$A$1`. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  /** The sheet that it belongs to; the whole workbook without one. */
  readonly sheet?: string;
}

/** A workbook as a file holds it. */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
}

/** A workbook that was read, and what of its file was not, in words. */
export interface ReadFile extends FileWorkbook {
  readonly leftOut: readonly string[];
}
