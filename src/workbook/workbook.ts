/** Name of the range that holds the assumptions; every adapter finds them by it. */
export const ASSUMPTIONS_NAME = "FixOrFlat_Assumptions";

/** What stands in the assumptions range, as cells hold it: numbers, text, booleans, null or an error. */
export interface AssumptionsRange {
  /** Address with sheet, like `Comparison!B6:H34`. */
  readonly address: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** One value to write; row and column count from 0 inside the assumptions range. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export type Unsubscribe = () => void;

/** What the product needs from any workbook, Excel's or the workbench's. */
export interface Workbook {
  /** The assumptions, or undefined when the workbook has no range of that name. */
  readAssumptions(): Promise<AssumptionsRange | undefined>;
  /** Writes values into the assumptions range in one step; nothing else is touched. */
  writeAssumptions(edits: readonly CellEdit[]): Promise<void>;
  /** Calls back after any change in the sheet of the assumptions, whoever made it. */
  onAssumptionsChanged(listener: () => void): Promise<Unsubscribe>;
}
