import type { CellAddress } from "./cellAddress";
import type { CellBlock, FormulaCell, Selection, SheetCells } from "./cellBlock";
import type { OutlineName } from "./outlineName";
import type { ChartContent, SheetContent } from "./sheetContent";

/** Name of the range that holds the assumptions; every adapter finds them by it. */
export const ASSUMPTIONS_NAME = "FixOrFlat_Assumptions";

/** Name of the range that holds quotes, in workbooks that have any. */
export const QUOTES_NAME = "FixOrFlat_Quotes";

/** A range of quotes as cells hold it. */
export interface QuotesRange {
  /** Address with sheet, like `Quotes!A6:H37`. */
  readonly address: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** The content of the assumptions range as cells hold it: numbers, text, booleans, null or an error. */
export interface AssumptionsRange {
  /** Address with sheet, like `Comparison!B6:H34`. */
  readonly address: string;
  readonly cells: readonly (readonly unknown[])[];
  /** The formula of each cell that has one, like `=B3*2`; null elsewhere. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Number format of each cell, as Excel writes it in US notation. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** The quotes of the workbook, read at the same moment; undefined where it has none. */
  readonly quotes?: QuotesRange;
}

/** What may be written: text stays text, null empties; a formula only into the cell that held it before. */
export type WrittenContent = number | string | null | { readonly formula: string };

/** One value to write; row and column count from 0 inside the assumptions range. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: WrittenContent;
}

/** A cell of a new column that copies its neighbour's formula; relative references shift, absolute ones stay. */
export interface CopiedFormula {
  readonly isCopied: true;
}

/** A column to put into the assumptions range; columns count from 0 inside it. */
export interface NewColumn {
  /** Place of the new column; the column there, and all to its right, move one to the right. */
  readonly at: number;
  /** The column before it whose formats it takes, and whose formulas where they are copied. */
  readonly like: number;
  /** One value for each row of the range. */
  readonly values: readonly (number | string | null | CopiedFormula)[];
}

/** Rows to put into the assumptions range; rows count from 0 inside it. */
export interface NewRows {
  /** Place of the first new row, 1 at least; what is there, and everything below on the sheet, moves down. */
  readonly at: number;
  /** The row before it whose formats they take. */
  readonly like: number;
  readonly rows: readonly NewRow[];
}

export interface NewRow {
  /** One value for each column of the range. */
  readonly cells: readonly (number | string | null)[];
  /** Number format of each column, as Excel writes it in US notation; null keeps that of the row it is like. */
  readonly numberFormats: readonly (string | null)[];
}

/** Sheets and names of a workbook. */
export interface WorkbookOutline {
  readonly sheetNames: readonly string[];
  readonly names: readonly OutlineName[];
}

/** Whether a host can undo the work in one step: it can for cells, not always for new sheets. */
export type UndoScope = "cells" | "sheets";

/** What is known of the program that the workbook is open in. */
export interface HostFacts {
  /** Like `Excel 16.0.19231.20072 (PC)`. */
  readonly program: string;
  /** Sets of the programming interface that it supports, like `ExcelApi 1.20`. */
  readonly apiSets: readonly string[];
  /** True where formulas wait until the user asks for a calculation. */
  readonly isCalculatedByHand: boolean;
  /** Whether it takes a write as one step of undo: true, false, or undefined while nothing has been written. */
  readonly takesUndoGroups: boolean | undefined;
}

/** One series of a chart, as the host draws it. */
export interface ShownSeries {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly labels: readonly unknown[];
}

/** What cells and charts of a sheet show on the screen. */
export interface ShownCells {
  /** The texts of a range, in its number formats. */
  readonly texts: readonly (readonly string[])[];
  /** The charts of the whole sheet. */
  readonly charts: readonly { readonly series: readonly ShownSeries[] }[];
}

export type Unsubscribe = () => void;

/**
 * What the product needs from any workbook, Excel's or the workbench's. Refusals arrive as a
 * `WorkbookProblem`, and a refused method has written nothing.
 */
export interface Workbook {
  /** The assumptions, or undefined when the workbook has no range of that name. */
  readAssumptions(): Promise<AssumptionsRange | undefined>;
  /** Writes values into the assumptions range in one step; nothing else is touched. */
  writeAssumptions(edits: readonly CellEdit[]): Promise<void>;
  /** Calls back after any change in the sheet of the assumptions or of the quotes, by anybody. */
  onAssumptionsChanged(listener: () => void): Promise<Unsubscribe>;

  /**
   * Puts a column into the assumptions range; only the range's own rows move. The name and the charts of
   * scenarios grow with it, as they shrink when a column is taken out. Under another name it is any range, and
   * no chart grows.
   */
  insertAssumptionsColumn(column: NewColumn, name?: string): Promise<void>;
  /** Puts whole rows into the sheet of the assumptions; the range grows by them. */
  insertAssumptionsRows(rows: NewRows): Promise<void>;
  /** Removes a column from the assumptions range; cells to its right in these rows move left. */
  deleteAssumptionsColumn(column: number): Promise<void>;
  /** Moves a column of the assumptions range to `to`; references follow it. */
  moveAssumptionsColumn(from: number, to: number): Promise<void>;

  /** Does several things in one exchange with the workbook, as one undo step where the host can. */
  batch<Result>(work: (workbook: Workbook) => Promise<Result>, scope: UndoScope): Promise<Result>;
  readOutline(): Promise<WorkbookOutline>;
  readSelection(): Promise<Selection>;
  /**
   * Values and formulas of a sheet from A1 to its last used cell; undefined when there is no such sheet. Where only some
   * columns are asked for, the others may be left out as empty, so that a large sheet need not be read whole; number
   * formats come with them.
   */
  readSheet(name: string, columns?: readonly number[]): Promise<SheetCells | undefined>;
  /** Every formula that `isWanted` accepts, with its values and the size of its spill. */
  readFormulas(isWanted: (formula: string) => boolean): Promise<readonly FormulaCell[]>;

  /** Adds sheets after the last one; their names must be free. Defined names that refer to nothing are replaced. */
  addSheets(sheets: readonly SheetContent[]): Promise<void>;
  /** Writes if all the cells are empty, else writes nothing; `room` is the size of a spill. */
  fillEmptyCells(block: CellBlock): Promise<void>;
  /** Refuses cells locked by a protected sheet; writes nothing. */
  refuseLocked(blocks: readonly CellBlock[]): Promise<void>;
  /** Overwrites cells, null empties; only for cells that were read just before. */
  replaceCells(blocks: readonly CellBlock[]): Promise<void>;
  addChart(sheet: string, chart: ChartContent): Promise<void>;
  /** What is known of the program around the workbook. */
  readHost(): Promise<HostFacts>;
  /** Calculates once what waits for a calculation, everywhere or on one sheet. */
  calculate(sheet?: string): Promise<void>;
  /** What a sheet shows: the texts of a range of it, and its charts. */
  readShown(sheet: string, range: string): Promise<ShownCells>;
  /** Removes a sheet and the names that refer to it; only for sheets that were added just before. */
  removeSheet(sheet: string): Promise<void>;
  /** Shows a sheet and selects a cell of it. */
  select(place: CellAddress): Promise<void>;
}
