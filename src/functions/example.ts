/** A formula with its result: docs, pane help, unit tests and the workbench test all read this list. */
export interface Example {
  readonly formula: string;
  /** Cells the formula refers to, from A1 down and right; null is an empty cell. */
  readonly cells?: readonly (readonly (string | number | null)[])[];
  /** The value, or the rows that spill; numbers hold to 9 digits. */
  readonly result: number | string | readonly (readonly (string | number)[])[];
  /** True when `result` is only the top left of a larger table. */
  readonly isCorner?: true;
  readonly says: string;
}
