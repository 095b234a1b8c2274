/** A formula with its result, which docs, help pages, pane and tests all show or check. */
export interface Example {
  readonly formula: string;
  /** The cells that the formula refers to, from A1 down and to the right; null is an empty cell. */
  readonly cells?: readonly (readonly (string | number | null)[])[];
  /** The value, or the rows that spill; numbers are right to 9 digits. */
  readonly result: number | string | readonly (readonly (string | number)[])[];
  /** True if `result` is only the top left corner of a larger table. */
  readonly isCorner?: true;
  /** True if whole numbers above 40,000 among its cells are days, as Excel counts them. */
  readonly hasDates?: true;
  readonly says: string;
}
